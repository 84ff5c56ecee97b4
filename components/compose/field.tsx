"use client";

import { type ReactNode, useId } from "react";

interface Props {
  label: string;
  help?: ReactNode;
  /** Gets the id of the help, for aria-describedby. */
  children(describedBy: string | undefined): ReactNode;
}

/** A labelled field, with a line of help below. */
export function Field({ label, help, children }: Props) {
  const id = useId();
  return (
    <div className="field">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is what the caller puts in */}
      <label>
        <span>{label}</span>
        {children(help ? id : undefined)}
      </label>
      {help && <small id={id}>{help}</small>}
    </div>
  );
}

/** A text that grows with what is written in it. */
export function LongText(props: {
  value: string;
  onChange(text: string): void;
  describedBy?: string;
  ref?: React.Ref<HTMLTextAreaElement>;
  name: string;
  lang: string;
}) {
  return (
    <textarea
      ref={props.ref}
      name={props.name}
      lang={props.lang}
      dir="auto"
      rows={2}
      value={props.value}
      aria-describedby={props.describedBy}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}
