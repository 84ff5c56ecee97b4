/**
 * Words of the time control, of the closed display menu, of the buttons of figures, and what is announced. What the menu
 * and a comparison hold stands in `display-words` and `compare-words`.
 */
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
    asPrinted: string;
    on(n: number, all: number): string;
    kept(n: number): string;
  };
  card: {
    bySource: string;
    atRate(rate: string): string;
    differs: string;
    differsShort: string;
  };
  compare: {
    started(names: string): string;
  };
}
