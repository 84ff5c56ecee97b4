/**
 * Signs of printed amounts in their traditional form. Only those: a table of all signs would be a library of its own,
 * and a figure is recognised by its number and unit.
 */
const TRADITIONAL: Readonly<Record<string, string>> = {
  萬: "万",
  億: "亿",
  畝: "亩",
  個: "个",
  國: "国",
  項: "项",
  價: "价",
  圓: "元",
  歐: "欧",
  馬: "马",
  幣: "币",
  約: "约",
  噸: "吨",
  餘: "余",
  兩: "两",
  幾: "几",
  為: "为",
  爲: "为",
  頓: "顿",
  條: "条",
  種: "种",
  際: "际",
};

/** Blanks, and the signs without width that web pages put between others. */
const BLANK = /\s|\u200b|\u200c|\u200d|\u2060|\ufeff/;

/** A text as it is compared, with the place in the original of each of its signs. */
export interface Folded {
  text: string;
  /** Offset in the original of the sign at the same index here. */
  at: readonly number[];
}

/**
 * Fold what copies of one text differ in: full-width and half-width forms, blanks, traditional signs of amounts, case.
 * Blanks are left out altogether, so a number that a line break divides is found as well.
 */
export function foldText(text: string, start = 0, end = text.length): Folded {
  const at: number[] = [];
  let folded = "";
  for (let index = start; index < end; ) {
    const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (!BLANK.test(sign)) {
      // Most signs of a Chinese text have one form only, and normalize() is slow.
      const plain = TRADITIONAL[sign] ?? (/[\u4e00-\u9fff]/.test(sign) ? sign : sign.normalize("NFKC").toLowerCase());
      for (let part = 0; part < plain.length; part += 1) at.push(index);
      folded += plain;
    }
    index += sign.length;
  }
  return { text: folded, at };
}
