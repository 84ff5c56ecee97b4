import { PICTURE_WORDS } from "@/lib/messages/picture-words";
import { saveFile } from "../ui/save-file";
import type { Taken, Taking } from "./taking";

/**
 * Put a picture of the view on the clipboard. Where the browser refuses, it is saved instead.
 * @returns what came of it, as a sentence
 */
export async function copyPicture(taking: Taking): Promise<string> {
  const words = PICTURE_WORDS[taking.lang];
  // The clipboard gets a promise within the click: once the picture is there the click is too long ago.
  const made = import("./picture").then(({ makePng }) => makePng(taking));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": made.then(({ blob }: Taken) => blob) })]);
    const { note } = await made;
    return [words.copied, note].filter(Boolean).join(" ");
  } catch {
    // That the picture could not be made is said as such.
    const { name, blob } = await made;
    taking.signal.throwIfAborted();
    saveFile(name, blob);
    return words.notCopied(name);
  }
}
