import { WORKER_FILE } from "@/lib/one-file";
import { fileAddress } from "../state/files";

/**
 * Stands in for components/map/worker-address.ts when the single file is packed.
 *
 * Trap: on a page that is a file MapLibre turns a module worker into a data: address, whose worker may open nothing of the
 * page. A worker that ends in ".cjs" it takes as it is.
 */
export const workerAddress = (): string => `${fileAddress(WORKER_FILE)}#.cjs`;
