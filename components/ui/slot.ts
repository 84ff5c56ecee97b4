/**
 * Key of an entry in a list of like entries that keep nothing for themselves. By its position, not by what it tells: for
 * another place or year the elements that are there take other words, and none is taken away and made anew. Of the time
 * that a click takes that was a good part.
 */
export const slot = (index: number): string => `slot ${index}`;
