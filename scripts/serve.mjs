import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { basePath } from "./base-path.mjs";
import { root, runAsProgram, Stop } from "./run.mjs";

/** sirv lists the files when it starts: serve again after a build. */
function handler(dir, base) {
  const files = sirv(dir, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(res, path) {
      const isHashed = path.startsWith("/_next/static/");
      res.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
      res.setHeader("X-Content-Type-Options", "nosniff");
    },
  });
  const notFoundPage = join(dir, "404.html");
  const notFoundBody = existsSync(notFoundPage) ? readFileSync(notFoundPage) : "Not found";
  const redirect = (res, location) => res.writeHead(302, { Location: location }).end();

  return (req, res) => {
    const notFound = () => {
      res.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" });
      res.end(notFoundBody);
    };
    if (req.method !== "GET" && req.method !== "HEAD") return res.writeHead(405, { Allow: "GET, HEAD" }).end();
    const [path, ...query] = req.url.split("?");
    const search = query.length > 0 ? `?${query.join("?")}` : "";
    if (base && (path === "/" || path === base)) return redirect(res, `${base}/${search}`);
    if (!path.startsWith(`${base}/`)) return notFound();
    req.url = req.url.slice(base.length);
    const isFolder = /^(\/[\w-]+)+$/.test(path) && existsSync(join(dir, req.url.split("?")[0], "index.html"));
    if (isFolder) return redirect(res, `${path}/${search}`);
    files(req, res, notFound);
  };
}

/** Serve a built site; port 0 takes any free one. */
export function serve({ dir = join(root, "out"), port, base = basePath() }) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler(dir, base));
    server.once("error", reject);
    server.listen(port, () => resolve({ server, url: `http://localhost:${server.address().port}${base}/` }));
  });
}

async function serveOnFreePort() {
  const asked = process.env.PORT;
  const ports = asked ? [Number(asked)] : Array.from({ length: 11 }, (_, i) => 3000 + i);
  for (const port of ports) {
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Stop(`PORT is no port number: ${asked}`);
    try {
      return await serve({ port });
    } catch (error) {
      if (error.code === "EACCES") throw new Stop(`Port ${port} is not allowed; choose another: PORT=8080 npm start`);
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Stop(
    asked
      ? `Port ${asked} is in use; choose another: PORT=8080 npm start`
      : "Ports 3000 to 3010 are all in use; choose another: PORT=8080 npm start",
  );
}

await runAsProgram(import.meta.url, async () => {
  if (!existsSync(join(root, "out/.build-stamp")))
    throw new Stop("Nothing is built yet: run npm start or npm run build.");
  const { server, url } = await serveOnFreePort();
  console.log(`Concord Atlas: ${url}`);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // A SIGTERM sent to npm ends npm and its shell, but never reaches this process, which would go on holding the port.
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && stop();
  if (process.env.npm_lifecycle_event) setInterval(watch, 500).unref();
});
