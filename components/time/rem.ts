/** Px of the layout, which counts on a root text of 16 px, as a length that grows with the text of the page. */
export const rem = (px: number): string => `${px / 16}rem`;
