import type { Facts } from "@/lib/facts";
import type { Messages } from "@/lib/messages";
import { PALETTES } from "@/lib/palette";
import type { Lang } from "@/lib/schema";
import { isOnIn } from "@/lib/select";
import type { Theme, View } from "@/lib/view";
import { mapFileAddress } from "../state/files";
import { type LayerContext, PAGE_TYPE } from "./layers/layer";

type Moment = Pick<LayerContext, "named" | "settled" | "close"> & Partial<Pick<LayerContext, "type">>;

/** Where a published file of the map is. */
export const mapFile = (name: string): string => mapFileAddress(`geo/${name}`);
