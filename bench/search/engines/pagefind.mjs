/**
 * Pagefind as it comes: one bundle per language, its own runtime, files read from disk instead of the
 * network.
 */

import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { localeOf, plainText } from "../corpus.mjs";

const MOST = 50;

/**
 * @param {any} pagefind
 * @param {import("../corpus.mjs").Doc[]} docs
 * @param {string} locale
 * @param {string} folder
 */
async function writeBundle(pagefind, docs, locale, folder) {
  const { index } = await pagefind.createIndex({ forceLanguage: locale });
  if (!index) throw new Error("Pagefind could not make an index");
  for (const { location, title, text } of docs.filter((doc) => localeOf(doc.location) === locale)) {
    const content = `${plainText(title)}\n${plainText(text)}`;
    await index.addCustomRecord({
      url: `/${location}`,
      content,
      language: locale,
      meta: { title: plainText(title) },
    });
  }
  await index.writeFiles({ outputPath: folder });
}

/** The runtime asks the page for its language and fetches by address. @param {string} locale */
function pretendPage(locale) {
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) };
  const read = async (/** @type {string | URL} */ address) =>
    new Response(readFileSync(fileURLToPath(String(address).split("?")[0])));
  Object.assign(globalThis, { document: page, fetch: read });
}

/** @param {string} folder @returns {Promise<any>} */
async function openBundle(folder, locale = "") {
  pretendPage(locale);
  const runtime = await import(pathToFileURL(join(folder, "pagefind.js")).href);
  await runtime.options({ baseUrl: "/" });
  await runtime.init();
  return runtime;
}

/**
 * @param {string} folder
 * @returns {{ code: Buffer[], index: Buffer[] }} already compressed by Pagefind, but for the runtime
 */
function listShipped(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  const read = (/** @type {RegExp} */ wanted) =>
    paths.filter((path) => wanted.test(path) && statSync(path).isFile()).map((path) => readFileSync(path));
  return {
    code: read(/(?:pagefind|pagefind-worker)\.js$|wasm/u),
    index: read(/\.pf_|pagefind-entry\.json$/u),
  };
}

/** @type {import("../engine.mjs").Open} */
export async function openPagefind({ docs }) {
  const pagefind = await import(/** @type {string} */ ("pagefind"));
  const folder = mkdtempSync(join(tmpdir(), "pagefind-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  /** @type {Map<string, any>} */
  const bundles = new Map();
  for (const locale of ["ko", "en"]) {
    await writeBundle(pagefind, docs, locale, join(folder, locale));
    bundles.set(locale, await openBundle(join(folder, locale), locale));
  }
  await pagefind.close();
  const [ko, en] = ["ko", "en"].map((locale) => listShipped(join(folder, locale)));
  return {
    name: "Pagefind",
    shipped: { code: ko.code, index: [...ko.index, ...en.index] },
    search: async (query, locale) => {
      const { results } = await bundles.get(locale).search(query);
      /** @type {{ url: string }[]} */
      const found = await Promise.all(
        results.slice(0, MOST).map((/** @type {any} */ result) => result.data()),
      );
      return found.map(({ url }) => url.replace(/^\//u, ""));
    },
  };
}
