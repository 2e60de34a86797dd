/**
 * Measures latency where readers meet it: our search and Material's, in one Chromium, on the same queries.
 *
 *     node bench/search/browser.mjs --index CORPUS.json --glossary TSV --queries TSV [--chromium PATH]
 *
 * Ours runs on the page, Material's in its worker, each as it is on a site. A small server on this machine hands out
 * the files and takes the times back.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { readCorpus, readQueries, readRows, toIndexFile } from "./corpus.mjs";
import { asShipped, findScripts } from "./engines/material.mjs";
import { percentile } from "./measure.mjs";

const MODULES = fileURLToPath(new URL("../../overrides/assets/search/", import.meta.url));
const TYPES = { ".js": "text/javascript", ".json": "application/json", ".html": "text/html; charset=utf-8" };
const PATIENCE = 240_000;

/** Only an isolated page may measure finer than a tenth of a millisecond. */
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** Runs in the browser: opens both, asks every query `rounds` times, sends the times. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>bench</title><script type="module">
import { loadSearch } from "/modules/load.js";
const { queries, config, worker } = await (await fetch("/task.json")).json();
const timed = async (act) => { const start = performance.now(); await act(); return performance.now() - start; };
const material = new Worker(worker);
const ask = (message) => new Promise((answer) => { material.onmessage = answer; material.postMessage(message); });
const searches = {};
const opening = {
  ours: await timed(async () => {
    for (const own of ["ko", "en"]) searches[own] = await loadSearch({ base: "/index/", version: "", locales: own === "ko" ? ["ko", "en"] : ["en", "ko"] });
  }) / 2,
  Material: await timed(async () => ask({ type: 0, data: { ...(await (await fetch("/search_index.json")).json()), options: { suggest: false } } })),
};
const engines = {
  ours: async ({ query, lang }) => searches[lang](query, { locale: lang }),
  Material: ({ query }) => ask({ type: 2, data: query }),
};
const times = {};
for (const [name, search] of Object.entries(engines)) {
  times[name] = queries.map(() => []);
  for (let round = 0; round < 5; round += 1)
    for (const [at, query] of queries.entries()) times[name][at].push(await timed(() => search(query)));
}
await fetch("/times", { method: "POST", body: JSON.stringify({ opening, times }) });
</script>`;

const { values } = parseArgs({
  options: {
    index: { type: "string", default: "" },
    glossary: { type: "string", default: "" },
    queries: { type: "string", default: "" },
    chromium: { type: "string", default: "chromium" },
  },
});
const corpus = readCorpus(values.index);
const names = { format: 1, names: values.glossary ? readRows(values.glossary) : [] };
const scripts = findScripts();
const worker = readdirSync(join(scripts, "workers")).filter((name) => name.endsWith(".min.js"))[0];
const task = {
  queries: readQueries(values.queries),
  config: corpus.config,
  worker: `/scripts/workers/${worker}`,
};

/** @type {Record<string, string | Buffer>} */
const MADE = {
  "/": PAGE,
  "/task.json": JSON.stringify(task),
  "/search_index.json": asShipped(corpus),
  "/index/index.ko.json": JSON.stringify(toIndexFile(corpus.docs, "ko")),
  "/index/index.en.json": JSON.stringify(toIndexFile(corpus.docs, "en")),
  "/index/names.json": JSON.stringify(names),
};

/** @param {string} path of the address @returns {string | Buffer} */
function read(path) {
  if (path in MADE) return MADE[path];
  const [, folder, ...rest] = path.split("/");
  return readFileSync(join(folder === "modules" ? MODULES : scripts, ...rest));
}

/** @typedef {{ opening: Record<string, number>, times: Record<string, number[][]> }} Times in milliseconds */

/** @param {(times: Times) => void} take @returns {import("node:http").Server} */
const serve = (take) =>
  createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (request.method === "POST") {
      take(JSON.parse((await request.toArray()).join("")));
      response.end();
      return;
    }
    const type =
      TYPES[/** @type {keyof typeof TYPES} */ (extname(path) || ".html")] ?? "application/octet-stream";
    try {
      const content = read(path);
      response.writeHead(200, { "Content-Type": type, ...ISOLATED }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });

/** @param {number} port @param {string} profile an empty folder */
function openBrowser(port, profile) {
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    `--user-data-dir=${profile}`,
  ];
  return spawn(values.chromium, [...flags, `http://127.0.0.1:${port}/`], { stdio: "ignore" });
}

/** @returns {Promise<Times>} */
async function measure() {
  /** @type {(times: Times) => void} */
  let take = () => {};
  /** @type {Promise<Times>} */
  const taken = new Promise((resolve) => (take = resolve));
  const server = serve((times) => take(times)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const profile = mkdtempSync(join(tmpdir(), "bench-chromium-"));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const browser = openBrowser(port, profile);
  const times = await Promise.race([taken, setTimeout(PATIENCE, null)]);
  browser.kill();
  await once(browser, "exit");
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  if (!times) throw new Error("Chromium sent no times");
  return times;
}

const { opening, times } = await measure();
console.log(
  "| in Chromium | opening, ms | p50, ms | p95, ms | worst, ms |\n| --- | ---: | ---: | ---: | ---: |",
);
for (const [name, rounds] of Object.entries(times)) {
  const each = rounds.map((round) => percentile(round, 0.5));
  const cells = [opening[name], percentile(each, 0.5), percentile(each, 0.95), Math.max(...each)];
  console.log(`| ${[name, ...cells.map((value) => value.toFixed(3))].join(" | ")} |`);
}
process.exit(0);
