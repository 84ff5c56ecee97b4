import type { Lang } from "@/lib/schema";
import { readerMetadata, readerPage } from "../../../reader-data";

interface Props {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Props) => readerMetadata((await params).lang as Lang);

export default async function ReadDraft({ params }: Props) {
  return readerPage((await params).lang as Lang);
}
