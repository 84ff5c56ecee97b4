"use client";

import { useState } from "react";
import { withBriefedData } from "@/lib/as-briefed";
import { embedCode } from "@/lib/embed-code";
import { SHEET_WORDS } from "@/lib/messages/sheet-words";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import { liveLink } from "@/lib/sheet-foot";
import { useAtlas } from "../state/atlas";
import { CiteTexts } from "./cite-texts";
import type { Taking } from "./taking";

interface Props {
  taking(): { made: Taking; isStopped: boolean };
  say(text: string, kind?: "told" | "refused"): void;
}

/**
 * Addresses and texts that lead back here, to be copied; as with a file, a draft is said to be one, and nothing is copied
 * that is not to leave. Where the browser refuses, they stand here to be copied by hand.
 */
export function LinkPart({ taking, say }: Props) {
  const { lang } = useAtlas();
  const told = TAKE_WORDS[lang];
  const [byHand, setByHand] = useState("");
  const copy = async (text: string) => {
    const { made, isStopped } = taking();
    if (isStopped) return say(told.isStopped, "refused");
    const draft = made.gaps.length > 0 ? SHEET_WORDS[lang].draft(made.gaps.join(" ")) : "";
    try {
      await navigator.clipboard.writeText(text);
      setByHand("");
      say([told.copied, draft].filter(Boolean).join(lang === "zh" ? "" : " "));
    } catch {
      setByHand(text);
      say(told.notCopied);
    }
  };
  const [isCiting, setCiting] = useState(false);
  const now = () => taking().made;
  const asBriefed = (made: Taking) => withBriefedData(liveLink(made.view, made), made.facts.atlas.packs);
  return (
    <section>
      <h3>{told.link}</h3>
      <div className="row">
        <button
          type="button"
          className="outline"
          data-export="link"
          onClick={() => void copy(liveLink(now().view, now()))}
        >
          {told.copyLink}
        </button>
        <button
          type="button"
          className="outline"
          data-export="link-briefed"
          onClick={() => void copy(asBriefed(now()))}
        >
          {told.asBriefed}
        </button>
        <button type="button" className="outline" data-export="embed" onClick={() => void copy(embedCode(now()))}>
          {told.embed}
        </button>
        <button
          type="button"
          className="outline"
          data-export="cite"
          aria-expanded={isCiting}
          onClick={() => setCiting(!isCiting)}
        >
          {isCiting ? told.citeHide : told.cite}
        </button>
      </div>
      <small>{told.asBriefedHelp}</small>
      {isCiting && <CiteTexts made={now()} copy={copy} />}
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
