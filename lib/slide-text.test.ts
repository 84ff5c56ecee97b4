import { describe, expect, it } from "vitest";
import { fitted, heightOf, linesOf, type SlideParagraph, shortened } from "./slide-text";

const text = (pages: readonly (readonly SlideParagraph[])[]) =>
  pages.map((page) => page.map(({ runs }) => runs.map((run) => run.text).join("")).join("|"));

describe("text in a box", () => {
  const short: SlideParagraph = { runs: [{ text: "A few words." }] };

  it("is set in the largest type that holds it", () => {
    expect(fitted([short], { width: 5, height: 1 }, [20, 18])).toEqual({ size: 20, pages: [[short]] });
    const three = [short, short, short];
    expect(fitted(three, { width: 5, height: heightOf(three, 18, 5) }, [20, 18]).size).toBe(18);
  });

  it("goes on on further pages in the smallest, with nothing lost and no page too high", () => {
    const long: SlideParagraph = {
      runs: Array.from({ length: 30 }, (_, at) => [
        { text: `Sentence ${at} says ` },
        { text: "more than 500 million yuan", bold: true },
        { text: ". " },
      ]).flat(),
    };
    const box = { width: 6, height: 1.2 };
    const { size, pages } = fitted([short, long], box, [20, 18]);
    expect(size).toBe(18);
    expect(pages.length).toBeGreaterThan(2);
    expect(text(pages).join("").replaceAll("|", "")).toBe(
      text([[short, long]])
        .join("")
        .replaceAll("|", ""),
    );
    for (const page of pages) expect(heightOf(page, size, box.width)).toBeLessThanOrEqual(box.height);
    // An amount is never torn from its qualifier.
    for (const page of text(pages)) expect(page.match(/yuan/g)?.length).toBe(page.match(/more than/g)?.length);
  });

  it("counts Chinese signs as wide as high", () => {
    const zh = (count: number): SlideParagraph[] => [{ runs: [{ text: "字".repeat(count) }] }];
    expect(heightOf(zh(20), 18, 5)).toBe(heightOf(zh(1), 18, 5));
    expect(heightOf(zh(21), 18, 5)).toBeGreaterThan(heightOf(zh(20), 18, 5));
  });

  it("shortens a title only where it is longer than its lines", () => {
    expect(shortened("A short title", 20, 5, 2)).toBe("A short title");
    const long = "长标题".repeat(200);
    const short = shortened(long, 20, 5, 2);
    expect(short.endsWith("…")).toBe(true);
    expect(linesOf([{ text: short, bold: true }], 20, 5)).toBe(2);
    expect(linesOf([{ text: `${short}长`, bold: true }], 20, 5)).toBe(3);
    expect(linesOf([{ text: "a\u00a0".repeat(40) }], 20, 5)).toBe(linesOf([{ text: "a ".repeat(40) }], 20, 5));
  });
});
