import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { MESSAGES } from "@/lib/messages";
import { PALETTES, themesCss } from "@/lib/palette";
import type { Lang } from "@/lib/schema";
import "./atlas.css";

export function pageMetadata(lang: Lang): Metadata {
  const words = MESSAGES[lang];
  return { title: `${words.title} · ${words.subtitle}`, description: words.door.description };
}

export const pageViewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PALETTES.light.sea },
    { media: "(prefers-color-scheme: dark)", color: PALETTES.dark.sea },
  ],
};

/** Before the first paint: a theme that the address asks for, so that a dark room never sees a white flash. */
const EARLY = `var t=new URLSearchParams(location.search).get("theme");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t`;

/** What is around every page in one language. */
export function PageShell({ lang, children }: { lang: Lang; children: ReactNode }) {
  return (
    <html lang={lang === "zh" ? "zh-CN" : "en"} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own palette */}
        <style dangerouslySetInnerHTML={{ __html: themesCss() }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own line */}
        <script dangerouslySetInnerHTML={{ __html: EARLY }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
