import type { Lang } from "@/lib/schema";
import { printMetadata, printPage } from "../../print-data";

interface Props {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Props) => printMetadata((await params).lang as Lang);

export default async function Print({ params }: Props) {
  return printPage((await params).lang as Lang);
}
