import { describe, expect, it } from "vitest";
import { room } from "./fixtures/small-atlas";
import { reviewLine } from "./review-line";

describe("reviewLine", () => {
  it("says nothing where no review is asked for", () => {
    expect(reviewLine(room(), "en")).toBeUndefined();
  });

  it("says that there is no number yet, and never makes one up", () => {
    const unreviewed = room({ review: { number: null } });
    expect(reviewLine(unreviewed, "en")).toBe("Map not reviewed, internal use");
    expect(reviewLine(unreviewed, "zh")).toBe("地图未送审 内部使用");
  });

  it("gives the number", () => {
    expect(reviewLine(room({ review: { number: "GS(2026)1" } }), "zh")).toBe("审图号：GS(2026)1");
  });
});
