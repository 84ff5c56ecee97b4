import type { Lang } from "../schema";

interface MatrixWords {
  title: string;
  help: string;
  country: string;
  also: string;
  close: string;
  member: string;
  via(group: string): string;
}

/** The words of the table of countries and mechanisms; they come with it. */
export const MATRIX_WORDS: Record<Lang, MatrixWords> = {
  en: {
    title: "Who sits where",
    help: "Year of joining, else of the founding or signing. A dot: a member, without a date in the source. In brackets: a member only as part of a group. Blank: the sources here do not say; it is no statement that the country stays away.",
    country: "Country",
    also: "Also, members not listed",
    close: "Back to the map",
    member: "member, no date in the source",
    via: (group) => `as a member of: ${group}`,
  },
  zh: {
    title: "各国参加的机制",
    help: "格内为加入年份，未另注明时为成立或签署年份。圆点：成员，原文无日期。括号：仅作为某一集团的成员。空白：所收来源未载，不表示该国未参加。",
    country: "国家",
    also: "另有未列名成员",
    close: "返回地图",
    member: "成员，原文无日期",
    via: (group) => `作为${group}的成员`,
  },
};
