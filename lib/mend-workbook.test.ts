import { expect, it } from "vitest";
import { fontsInOrder } from "./mend-workbook";

it("puts what a font has in the order of the schema, and touches nothing else", () => {
  const fill = '<fill><patternFill patternType="none"/></fill>';
  expect(fontsInOrder(`<font><family val="2"/><scheme val="minor"/><b/><color theme="1"/></font>${fill}`)).toBe(
    `<font><b/><color theme="1"/><family val="2"/><scheme val="minor"/></font>${fill}`,
  );
  for (const other of ["<font><sz/><b></b></font>", "<font><sz/><new/><b/></font>"]) {
    expect(fontsInOrder(other)).toBe(other);
  }
});
