"use client";

import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { SheetFoot } from "@/lib/sheet";
import { useAtlas } from "../state/atlas";

/** At the head of every page but the first, which bears the title itself: what the pages are of, and what this one is about. */
export function PageHead({ title, section, isFirst }: { title: string; section: string; isFirst: boolean }) {
  const { words } = useAtlas();
  return (
    <header className="paper-head" data-running-head="">
      <span>{isFirst ? words.title : `${words.title} · ${title}`}</span>
      <span>{section}</span>
    </header>
  );
}

interface Props {
  foot: SheetFoot;
  /** To the live view of what the page is about. */
  link: string;
  page: number;
  pages: number;
}

/** At the foot of every page: words on boundaries, map review, dates, the live view, the number of the page. */
export function PageFoot({ foot, link, page, pages }: Props) {
  const { lang } = useAtlas();
  const told = PRINT_WORDS[lang];
  return (
    <footer className="paper-foot">
      <p>
        {foot.draft && <b data-draft="">{foot.draft} </b>}
        {foot.review && <b data-review="">{foot.review} </b>}
        {[foot.disclaimer, foot.dates].join(lang === "zh" ? "" : " ")}
        {lang === "zh" ? "。" : ". "}
        {told.live}
        {lang === "zh" ? "：" : ": "}
        <a href={link}>{link}</a>
      </p>
      <b data-page-number="">{told.pageOf(page, pages)}</b>
    </footer>
  );
}
