/** Where the bench clicks: points inside regions with much and little to show. The first click warms up and is not counted. */
export const PLACES = [
  { id: "CN-YN", at: [101.07, 25.2] },
  { id: "MM-17", at: [98.1, 22.9] },
  { id: "LA-PH", at: [102.23, 21.5] },
  { id: "AF-HEL", at: [63.9, 30.0] },
  { id: "CN-XJ", at: [84.5, 40.0] },
  { id: "TH-57", at: [99.93, 19.94] },
  { id: "MM-11", at: [97.22, 26.6] },
  { id: "CN-GX", at: [108.6, 24.2] },
  { id: "CN-XZ", at: [88.0, 31.5] },
];
