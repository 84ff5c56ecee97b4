"use client";

import { useEffect, useRef } from "react";
import { type EmbedNews, viewAsked } from "@/lib/embed-message";
import { go } from "../state/address";
import { useAtlas } from "../state/atlas";
import { useMounted } from "../state/use-media";

interface Asker {
  window: Window;
  /** The origin that answers go to. */
  origin: string;
}

/** A page without an origin of its own (a file, a sandbox) can only be answered whoever it is. */
const addressOf = (origin: string) => (origin === "null" ? "*" : origin);

/**
 * The embedded map hears and tells by messages between windows.
 *
 * Heard: `{ type: "setView", view: "?place=MM&year=2020" }`, the view as the address of the atlas writes it. Whoever asked
 * is told of every change from then on.
 * Told: `{ type: "ready", view, title }` to the page around the frame once messages are heard, and
 * `{ type: "viewChanged", view, title }` after every change, whether asked for or made by the reader.
 *
 * Any origin may ask and be told: there are neither secrets nor accounts here, and a view holds names of published facts only.
 */
export function useEmbedMessages(view: string, title: string): void {
  const { facts } = useAtlas();
  // A built page shows no view of an address yet.
  const isMounted = useMounted();
  const asker = useRef<Asker>(undefined);
  const shown = useRef({ view, title });
  const isReady = useRef(false);

  useEffect(() => {
    shown.current = { view, title };
    if (!isMounted) return;
    const news: EmbedNews = { type: isReady.current ? "viewChanged" : "ready", view, title };
    isReady.current = true;
    const { window: to, origin } = asker.current ?? { window: window.parent, origin: "*" };
    if (to !== window) to.postMessage(news, origin);
  }, [view, title, isMounted]);

  useEffect(() => {
    const hear = ({ data, source, origin }: MessageEvent) => {
      const asked = viewAsked(data, facts.known);
      // A worker is no window; and what a page says to itself is not for us.
      if (asked === undefined || !source || !("postMessage" in source) || source === window) return;
      asker.current = { window: source as Window, origin: addressOf(origin) };
      // The same view again is no change, but still an answer.
      if (asked !== shown.current.view) return go(asked, "replace");
      const answer: EmbedNews = { type: "viewChanged", ...shown.current };
      asker.current.window.postMessage(answer, asker.current.origin);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [facts]);
}
