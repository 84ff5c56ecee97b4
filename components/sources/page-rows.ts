import { type FilterRow, searchable } from "@/lib/source-filter";

/** A row as it stands in the page, and what filters may ask of it. */
export interface PageRow extends FilterRow {
  id: string;
  element: HTMLElement;
}

const words = (text: string | undefined) => text?.split(" ").filter(Boolean) ?? [];

/** The rows of the page. Their texts are folded for the search when the first search asks for them. */
export function pageRows(page: ParentNode): PageRow[] {
  return [...page.querySelectorAll<HTMLElement>("[data-row]")].map((element) => {
    const { row, verdict, kind, tiers, packs, also = "" } = element.dataset;
    let text: string | undefined;
    return {
      id: element.id,
      element,
      part: row === "claims" ? "claims" : "sources",
      verdict,
      kind,
      tiers: words(tiers),
      packs: words(packs),
      get text() {
        text ??= searchable(
          [also, ...[...element.querySelectorAll("[data-searched]")].map((one) => one.textContent)].join("\n"),
        );
        return text;
      },
    };
  });
}

/** Show these rows and no others; a list that is left empty says so. */
export function showRows(rows: readonly PageRow[], shown: ReadonlySet<PageRow>): void {
  const filled = new Set<Element | null>();
  for (const row of rows) {
    const list = row.element.closest("[data-list]");
    const isShown = shown.has(row);
    if (isShown) filled.add(list);
    if (row.element.hidden === isShown) row.element.hidden = !isShown;
  }
  for (const list of new Set(rows.map(({ element }) => element.closest("[data-list]")))) {
    const nothing = list?.querySelector<HTMLElement>("[data-nothing]");
    if (nothing) nothing.hidden = filled.has(list);
  }
}
