import { READER_WORDS } from "@/lib/messages/reader-words";
import { hasLand } from "@/lib/scene";
import type { View } from "@/lib/view";
import { keyEntries, laysBackColours } from "../../map/key-entries";
import { legendOf } from "../../map/layers";
import type { LegendEntry } from "../../map/layers/layer";
import { legendHeading } from "../../map/legend-heading";
import { wholeRegister } from "../../map/live-map";
import { placesCompared } from "../../map/painting";
import { stillContexts } from "../still-context";
import type { Taking } from "../taking";
import { COLOURS } from "./slide-look";

/** What the colours and marks of a map mean, as a slide writes it. */
export interface MapKey {
  heading: string;
  entries: {
    colour: string;
    label: string;
    /** An outline: nothing is filled. */
    isOpen?: true;
  }[];
  /** Names of the compared places, in the order of their numbers on the map. */
  compared: string[];
}

const colourOf = ({ mark }: LegendEntry): string | undefined => {
  const colour = mark.kind === "none" ? undefined : "fill" in mark ? mark.fill : mark.line;
  return colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour.slice(1).toUpperCase() : undefined;
};

/** The key of a map, from the same values as the map itself. */
export async function mapKey(taking: Taking, view: View): Promise<MapKey> {
  const register = await wholeRegister;
  const { lang, words } = taking;
  const still = stillContexts(taking)(view);
  const { paintings } = still;
  const context = { ...still.context, paintings, selected: view.place };
  const { scene } = context;
  const { what, when } = legendHeading(paintings, { lang, words });
  const isLaidBack = laysBackColours(context);
  const shown = keyEntries(legendOf(register, context), {
    visible: context.visible,
    isOpen: scene !== undefined,
    isLaidBack,
  });
  return {
    compared: placesCompared(view, taking.facts.places).map(({ name }) => name[lang]),
    heading: isLaidBack ? "" : [what, when].filter(Boolean).join(words.sentence.comma),
    entries: [
      // An open thing lights its own above the colours of the figures.
      ...(scene && hasLand(scene)
        ? [{ colour: COLOURS.ink, label: READER_WORDS[lang].belongs, isOpen: true as const }]
        : []),
      ...shown.flatMap((entry) => {
        const colour = colourOf(entry);
        return colour ? [{ colour, label: entry.label }] : [];
      }),
    ],
  };
}
