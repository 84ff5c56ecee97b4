import type { CSSProperties } from "react";
import { Layer, Surface } from "recharts";
import type { Basis } from "@/lib/schema";

/** The colour of a look, as a custom property that strokes, dots and bands take. */
export const lookColour = (look: number) => ({ "--line-colour": `var(--map-lines-${look})` }) as CSSProperties;

/** A short piece of a line as it is drawn: colour, dash and marker, for labels and tips. */
export function LineSwatch({ look, basis, around }: { look: number; basis: Basis; around: boolean }) {
  return (
    <Surface
      className="line-swatch"
      width={22}
      height={10}
      viewBox={{ x: 0, y: 0, width: 22, height: 10 }}
      style={lookColour(look)}
      aria-hidden="true"
      focusable="false"
    >
      <Layer className={`line look-${look}${around ? " line-around" : ""}`}>
        {basis !== "stock" && <path className="line-stroke" d="M0 5H22" />}
        {basis === "stock" ? (
          <path className="line-diamonds" d="M11 1l4 4l-4 4l-4 -4z" />
        ) : (
          <path className="line-dots" d="M11 5h.01" />
        )}
      </Layer>
    </Surface>
  );
}
