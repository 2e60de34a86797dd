/** The built site as GitHub Pages sends it: compressed, and kept by browsers for ten minutes. */

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const KINDS = {
  ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json",
  ".png": "image/png", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".woff2": "font/woff2", ".xml": "text/xml",
};
const PACKED = new Set([".png", ".woff2"]);

/**
 * @param {string} folder the site's root
 * @param {string} below the path it is served below, such as "/dumal/"
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(folder, below) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname).replace(below, "/"));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const body = await readFile(file);
      const kind = extname(file);
      const head = { "Cache-Control": "max-age=600", "Content-Type": KINDS[kind] ?? "application/octet-stream" };
      if (PACKED.has(kind)) response.writeHead(200, head).end(body);
      else response.writeHead(200, { ...head, "Content-Encoding": "gzip" }).end(gzipSync(body));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}${below}`, close: () => server.close() };
}
