import { bothLanguagesPresent } from "./check-languages";
import {
  type Check,
  everyFigureHasALocator,
  everyPeriodParses,
  everyPlaceResolves,
  idsAreUnique,
  printedIsNotEmpty,
  totalsEqualTheirParts,
} from "./check-pack";
import { reportsCountTheirCase, routesLeadSomewhere, sequelsNameTheirFinding } from "./check-records";
import { everyReferenceResolves } from "./check-references";
import type { Complaint } from "./check-report";
import {
  checksNameTheirClaim,
  conflictsHaveTwoSides,
  differingValuesAreMarked,
  noSourceIsIdle,
  rangesHoldTheirValue,
  ratesNameTheirFigure,
  sharesAreAtMostAHundred,
  statementsMatchTheirFigures,
} from "./check-series";
import type { Atlas, Lang } from "./schema";
import type { Whereabouts } from "./whereabouts";

/** Every promise about places and facts. Add a check here and both the build and check:data keep it. */
export const PROMISES: readonly Check[] = [
  idsAreUnique,
  everyPlaceResolves,
  everyReferenceResolves,
  everyPeriodParses,
  totalsEqualTheirParts,
  bothLanguagesPresent,
  everyFigureHasALocator,
  printedIsNotEmpty,
  rangesHoldTheirValue,
  sharesAreAtMostAHundred,
  differingValuesAreMarked,
  conflictsHaveTwoSides,
  checksNameTheirClaim,
  statementsMatchTheirFigures,
  ratesNameTheirFigure,
  reportsCountTheirCase,
  routesLeadSomewhere,
  sequelsNameTheirFinding,
  noSourceIsIdle,
];

/** Holds an atlas to all promises; `where` lets the complaints name file, line and column. */
export function checkAtlas(atlas: Atlas, where?: Whereabouts): Complaint[] {
  return PROMISES.flatMap((check) => check(atlas, where));
}

/** One complaint on one line: "file:line:column promise: message. Mend". */
export function complaintLine(complaint: Complaint, lang: Lang): string {
  const { file, line, column, promise, message, mend } = complaint;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const stop = lang === "en" ? ". " : "。";
  const advice = mend[lang].charAt(0).toUpperCase() + mend[lang].slice(1);
  return `${place} ${promise}: ${message[lang]}${stop}${advice}`;
}
