"use client";

import { useState } from "react";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import { writeView } from "@/lib/view";
import { useAtlas } from "../state/atlas";
import type { Taking } from "./taking";

interface Props {
  taking(): { made: Taking };
  say(text: string): void;
}

/** Addresses and texts that lead back here, to be copied. Where the browser refuses, they stand here to be copied by hand. */
export function LinkPart({ taking, say }: Props) {
  const { lang } = useAtlas();
  const told = TAKE_WORDS[lang];
  const [byHand, setByHand] = useState("");
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand("");
      say(told.copied);
    } catch {
      setByHand(text);
      say(told.notCopied);
    }
  };
  const linkOf = ({ site, lang: of, view }: Taking) => `${site}${of}/${writeView(view)}`;
  return (
    <section>
      <h3>{told.link}</h3>
      <div className="row">
        <button type="button" className="outline" data-export="link" onClick={() => void copy(linkOf(taking().made))}>
          {told.copyLink}
        </button>
      </div>
      {byHand && (
        <textarea
          className="take-text"
          readOnly
          rows={3}
          value={byHand}
          aria-label={told.notCopied}
          onFocus={({ target }) => target.select()}
        />
      )}
    </section>
  );
}
