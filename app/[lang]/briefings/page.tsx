import type { Metadata } from "next";
import { BriefingsPage } from "@/components/index-pages/briefings-page";
import { factsOf } from "@/lib/facts";
import { MESSAGES } from "@/lib/messages";
import { PRESENT_WORDS } from "@/lib/messages/present-words";
import { READER_WORDS } from "@/lib/messages/reader-words";
import type { Lang } from "@/lib/schema";
import { siteData } from "../../site-data";

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = (await params).lang as Lang;
  return {
    title: `${PRESENT_WORDS[lang].choose} · ${MESSAGES[lang].title}`,
    description: READER_WORDS[lang].listIntro,
  };
}

export default async function Page({ params }: Props) {
  const { briefings, atlas } = siteData();
  return <BriefingsPage all={briefings} writing={factsOf(atlas).writing[(await params).lang as Lang]} />;
}
