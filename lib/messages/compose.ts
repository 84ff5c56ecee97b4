/** Words of the room where briefings are written. */
export interface ComposeMessages {
  title: string;
  close: string;
  fold: string;
  unfold: string;
  all: string;
  add: string;
  added(step: number, steps: number): string;
  undo: string;
  undone: string;
  list: Record<
    | "drafts"
    | "none"
    | "builtIn"
    | "noBuiltIn"
    | "create"
    | "open"
    | "openHelp"
    | "present"
    | "read"
    | "copy"
    | "remove",
    string
  > & {
    /** For those who hear a button alone. */
    of(action: string, title: string): string;
    changed(when: string): string;
    removed(title: string): string;
    copied(title: string): string;
  };
  steps(n: number): string;
  languages: Record<"en" | "zh", string>;
  untitled: string;
  unnamedStep: string;
  about: Record<
    | "heading"
    | "title"
    | "author"
    | "date"
    | "minutes"
    | "minutesHelp"
    | "language"
    | "room"
    | "noRoom"
    | "roomHelp"
    | "file"
    | "packs"
    | "packsNow",
    string
  > & { fileHelp(name: string): string };
  step: Record<
    | "heading"
    | "noSteps"
    | "title"
    | "words"
    | "wordsHelp"
    | "cite"
    | "notes"
    | "minutes"
    | "goTo"
    | "onMap"
    | "takeView"
    | "taken"
    | "up"
    | "down"
    | "remove",
    string
  > & {
    count(words: number, most: number): string;
    tooMany(over: number): string;
    moved(title: string, step: number, steps: number): string;
    atEnd(step: number): string;
    removed(step: number): string;
    mend(n: number): string;
  };
  question: Record<"heading" | "add" | "ask" | "answer" | "takeView" | "goTo" | "remove" | "removed", string> & {
    nth(n: number): string;
  };
  kept: Record<"saved" | "saving" | "unkept" | "full" | "changed" | "removed", string>;
  conflict: Record<"text" | "theirs" | "copy" | "tookTheirs" | "keptCopy", string>;
  file: Record<"save" | "clean" | "arriving" | "unreadable" | "closeComplaints", string> & {
    saved(file: string): string;
    savedWith(file: string, n: number): string;
    mend(n: number): string;
    opened(file: string): string;
    refused(file: string, n: number): string;
    where(file: string, line: number, column: number): string;
  };
}
