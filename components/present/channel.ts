import type { Target } from "../map/target";

/** What the speaker's window and the wall tell each other. What is shown is told as a link, as the address holds it. */
export type Message =
  /** The speaker's window is there, and may ask which walls there are. It holds the lock of that name as long as it lives. */
  | { kind: "console"; lock: string; asks?: true }
  /** The wall is there and asks what to show. It holds the lock of that name as long as it lives. */
  | { kind: "wall"; lock: string; isFull: boolean }
  | { kind: "show"; query: string }
  /** A key that was pressed while the wall had the focus. */
  | { kind: "key"; key: string }
  /** A click on the wall's map, with Shift or without: to the speaker's window the same as one on its own map. */
  | { kind: "pick"; target: Target; isAdding: boolean }
  /** Where the speaker points: longitude and latitude; absent: nowhere. */
  | { kind: "point"; at?: readonly [number, number] };

/** What is done at a wall that is led, and is for the speaker's window to do. */
export type Handed = Extract<Message, { kind: "key" | "pick" }>;

/**
 * Wait for a window to be gone, however it went: a lock (Web Locks) falls when its window is closed, crashes or is left.
 * Where there are no locks (a page without https) nobody hears of it.
 */
export function whenGone(lock: string, gone: () => void): void {
  navigator.locks?.request(lock, gone).catch(() => undefined);
}

/** Hold a lock until the answer is called; `held` follows once others can wait for it. */
export function holdLock(lock: string, held: () => void): () => void {
  let release: () => void = () => undefined;
  const isLeft = new Promise<void>((resolve) => {
    release = resolve;
  });
  if (!navigator.locks) {
    held();
    return release;
  }
  navigator.locks
    .request(lock, () => {
      held();
      return isLeft;
    })
    // Refused, as to a page that is a file in some browsers: others cannot wait, but they may know.
    .catch(held);
  return release;
}

/** A name that no other window has. */
export const newName = (): string => `concord-atlas ${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;

export interface Line {
  say(message: Message): void;
  close(): void;
}

/**
 * Which of the windows that follow a briefing is meant: its walls, or the preview of the next step in one speaker's window.
 * Each preview has a line of its own: of two speaker's windows, neither may lead the preview of the other.
 */
export type Follower = "wall" | `next ${string}`;

/**
 * Which of them a window is. A preview gets its name as a frame, not in its address: a browser that comes back to a page may
 * give its frames the addresses that they had before.
 */
export const followerOf = (hash: string, name: string): Follower => (hash === "#next" ? `next ${name}` : "wall");

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
