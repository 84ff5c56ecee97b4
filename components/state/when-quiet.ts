"use client";

/** Do a task when the page has nothing else to do. Safari has no idle callback. */
export const whenQuiet = (task: () => void): void => {
  if ("requestIdleCallback" in window) window.requestIdleCallback(task, { timeout: 3000 });
  else setTimeout(task, 300);
};
