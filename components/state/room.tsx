"use client";

import { Component, type ReactNode, Suspense } from "react";
import { useAtlas } from "./atlas";

/**
 * Holds a part of the page whose code is fetched when it is entered. Where that fails, for want of a network or because
 * the site was published anew, it says so in its place: without a bound React would take the whole page away.
 */
export function Room({ children }: { children: ReactNode }) {
  const { words } = useAtlas();
  return (
    <Bound
      failed={
        <p className="notice" role="status">
          {words.notice.room}
        </p>
      }
    >
      <Suspense>{children}</Suspense>
    </Bound>
  );
}

/** React has bounds for errors as classes only. */
class Bound extends Component<{ failed: ReactNode; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.failed : this.props.children;
  }
}
