/** Scroll a pane, and nothing around it, so that something in it stands in the middle. */
export function reveal(pane: HTMLElement | null, inner: Element | null | undefined): void {
  if (!pane || !inner) return;
  const [outer, box] = [pane.getBoundingClientRect(), inner.getBoundingClientRect()];
  pane.scrollBy({ top: box.top - outer.top - (outer.height - box.height) / 2 });
}
