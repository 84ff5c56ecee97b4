import type { GapState, GapView } from "../gaps";
import type { Dimension } from "../measure";
import type { CHECK_WAYS, Verdict } from "../schema";

/** Words of the time control, the display menu, the statements on a source card, the gaps and the comparison. */
export interface EvidencePanelsMessages {
  announce(place: string, time: string, text: string): string;
  time: {
    label: string;
    all: string;
    one: string;
    range: string;
    two: string;
    mode: string;
    play: string;
    pause: string;
    previous: string;
    next: string;
    year: string;
    first: string;
    last: string;
    here(year: string, place: string): string;
    elsewhere(year: string, place: string): string;
    nowhere(year: string): string;
    allYears: string;
    marks(metric: string): string;
    some(year: string): string;
    markAnywhere: string;
    markElsewhere: string;
    markNowhere: string;
    /** Beside lists that the time does not narrow. */
    untimed(time: string): string;
  };
  display: {
    label: string;
    units: string;
    packs: string;
    asPrinted: string;
    dimensions: Record<Dimension, string>;
    help: string;
    sentence: string;
    rates: string;
    noRate: string;
    pack(figures: number, sources: number): string;
    oneStays: string;
    on(n: number, all: number): string;
    kept(n: number): string;
  };
  card: {
    series: string;
    tier: string;
    checked: string;
    checkWays: Record<(typeof CHECK_WAYS)[number], string>;
    publisher: string;
    openSource: string;
    rowOnPage: string;
    claimOnPage: string;
    whole: string;
    bySource: string;
    atRate(rate: string): string;
    exactly(factor: string): string;
    noRate(from: string, to: string): string;
    statements: string;
    counts: string;
    axis(unit: string): string;
    notFromZero: string;
    used: string;
    usedHelp: string;
    separate: string;
    unlike: string;
    rule: string;
    ruleSeparate: string;
    more(amount: string, percent: string): string;
    less(amount: string, percent: string): string;
    same: string;
    verdict: string;
    verdicts: Record<Verdict, string>;
    differs: string;
    differsShort: string;
    along: string;
    earlier(year: string): string;
    later(year: string): string;
    noEarlier: string;
    noLater: string;
  };
  gaps: {
    count(n: number, of: string, when: string): string;
    levels: Record<GapView["level"], (n: number, place: string) => string>;
    when(time: string): string;
    ever: string;
    list: string;
    none: string;
    onMap: string;
    states: Record<GapState, (n: number) => string>;
  };
  compare: {
    label: string;
    add(place: string): string;
    remove(place: string): string;
    end: string;
    hint: string;
    full: string;
    metric: string;
    keys: string;
    started(names: string): string;
  };
}
