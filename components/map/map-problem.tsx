"use client";

import { lazy, Suspense } from "react";
import type { Boundary } from "@/lib/room";
import type { View } from "@/lib/view";
import { useAtlas } from "../state/atlas";

// Where the network is the problem, this cannot be had either.
const DrawnLacks = lazy(() => import("./drawn-lacks").catch(() => ({ default: () => "" })));

interface Props {
  /** How the live map stands. */
  status: string;
  view: View;
  boundary: Boundary;
}

/** Why the drawn map stands in for the live one, and what it cannot show of the view; nothing while all is well. */
export function MapProblem({ status, view, boundary }: Props) {
  const { lang, words } = useAtlas();
  const problem = { lost: words.map.lost, "no-webgl": words.map.noWebgl, "no-data": words.map.failed }[
    status as "lost"
  ];
  if (!problem) return null;
  return (
    <p className="map-problem" role="status">
      {problem}{" "}
      <Suspense>
        <DrawnLacks view={view} boundary={boundary} lang={lang} />
      </Suspense>
    </p>
  );
}
