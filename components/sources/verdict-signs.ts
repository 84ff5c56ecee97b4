import type { Verdict } from "@/lib/schema";

/** A sign for each verdict, so that it is not told by colour alone. */
export const VERDICT_SIGNS: Record<Verdict, string> = { confirmed: "✓", near: "≈", differs: "≠", not_found: "?" };
