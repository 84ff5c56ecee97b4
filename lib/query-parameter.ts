/** A query with one parameter set, or without it. */
export function withParameter(query: string, name: string, value?: string): string {
  const parts = query
    .replace(/^\?/, "")
    .split("&")
    .filter((part) => part && !part.startsWith(`${name}=`));
  const all = value === undefined ? parts : [...parts, `${name}=${value}`];
  return all.length > 0 ? `?${all.join("&")}` : "";
}
