import { timeWords } from "@/lib/chart-title";
import type { Messages } from "@/lib/messages";
import type { Lang } from "@/lib/schema";
import { unitText } from "@/lib/wording";
import type { Painting } from "./painting";

interface Voice {
  lang: Lang;
  words: Messages;
}

/** What the colours count, in which unit, on which basis and of when: the line above the classes. */
export function legendHeading(paintings: readonly Painting[], voice: Voice): { what: string; when: string } {
  const { lang, words } = voice;
  const metric = paintings[0]?.choropleth.metric;
  const scales = new Set(
    paintings.flatMap(({ choropleth: { unit, basis }, gaps }) =>
      unit && basis && !gaps ? [`${unitText(unit, lang)}${lang === "zh" ? "，" : ", "}${words.bases[basis]}`] : [],
    ),
  );
  const [scale] = scales;
  const name = metric ? words.metrics[metric] : "";
  // Two scales are told with their classes.
  const what = scales.size === 1 && scale ? words.evidenceMap.measured(name, scale) : name;
  const when = paintings.map((painting) => periodWords(painting, voice)).filter(Boolean);
  return { what, when: when.join(lang === "zh" ? "；" : "; ") };
}

/** Of which years the colours of a map are. */
export function periodWords({ time, gaps, choropleth: { span } }: Painting, { lang, words }: Voice): string {
  const voice = words.evidenceMap;
  const chosen = timeWords(time, lang);
  // Gaps are those of the chosen time, whatever years the figures end in.
  if (gaps) return chosen || words.year.all;
  // The legend says below that no territory has one.
  if (!span) return chosen;
  const [from, to] = span;
  if (!time) return words.legend.span(from, to);
  const reach = from === to ? String(to) : `${from}–${to}`;
  if (time.from !== time.to) return voice.latestOf(chosen, reach);
  return to > time.to ? voice.reaching(chosen, to) : voice.of(chosen);
}
