import { ledgerFiles, readLedger } from "@/lib/load-ledgers";
import { atlasJson, figuresCsv } from "@/lib/publish";
import { once } from "../../once";
import { siteData } from "../../site-data";

export const dynamic = "force-static";
export const dynamicParams = false;

const files = once(
  (): Record<string, () => string> => ({
    "atlas.json": () => JSON.stringify(atlasJson(siteData().atlas)),
    "briefings.json": () => JSON.stringify(siteData().briefings),
    "figures.csv": () => figuresCsv(siteData().atlas),
    ...Object.fromEntries(ledgerFiles().map((file) => [`ledger-${file}`, () => JSON.stringify(readLedger(file))])),
    ...Object.fromEntries(
      siteData().portions.map((portion, at) => [`portion-${at + 1}.json`, () => JSON.stringify(portion)]),
    ),
  }),
);

export function generateStaticParams() {
  return Object.keys(files()).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const type = file.endsWith(".csv") ? "text/csv; charset=utf-8" : "application/json; charset=utf-8";
  return new Response(files()[file]?.(), { headers: { "content-type": type } });
}
