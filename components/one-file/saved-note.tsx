import { useState } from "react";
import { ONE_FILE_WORDS } from "@/lib/messages/one-file-words";
import type { Particulars } from "@/lib/one-file";
import type { Lang } from "@/lib/schema";

interface Props {
  particulars: Particulars;
  lang: Lang;
  /** The address that was asked for, where the file does not hold its page. */
  notHeld: string | undefined;
}

/** When the file was made and from which data. A draft gives its reasons; an address that leads nowhere is named. */
export function SavedNote({ particulars, lang, notHeld }: Props) {
  const { made, packs, gaps } = particulars;
  const [isOpen, setOpen] = useState(true);
  const words = ONE_FILE_WORDS[lang];
  if (!isOpen) return null;
  return (
    <aside className="saved-note" data-saved={made} aria-label={words.about}>
      {notHeld && (
        <b role="alert" data-not-held={notHeld}>
          {words.notHeld(notHeld)}
        </b>
      )}
      {gaps.length > 0 && (
        <span>
          <b>{words.draft}</b> {gaps.join(" ")}
        </span>
      )}
      <span>{words.saved(made, packs.join(lang === "zh" ? "、" : ", "))}</span>
      <button type="button" className="quiet" onClick={() => setOpen(false)}>
        {words.close}
      </button>
    </aside>
  );
}

/** The word that every page of a draft bears, on the wall and on paper too. */
export function DraftMark({ lang }: { lang: Lang }) {
  return (
    <b className="draft-mark" data-draft="">
      {ONE_FILE_WORDS[lang].draft}
    </b>
  );
}
