/** What lies under the pointer: a thing, or else a place; nothing on the sea. */
export interface Target {
  item?: string;
  place?: string;
}

/** What the time took away is still found under the pointer. */
export const isThere = ({ state }: { state?: Record<string, unknown> }): boolean => state?.gone !== true;

type Picked = { properties?: { id?: string; place?: string; item?: string } | null };

/** What a feature under the pointer stands for. */
export function targetOf(feature: Picked | undefined): Target {
  const { item, place, id } = feature?.properties ?? {};
  const named = place ?? id;
  return { ...(item && { item }), ...(named && { place: named }) };
}
