import { addProtocol } from "maplibre-gl";
import { WORKER_FILE } from "@/lib/one-file";
import { fileAddress } from "../state/files";
import { madeFile } from "./made-files";

/** The page answers what the map asks for: on a page that is a file, a worker may not open what the page could. */
addProtocol("held", async ({ url }, { signal }) => {
  const path = url.slice("held://".length);
  const data = madeFile(path);
  if (data !== undefined) return { data };
  const answer = await fetch(fileAddress(path), { signal });
  return { data: await answer.arrayBuffer() };
});

/**
 * Stands in for components/map/worker-address.ts when the single file is packed.
 *
 * Trap: on a page that is a file MapLibre makes a data: address of any worker but one that ends in ".cjs", and a data:
 * address of this length some browsers refuse.
 */
export const workerAddress = (): string => `${fileAddress(WORKER_FILE)}#.cjs`;
