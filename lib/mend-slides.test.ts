import { describe, expect, it } from "vitest";
import {
  asRepaired,
  inReadingOrder,
  mastersFirst,
  mendedChart,
  notesInParagraphs,
  oncePerParagraph,
  ownShapeIds,
  themeOfNotes,
  trueContentTypes,
  withChineseFace,
} from "./mend-slides";

it("gives Chinese signs their face, also where the library names none, and leaves those of the theme", () => {
  expect(withChineseFace('<a:latin typeface="Arial" pitchFamily="34"/><a:ea typeface="Arial"/>', "Kai")).toBe(
    '<a:latin typeface="Arial" pitchFamily="34"/><a:ea typeface="Kai"/>',
  );
  expect(withChineseFace('<a:latin typeface="Arial"/></a:defRPr>', "Kai")).toBe(
    '<a:latin typeface="Arial"/><a:ea typeface="Kai"/></a:defRPr>',
  );
  const theme = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>';
  expect(withChineseFace(theme, "Kai")).toBe(theme);
});

it("keeps the first properties of a paragraph and drops those before later runs", () => {
  const run = "<a:r><a:t>x</a:t></a:r>";
  const properties = '<a:pPr marL="0"><a:buNone/></a:pPr>';
  expect(oncePerParagraph(`<a:p>${properties}${run}${properties}${run}</a:p><a:p>${properties}${run}</a:p>`)).toBe(
    `<a:p>${properties}${run}${run}</a:p><a:p>${properties}${run}</a:p>`,
  );
});

it("numbers the shapes of a slide anew", () => {
  expect(ownShapeIds('<p:cNvPr id="1" name=""/><p:cNvPr id="6"/><p:cNvPr id="6"/>')).toBe(
    '<p:cNvPr id="1" name=""/><p:cNvPr id="2"/><p:cNvPr id="3"/>',
  );
});

it("puts the master of the notes before the slides, and leaves a presentation without one as it is", () => {
  const [masters, notes, slides] = ["sldMaster", "notesMaster", "sld"].map(
    (name) => `<p:${name}IdLst><p:${name}Id r:id="rId1"/></p:${name}IdLst>`,
  );
  expect(mastersFirst(`${masters}${slides}${notes}<p:sldSz/>`)).toBe(`${masters}${notes}${slides}<p:sldSz/>`);
  for (const other of [`${masters}${slides}<p:sldSz/>`, `${slides}${notes}<p:sldSz/>`]) {
    expect(mastersFirst(other)).toBe(other);
  }
});

it("gives the master of the notes a theme of its own, and tells of the new part", () => {
  const relation = (at: number) => `<Relationship Id="rId1" Type="http://x/theme" Target="../theme/theme${at}.xml"/>`;
  expect(themeOfNotes("relations", relation(1))).toBe(relation(2));
  const part = (at: number) => `<Override PartName="/ppt/theme/theme${at}.xml" ContentType="application/x.theme+xml"/>`;
  expect(themeOfNotes("content types", `<Types>${part(1)}</Types>`)).toBe(`<Types>${part(1)}${part(2)}</Types>`);
});

it("adds what PowerPoint would add, and takes lines without any property away", () => {
  const fill = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
  expect(asRepaired(`<p:bg><p:bgPr>${fill}</p:bgPr></p:bg>`)).toBe(
    `<p:bg><p:bgPr>${fill}<a:effectLst/></p:bgPr></p:bg>`,
  );
  const text = "<p:sp><p:spPr/><p:txBody><a:p/></p:txBody></p:sp>";
  expect(asRepaired(`<p:sp><p:spPr/></p:sp>${text}`)).toMatch(
    /^<p:sp><p:spPr\/><p:txBody>.*<a:endParaRPr\/><\/a:p><\/p:txBody><\/p:sp><p:sp><p:spPr\/><p:txBody><a:p\/>/,
  );
  expect(asRepaired(`<p:spPr><a:ln/></p:spPr><p:spPr><a:ln></a:ln></p:spPr><a:ln w="9525">${fill}</a:ln>`)).toBe(
    `<p:spPr></p:spPr><p:spPr></p:spPr><a:ln w="9525">${fill}</a:ln>`,
  );
});

it("makes a paragraph of each line of the notes", () => {
  const notes = (text: string) =>
    `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${text}</a:t></a:r><a:endParaRPr lang="en-US" dirty="0"/></a:p>`;
  const mended = notesInParagraphs(notes("One &amp; one\r\n\r\nTwo"), "zh-CN");
  expect(mended.match(/<a:p>/g)).toHaveLength(3);
  expect(mended).toContain('<a:rPr lang="zh-CN" dirty="0"/><a:t>One &amp; one</a:t>');
  expect(mended).not.toContain("\n");
});

it("tells of no part that is not there", () => {
  const xml = '<Override PartName="/ppt/a.xml" ContentType="x"/> <Override PartName="/ppt/b.xml" ContentType="x"/>';
  expect(trueContentTypes(xml, (part) => part === "ppt/a.xml")).toBe(
    '<Override PartName="/ppt/a.xml" ContentType="x"/>',
  );
});

it("puts the parts of a line in order, with a sign at the point that has one, and no point where no number is", () => {
  const labels = '<c:dLbls><c:numFmt formatCode="General"/><c:showVal val="1"/></c:dLbls>';
  const chart = `<c:lineChart><c:varyColors val="0"/><c:ser><c:idx val="0"/>  <c:invertIfNegative val="0"/>${labels}<c:marker><c:symbol val="circle"/></c:marker><c:val><c:pt idx="0"><c:v></c:v></c:pt><c:pt idx="1"><c:v>5</c:v></c:pt></c:val></c:ser>  ${labels}<c:axId val="1"/><c:axId val="2"/><c:axId val="3"/></c:lineChart>`;
  const mended = mendedChart(chart, [[undefined, "≥ <"]], "en-US");
  expect(mended).toContain('<c:grouping val="standard"/><c:varyColors');
  expect(mended).not.toContain("invertIfNegative");
  expect(mended.indexOf("<c:marker>")).toBeLessThan(mended.indexOf("<c:dLbls>"));
  expect(mended.match(/<c:dLbl>/g)).toHaveLength(1);
  expect(mended).toMatch(/<c:dLbl><c:idx val="1"\/>.*<a:t>≥ &lt;<\/a:t>/);
  expect(mended).not.toContain('<c:pt idx="0">');
  expect(mended).toContain('<c:pt idx="1"><c:v>5</c:v></c:pt>');
  expect(mended).not.toContain('<c:axId val="3"/>');
});

describe("the way a paragraph runs", () => {
  const paragraph = (properties: string, ...runs: string[]) =>
    `<a:p>${properties}${runs.map((text) => `<a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r>`).join("")}</a:p>`;

  it("is that of its first letter, told once", () => {
    const title = "گزارش سالانه";
    expect(inReadingOrder(paragraph("", title))).toBe(paragraph('<a:pPr rtl="1" algn="r"/>', title));
    expect(inReadingOrder(paragraph('<a:pPr indent="0" algn="l" rtl="0"><a:buNone/></a:pPr>', title))).toBe(
      paragraph('<a:pPr rtl="1" algn="r" indent="0"><a:buNone/></a:pPr>', title),
    );
  });

  it("keeps titles of the other way to themselves, and leaves the rest as it is", () => {
    expect(inReadingOrder(paragraph("", "3. UNODC, گزارش, 2005"))).toBe(paragraph("", "3. UNODC, گزارش\u200e, 2005"));
    const plain = paragraph('<a:pPr algn="ctr"/>', "中国, 2005", " and more");
    expect(inReadingOrder(plain)).toBe(plain);
  });
});
