import { addProtocol } from "maplibre-gl";
import { WORKER_FILE } from "@/lib/one-file";
import { fileAddress } from "../state/files";

/**
 * How the map calls files that the document holds. The page answers: on a page that is a file, a worker may not open what
 * the page could.
 */
const SCHEME = "held";

export const heldAddress = (path: string): string => `${SCHEME}://${path}`;

addProtocol(SCHEME, async ({ url, type }, { signal }) => {
  const answer = await fetch(fileAddress(url.slice(`${SCHEME}://`.length)), { signal });
  return { data: type === "json" ? await answer.json() : await answer.arrayBuffer() };
});

/**
 * Stands in for components/map/worker-address.ts when the single file is packed.
 *
 * Trap: on a page that is a file MapLibre makes a data: address of any worker but one that ends in ".cjs", and a data:
 * address of this length some browsers refuse.
 */
export const workerAddress = (): string => `${fileAddress(WORKER_FILE)}#.cjs`;
