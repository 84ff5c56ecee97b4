import { useState } from "react";
import { ONE_FILE_WORDS } from "@/lib/messages/one-file-words";
import type { Particulars } from "@/lib/one-file";
import type { Lang } from "@/lib/schema";

/** When the file was made and from which data. A draft says so, with its reasons, as long as the file is open. */
export function SavedNote({ particulars, lang }: { particulars: Particulars; lang: Lang }) {
  const { made, packs, gaps } = particulars;
  const [isOpen, setOpen] = useState(true);
  const words = ONE_FILE_WORDS[lang];
  const isDraft = gaps.length > 0;
  if (!isOpen && !isDraft) return null;
  return (
    <aside className="saved-note" data-saved={made} data-draft={isDraft} aria-label={isDraft ? words.draft : made}>
      {isDraft && <b title={gaps.join(" ")}>{words.draft}</b>}
      {isOpen && (
        <>
          {isDraft && <span>{gaps.join(" ")}</span>}
          <span>{words.saved(made, packs.join(lang === "zh" ? "、" : ", "))}</span>
          <button type="button" className="quiet" onClick={() => setOpen(false)}>
            {words.close}
          </button>
        </>
      )}
    </aside>
  );
}
