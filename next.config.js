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
  // `npm run check` and `npm test` look at the types; whoever only starts the atlas need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Without it Next takes any lock file in a folder above for the root of the project.
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
};
