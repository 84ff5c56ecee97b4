import { atlasJson, figuresCsv } from "@/lib/publish";
import { siteData } from "../../site-data";

export const dynamic = "force-static";
export const dynamicParams = false;

const FILES: Record<string, () => string> = {
  "atlas.json": () => JSON.stringify(atlasJson(siteData().atlas)),
  "figures.csv": () => figuresCsv(siteData().atlas),
};

export function generateStaticParams() {
  return Object.keys(FILES).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const type = file.endsWith(".csv") ? "text/csv; charset=utf-8" : "application/json; charset=utf-8";
  return new Response(FILES[file]?.(), { headers: { "content-type": type } });
}
