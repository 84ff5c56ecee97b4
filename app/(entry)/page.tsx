import type { Metadata } from "next";
import { MESSAGES } from "@/lib/messages";
import { LANGS } from "@/lib/schema";

export const metadata: Metadata = { title: `${MESSAGES.en.title} · ${MESSAGES.zh.title}` };

/** Any static host can serve this: the browser's language decides in the page, not on a server. The view is kept. */
const CHOOSE = `location.replace((/^zh/i.test((navigator.languages||[navigator.language])[0]||"")?"zh":"en")+"/"+location.search+location.hash)`;

export default function Entry() {
  return (
    <main className="entry">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own line */}
      <script dangerouslySetInnerHTML={{ __html: CHOOSE }} />
      <h1>
        {MESSAGES.en.title} <span lang="zh">{MESSAGES.zh.title}</span>
      </h1>
      <p>
        {MESSAGES.en.door.choose} · <span lang="zh">{MESSAGES.zh.door.choose}</span>
      </p>
      <ul>
        {LANGS.map((lang) => (
          <li key={lang} lang={lang}>
            <a href={`${lang}/`}>{MESSAGES[lang === "en" ? "zh" : "en"].otherLanguage.label}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
