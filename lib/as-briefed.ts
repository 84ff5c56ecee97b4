import type { Pack } from "./schema";

/** A version of a pack, as a link names it. */
export interface NamedVersion {
  pack: string;
  version: string;
}

/** The data that a view was briefed with, as the address names them: "data=cn-2005@1.0.0,series@1.1.0". */
export function readBriefedData(query: string): NamedVersion[] {
  const asked = new URLSearchParams(query).get("data") ?? "";
  return asked.split(",").flatMap((part) => {
    const [, pack, version] = /^([a-z0-9-]+)@(\d+\.\d+\.\d+)$/.exec(part) ?? [];
    return pack && version ? [{ pack, version }] : [];
  });
}

/** A link that carries the versions of the data. */
export function withBriefedData(link: string, packs: readonly Pick<Pack, "id" | "version">[]): string {
  const data = packs.map(({ id, version }) => `${id}@${version}`).join(",");
  return `${link}${link.includes("?") ? "&" : "?"}data=${data}`;
}

/** The packs whose version is another one now; one that is gone counts as well. */
export function olderData(briefed: readonly NamedVersion[], packs: readonly Pick<Pack, "id" | "version">[]) {
  return briefed.filter(({ pack, version }) => packs.find(({ id }) => id === pack)?.version !== version);
}
