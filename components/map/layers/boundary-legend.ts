import { BOUNDARY_WORDS } from "@/lib/messages/boundary-words";
import type { AtlasLayer, LegendEntry } from "./layer";

/** What the lines of the chosen view mean and what they are made from. The lines themselves are drawn by `borders`. */
export const boundaryLegend: AtlasLayer = {
  id: "boundary-legend",
  layers: () => [],
  legend: ({ boundary, palette, lang }): LegendEntry[] => {
    const words = BOUNDARY_WORDS[lang];
    const line = (id: string, label: string, dotted?: true): LegendEntry => ({
      id,
      label,
      mark: { kind: "line", line: palette.claimLine, dashed: true, ...(dotted && { dotted }) },
    });
    const basis: LegendEntry = {
      id: "boundary-basis",
      label: words.basis[boundary],
      mark: { kind: "none" },
      more: true,
    };
    if (boundary === "un-style") {
      return [
        { id: "disputed-area", label: words.disputedArea, mark: { kind: "area", fill: palette.neutral } },
        line("disputed-line", words.disputedLine),
        line("control-line", words.controlLine, true),
        basis,
      ];
    }
    return boundary === "cn" ? [line("undetermined-line", words.undetermined), basis] : [basis];
  },
};
