"use client";

import type { ReactNode } from "react";
import type { Item } from "@/lib/items";
import type { ItemWords } from "@/lib/messages/item-words";
import { formatPeriod, parsePeriod } from "@/lib/period";
import { amountText } from "@/lib/wording";
import { useAtlas } from "../state/atlas";
import { PlaceNames } from "./place-names";

/** Who belongs to a thing, under the word that fits. */
export function Belonging({ item, words }: { item: Item; words: ItemWords }) {
  const { voice } = useAtlas();
  const line = (term: string, ids: readonly string[], note?: (id: string) => string | undefined) => (
    <Line term={term}>
      <PlaceNames ids={ids} note={note} />
    </Line>
  );
  switch (item.kind) {
    case "mechanism": {
      const joined = new Map(item.fact.members.map((member) => [member.place, member.joined]));
      return line(words.members, [...joined.keys()], (id) => {
        const date = joined.get(id);
        return date && words.since(formatPeriod(parsePeriod(date), voice));
      });
    }
    case "case":
      return (
        <>
          {line(words.partners, item.fact.partners)}
          {line(words.regions, item.fact.regions)}
        </>
      );
    case "record":
      return line(words.members, item.fact.members);
    case "report":
      return line(words.partners, item.fact.partners);
    case "route":
      return line(words.stops, item.fact.places);
    case "event":
      return line(words.regions, item.fact.places);
    case "finding":
      if (item.fact.regions.length === 0) return <Line term={words.regions}>{words.noMembers}</Line>;
      return line(words.regions, item.fact.regions);
    case "city":
      return null;
  }
}

export function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where a thing happened; towns open the list of all that happened there. */
export function placesAt(item: Item): readonly string[] {
  switch (item.kind) {
    case "event":
    case "report":
      return item.fact.at;
    case "mechanism":
    case "record":
      return item.fact.place ? [item.fact.place] : [];
    default:
      return [];
  }
}

export function Quantity({ item, words }: { item: Item; words: ItemWords }) {
  const { lang, words: atlasWords, voice } = useAtlas();
  if (item.kind === "report") {
    const { substance } = item.fact;
    return (
      <Line term={words.quantity}>
        <b>{amountText(item.fact, voice)}</b>
        {substance && ` ${atlasWords.substances[substance]}`}
      </Line>
    );
  }
  if (item.kind !== "route") return null;
  const names = item.fact.substances.map((substance) => atlasWords.substances[substance]);
  return <Line term={words.substances}>{names.join(lang === "zh" ? "、" : ", ")}</Line>;
}
