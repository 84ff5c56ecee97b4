/** What the speaker's window and the wall tell each other. What is shown is told as a link, as the address holds it. */
export type Message =
  /** The speaker's window is there, or goes. */
  | { kind: "console" }
  | { kind: "console-gone" }
  /** The wall is there and asks what to show, or goes. */
  | { kind: "wall"; isFull: boolean }
  | { kind: "wall-gone" }
  | { kind: "show"; query: string }
  /** A key that was pressed while the wall had the focus. */
  | { kind: "key"; key: string }
  /** Where the speaker points: longitude and latitude; absent: nowhere. */
  | { kind: "point"; at?: readonly [number, number] };

export interface Line {
  say(message: Message): void;
  close(): void;
}

/** Which of the windows that follow a briefing is meant. */
export type Follower = "wall" | "next";

/** A line between the windows that present a briefing: same origin, same path of the site, same briefing. */
export function openLine(briefing: string, follower: Follower, hear: (message: Message) => void): Line {
  const name = `concord-atlas${process.env.NEXT_PUBLIC_BASE_PATH ?? ""} ${follower} ${briefing}`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  let isOpen = true;
  return {
    say: (message) => {
      if (isOpen) channel.postMessage(message);
    },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}
