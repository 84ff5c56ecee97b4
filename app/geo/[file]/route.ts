import { factsOf } from "@/lib/facts";
import { mapLabels, mapShapes, viewShapes } from "@/lib/map-files";
import { LANGS } from "@/lib/schema";
import { seaInset } from "@/lib/sea-inset";
import { siteData } from "../../site-data";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The geometry files of the map, made from the committed topologies at build. */
const FILES: Record<string, () => unknown> = {
  "provinces.geojson": () => siteData().shapes.provinces,
  "outlines.geojson": () => siteData().shapes.outlines,
  "world.geojson": () => siteData().shapes.world,
  "provinces-detail.geojson": () => detail().provinces,
  "outlines-detail.geojson": () => detail().outlines,
  // Fetched only by whoever asks for the view.
  ...Object.fromEntries(
    (["un-style", "cn"] as const).flatMap((boundary) =>
      (["", "-detail"] as const).flatMap((near) =>
        (["provinces", "outlines", "lines"] as const).map((what) => [
          `${what}-${boundary}${near}.geojson`,
          () => {
            const { files, atlas } = siteData();
            return viewShapes(near ? files.detail : files.overview, atlas.places, boundary)[what];
          },
        ]),
      ),
    ),
  ),
  "sea-inset.json": () => {
    const { files, atlas, shapes } = siteData();
    const { outlines } = viewShapes(files.overview, atlas.places, "cn");
    return seaInset({ outlines, world: shapes.world }, factsOf(atlas).places);
  },
  "claims.geojson": () => siteData().files.claims,
  "water.geojson": () => {
    const { rivers, lakes } = siteData().files;
    return { type: "FeatureCollection", features: [...rivers.features, ...lakes.features] };
  },
  ...Object.fromEntries(
    LANGS.map((lang) => [
      `labels-${lang}.geojson`,
      () => {
        const { atlas, detailed } = siteData();
        return mapLabels(atlas.places, lang, new Set(detailed), factsOf(atlas).named);
      },
    ]),
  ),
};

function detail() {
  const { files, atlas } = siteData();
  return mapShapes({ overview: files.detail, world: files.world }, atlas.places);
}

export function generateStaticParams() {
  return Object.keys(FILES).map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return Response.json(FILES[file]?.());
}
