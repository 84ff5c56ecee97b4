"use client";

import { useEffect } from "react";
import { readReading, writeReading } from "@/lib/reader-address";
import { goWhole, wholeSearch } from "../state/address";

/** Paper is white, and a hand-out has the views of the steps, not what was chosen in their place. */
export function usePrinting(): void {
  useEffect(() => {
    let theme: string | undefined;
    const before = () => {
      const { dataset } = document.documentElement;
      theme = dataset.theme;
      const { aside: _aside, ...reading } = readReading(wholeSearch(), "");
      goWhole(writeReading(reading), "replace");
      dataset.theme = "light";
    };
    const after = () => {
      const { dataset } = document.documentElement;
      if (theme === undefined) delete dataset.theme;
      else dataset.theme = theme;
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
}
