"use client";

import { use } from "react";
import { BOUNDARY_WORDS } from "@/lib/messages/boundary-words";
import type { SeaInset } from "@/lib/sea-inset";
import { seaInsetSvg } from "@/lib/sea-inset-svg";
import { useAtlas } from "../state/atlas";
import { fileAddress } from "../state/files";

let asked: Promise<SeaInset | undefined> | undefined;

/** The inset, fetched once; without a network there is none. */
export function loadSeaInset(): Promise<SeaInset | undefined> {
  asked ??= fetch(fileAddress("geo/sea-inset.json"))
    .then((response) => (response.ok ? (response.json() as Promise<SeaInset>) : undefined))
    .catch(() => {
      asked = undefined;
      return undefined;
    });
  return asked;
}

/** The islands of the South China Sea, framed in the corner of the live map, in the colours of the page. */
export default function SeaInsetMap() {
  const { facts, lang } = useAtlas();
  const inset = use(loadSeaInset());
  if (!inset) return null;
  const { title, label } = BOUNDARY_WORDS[lang].inset;
  const drawn = seaInsetSvg(inset, {
    title,
    label,
    name: (id) => facts.places.get(id)?.name[lang].replace(/ \(.*\)$/, "") ?? "",
    colours: {
      sea: "var(--map-sea)",
      land: "var(--map-land)",
      china: "var(--map-named)",
      line: "var(--map-countryLine)",
      ink: "var(--map-label)",
      halo: "var(--map-labelHalo)",
    },
    font: "inherit",
  });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from our own data
  return <div className="sea-inset" data-sea-inset="" dangerouslySetInnerHTML={{ __html: drawn }} />;
}
