import { factsOf } from "@/lib/facts";
import { geoFiles } from "@/lib/geo-files";
import { once } from "../../once";
import { siteData } from "../../site-data";

export const dynamic = "force-static";
export const dynamicParams = false;

const files = once(() => geoFiles({ ...siteData(), facts: factsOf(siteData().atlas) }));

export function generateStaticParams() {
  return Object.keys(files()).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return Response.json(files()[file]?.());
}
