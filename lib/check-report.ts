import type { Text } from "./schema";

/** What a check says when the data break one of its named promises: where it is, what is wrong, and how to mend it. */
export interface Complaint {
  promise: string;
  file: string;
  line?: number;
  column?: number;
  message: Text;
  mend: Text;
}
