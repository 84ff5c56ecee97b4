"use client";

import { useState } from "react";
import { sharedAddress } from "../state/address";
import { useAtlas } from "../state/atlas";

/** Copy the address: the address is the view. Where the browser refuses, say where the address stands. */
export function CopyLink() {
  const { words } = useAtlas();
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sharedAddress());
      setSaid(words.share.done);
    } catch {
      setSaid(words.share.failed);
    }
  };
  return (
    <span className="copy-link">
      <button type="button" className="outline" onClick={copy} onBlur={() => setSaid("")} data-share="">
        {words.share.label}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
