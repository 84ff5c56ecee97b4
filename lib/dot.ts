/** Between the parts of a line that may break: the dot ends a line and begins none. */
export const DOT = "\u00a0· ";
