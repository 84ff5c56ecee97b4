import type { Metadata } from "next";
import { SourcesPage } from "@/components/sources/sources-page";
import { factsOf } from "@/lib/facts";
import { MESSAGES } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { siteData } from "../../site-data";

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = MESSAGES[(await params).lang as Lang];
  return { title: `${words.sources.title} · ${words.title}`, description: words.sources.intro };
}

/** Where the figures come from, and how the claims of the brief stand beside other sources. */
export default async function Page({ params }: Props) {
  return <SourcesPage facts={factsOf(siteData().atlas)} lang={(await params).lang as Lang} />;
}
