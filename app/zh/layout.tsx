import type { ReactNode } from "react";
import { PageShell, pageMetadata, pageViewport } from "../page-shell";

export const metadata = pageMetadata("zh");
export const viewport = pageViewport;

export default function Layout({ children }: { children: ReactNode }) {
  return <PageShell lang="zh">{children}</PageShell>;
}
