import type { Lang } from "@/lib/schema";
import { readerMetadata, readerPage } from "../../../reader-data";
import { siteData } from "../../../site-data";

interface Props {
  params: Promise<{ lang: string; name: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () =>
  [...new Set(siteData().briefings.map(({ name }) => name))].map((name) => ({ name }));

export async function generateMetadata({ params }: Props) {
  const { lang, name } = await params;
  return readerMetadata(lang as Lang, name);
}

export default async function ReadBriefing({ params }: Props) {
  const { lang, name } = await params;
  return readerPage(lang as Lang, name);
}
