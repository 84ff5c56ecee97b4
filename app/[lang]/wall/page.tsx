import type { Lang } from "@/lib/schema";
import { presentMetadata, presentPage } from "../../present-data";

interface Props {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Props) => presentMetadata((await params).lang as Lang);

export default async function Wall({ params }: Props) {
  return presentPage((await params).lang as Lang, "wall");
}
