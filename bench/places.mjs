/**
 * Where the bench clicks: points inside regions with much and with little to show, clear of the atlas's names and legend.
 * The first click warms up and is not counted.
 */
export const PLACES = [
  { id: "CN-YN", at: [101.07, 25.2] },
  { id: "MM-17", at: [97.2, 23.2] },
  { id: "TH-50", at: [98.5, 18.4] },
  { id: "AF-HER", at: [61.7, 34.2] },
  { id: "CN-XJ", at: [84.5, 40.0] },
  { id: "PH", at: [125.0, 6.9] },
  { id: "MM-11", at: [96.7, 26.1] },
  { id: "CN-GX", at: [108.6, 24.2] },
  { id: "KR", at: [127.9, 36.6] },
];
