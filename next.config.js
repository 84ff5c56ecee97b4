import { fileURLToPath } from "node:url";
import { basePath } from "./scripts/base-path.mjs";

/** @type {import('next').NextConfig} */
export default {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  images: { unoptimized: true },
  basePath: basePath(),
  env: { NEXT_PUBLIC_BASE_PATH: basePath() },
  // Without it Next takes any lock file in a folder above for the root of the project.
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
};
