"use client";

import { PRINT_WORDS } from "@/lib/messages/print-words";
import type { SheetFoot } from "@/lib/sheet";
import { useAtlas } from "../state/atlas";

interface Props {
  foot: SheetFoot;
  title: string;
  page: number;
  pages: number;
}

/** At the foot of every page: words on boundaries, map review, dates, the live view, the number of the page. */
export function PageFoot({ foot, title, page, pages }: Props) {
  const { lang } = useAtlas();
  const told = PRINT_WORDS[lang];
  return (
    <footer className="paper-foot">
      <p>
        {foot.draft && <b data-draft="">{foot.draft} </b>}
        {foot.review && <b data-review="">{foot.review} </b>}
        {foot.disclaimer}
      </p>
      <p className="paper-foot-line">
        <span>
          {title} · {foot.dates} · {told.live}
          {lang === "zh" ? "：" : ": "}
          <a href={foot.link}>{foot.link}</a>
        </span>
        <b data-page-number="">{told.pageOf(page, pages)}</b>
      </p>
    </footer>
  );
}
