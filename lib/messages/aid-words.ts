import type { Lang } from "../schema";
import { withoutBrackets } from "./names-zh";

/** An amount of aid, as its clause tells it. What is empty is not known, or not told. */
export interface GivenAid {
  /** Money, the budget of a project, goods that are counted, or goods by their value. */
  kind: "money" | "project" | "goods" | "value of goods";
  /** What was given, where the unit does not say it. */
  goods: string;
  standing: "planned" | "reported" | "";
  givers: readonly string[];
  place: string;
  period: string;
  /** Who counts it. */
  who: string;
}

interface AidWords {
  /** What stands before and behind the amount. */
  given(aid: GivenAid): readonly [before: string, after: string];
  others(n: number): string;
}

export const AID_WORDS: Record<Lang, AidWords> = {
  en: {
    given: ({ kind, goods, standing, givers, place, period, who }) => [
      kind === "project" ? "project funds of " : "",
      [
        goods && ` of ${goods.toLowerCase()}`,
        kind === "value of goods" && " in kind",
        givers.length > 0 && ` from ${givers.join(" and ")}`,
        standing && ` ${standing}`,
        ` for ${place}`,
        period && `, ${period}`,
        who && ` (${who})`,
      ]
        .filter(Boolean)
        .join(""),
    ],
    others: (n) => `${n} other ${n === 1 ? "amount" : "amounts"} may overlap: not to be added`,
  },
  zh: {
    given: ({ kind, goods, standing, givers, place, period, who }) => {
      const note = [period, withoutBrackets(who)].filter(Boolean).join("，");
      return [
        [
          givers.length > 0 && `${givers.join("、")}提供`,
          standing === "reported" && "据报",
          kind === "project" && "项目资金",
          kind === "value of goods" && "实物折价",
          kind === "goods" && goods,
        ]
          .filter(Boolean)
          .join(""),
        `${standing === "planned" ? "拟用于" : "用于"}${place}${note ? `（${note}）` : ""}`,
      ];
    },
    others: (n) => `另有${n}项，可能重叠，不可相加`,
  },
};
