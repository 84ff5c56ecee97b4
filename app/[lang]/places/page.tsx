import type { Metadata } from "next";
import { PlacesPage } from "@/components/index-pages/places-page";
import { factsOf } from "@/lib/facts";
import { MESSAGES } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { siteData } from "../../site-data";

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = MESSAGES[(await params).lang as Lang];
  return { title: `${words.placeIndex.title} · ${words.title}` };
}

export default async function Page({ params }: Props) {
  return <PlacesPage facts={factsOf(siteData().atlas)} lang={(await params).lang as Lang} />;
}
