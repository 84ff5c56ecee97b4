import type { Sheet } from "./sheet";
import { dataAbout } from "./sheet-about";
import { type SheetGrounds, sheetOf } from "./sheet-of";
import type { View } from "./view";
import { viewFigures } from "./view-figures";

/** The sheet of a view as its data are made from it: with every figure that the view shows, in the order of the sheet. */
export function dataSheet(view: View, grounds: SheetGrounds): Sheet {
  const { facts } = grounds;
  const sheet = sheetOf(facts.select(view), grounds, viewFigures(view, facts));
  return { ...sheet, about: dataAbout(view, grounds) };
}
