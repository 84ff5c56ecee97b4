import type { Lang } from "@/lib/schema";
import { embedMetadata, embedPage } from "../../embed-data";

interface Props {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Props) => embedMetadata((await params).lang as Lang);

export default async function Embed({ params }: Props) {
  return embedPage((await params).lang as Lang);
}
