import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LANGS, type Lang } from "@/lib/schema";
import { PageShell, pageMetadata, pageViewport } from "../page-shell";

export const dynamicParams = false;
export const generateStaticParams = () => LANGS.map((lang) => ({ lang }));

interface Props {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  pageMetadata((await params).lang as Lang);
export const viewport = pageViewport;

export default async function Layout({ children, params }: Props) {
  return <PageShell lang={(await params).lang as Lang}>{children}</PageShell>;
}
