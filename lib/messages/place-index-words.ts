import type { Lang } from "../schema";

/** The words of the page that lists every place, of the links that lead to it, and of the list beside the map. */
export interface PlaceIndexWords {
  title: string;
  intro: string;
  openOnMap: string;
  otherPlaces: string;
  back: string;
  tree: string;
}

export const PLACE_INDEX_WORDS: Record<Lang, PlaceIndexWords> = {
  en: {
    title: "All places and their figures",
    intro: "Every place of the atlas that the source names, with its figures as printed. Each entry opens on the map.",
    openOnMap: "Open on the map",
    otherPlaces: "On the map, not named by the source",
    back: "Back to the map",
    tree: "Places: zones, countries, provinces, areas",
  },
  zh: {
    title: "全部地点及其数字",
    intro: "原文提及的每个地点及其数字（附原文印法）。每一条都可在地图上打开。",
    openOnMap: "在地图上打开",
    otherPlaces: "地图上有而原文未提及",
    back: "返回地图",
    tree: "地点：区域、国家、省邦、特殊地区",
  },
};
