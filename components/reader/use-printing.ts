"use client";

import { useEffect } from "react";
import { readReading, writeReading } from "@/lib/reader-address";
import { goWhole, wholeSearch } from "../state/address";

/** A hand-out has the views of the steps, not what was chosen in their place. */
export function usePrinting(): void {
  useEffect(() => {
    const before = () => {
      const { aside: _aside, ...reading } = readReading(wholeSearch(), "");
      goWhole(writeReading(reading), "replace");
    };
    window.addEventListener("beforeprint", before);
    return () => window.removeEventListener("beforeprint", before);
  }, []);
}
