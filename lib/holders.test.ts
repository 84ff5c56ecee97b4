import { describe, expect, it } from "vitest";
import { facts, known } from "./fixtures/committed";
import { holdersOf, holdersText } from "./holders";

const { places } = facts;
const FIGURES = facts.atlas.packs.flatMap((pack) => pack.figures);

describe("whose figure it is", () => {
  it("is of all partners where a joint case seized or arrested", () => {
    const shared = FIGURES.filter((one) => holdersOf(one).length > 1).map(({ id }) => id);
    expect(shared).toEqual(["F07", "F08", "F09", "F20", "F21", "F22", "F23", "F24"]);
    for (const id of shared) {
      const joint = facts.caseOf(known(id));
      expect([id, holdersOf(known(id))]).toEqual([id, joint?.partners]);
    }
    expect(holdersText(known("F07"), { lang: "en", places })).toBe("China–Thailand");
    expect(holdersText(known("F20"), { lang: "zh", places })).toBe("中国–菲律宾");
  });

  it("is of the one country that froze the money or handed a person over, and of nobody else's case", () => {
    expect(["F05", "F06", "F25", "F26"].map((id) => holdersText(known(id), { lang: "en", places }))).toEqual([
      "Myanmar",
      "China",
      "China",
      "Malaysia",
    ]);
  });
});
