import type { ReactNode } from "react";
import { PageShell, pageMetadata, pageViewport } from "../page-shell";

export const metadata = pageMetadata("en");
export const viewport = pageViewport;

export default function Layout({ children }: { children: ReactNode }) {
  return <PageShell lang="en">{children}</PageShell>;
}
