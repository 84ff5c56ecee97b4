"use client";

import { type ReactNode, useState } from "react";
import { TAKE_WORDS } from "@/lib/messages/take-words";
import { useAtlas } from "../state/atlas";
import { PICTURE_SCALES, PICTURES, type PictureChoice } from "./taking";

interface Props {
  button(kind: "png" | "svg", label: string, picture: PictureChoice): ReactNode;
  copy(label: string, picture: PictureChoice): void;
}

/** Of what a picture is, how fine, and in which form. */
export function PicturePart({ button, copy }: Props) {
  const { lang } = useAtlas();
  const told = TAKE_WORDS[lang];
  const [picture, setPicture] = useState<PictureChoice>({ of: "view", scale: 2 });
  return (
    <section>
      <h3>{told.picture}</h3>
      <div className="row">
        <label className="take-choice">
          {told.what}{" "}
          <select
            data-picture-of=""
            value={picture.of}
            onChange={({ target }) =>
              setPicture({ ...picture, of: PICTURES.find((one) => one === target.value) ?? "view" })
            }
          >
            {PICTURES.map((one) => (
              <option key={one} value={one}>
                {told.whats[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="take-choice">
          {told.scale}{" "}
          <select
            data-picture-scale=""
            value={picture.scale}
            onChange={({ target }) =>
              setPicture({ ...picture, scale: PICTURE_SCALES.find((one) => String(one) === target.value) ?? 2 })
            }
          >
            {PICTURE_SCALES.map((one) => (
              <option key={one} value={one}>
                {told.scales[one]}
              </option>
            ))}
          </select>
        </label>
        {button("png", told.png, picture)}
        {button("svg", told.svg, picture)}
        <button
          type="button"
          className="outline"
          data-export="copy-picture"
          onClick={() => copy(told.copyPicture, picture)}
        >
          {told.copyPicture}
        </button>
      </div>
    </section>
  );
}
