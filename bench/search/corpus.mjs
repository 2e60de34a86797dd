/**
 * Reads what the bench is given: a Material-style index, a glossary and queries; and writes our own index
 * of it.
 */

import { readFileSync } from "node:fs";

const ENTITIES = { lt: "<", gt: ">", quot: '"', amp: "&", nbsp: " ", "#39": "'" };

/** @param {string} html @returns {string} the text alone */
export const plainText = (html) =>
  html
    .replace(/<[^>]+>/gu, " ")
    .replace(
      /&(lt|gt|quot|amp|nbsp|#39);/gu,
      (_, name) => ENTITIES[/** @type {keyof typeof ENTITIES} */ (name)],
    )
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");

/** @typedef {{ location: string, title: string, text: string }} Doc */

/** @param {string} location @returns {string} English addresses start with `en/`, Korean ones with nothing */
export const localeOf = (location) => (location.startsWith("en/") ? "en" : "ko");

/** @param {string} path @returns {string} without a byte order mark @throws {Error} that names the file */
function readText(path) {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    throw new Error(`${path}: cannot be read (${/** @type {NodeJS.ErrnoException} */ (error).code})`);
  }
}

/**
 * @param {string} path
 * @returns {{ config: Record<string, unknown>, docs: Doc[] }}
 * @throws {Error} that names the file, where it is no index of Material's form
 */
export function readCorpus(path) {
  const wanted = `${path}: no search index: { docs: [{ location, title, text }] }`;
  const text = readText(path);
  try {
    const corpus = JSON.parse(text);
    if (Array.isArray(corpus.docs)) return corpus;
  } catch {
    throw new Error(wanted);
  }
  throw new Error(wanted);
}

/** @typedef {{ line: number, cells: string[] }} Row */

/** @param {string} path @returns {Row[]} without blank lines and remarks (`#`) */
const readLines = (path) =>
  readText(path)
    .split(/\r?\n/u)
    .map((line, at) => ({ line: at + 1, cells: line.split("\t") }))
    .filter(({ cells }) => cells.join("").trim() !== "" && !cells[0].startsWith("#"));

/** @param {string} path @returns {string[][]} rows of a file of tab-separated values */
export const readRows = (path) => readLines(path).map(({ cells }) => cells);

/**
 * @typedef {{ split: string, category: string, lang: string, query: string, term: string, relevant:
 *   string[] }} Query
 */

/**
 * @param {string} path
 * @returns {Query[]} in the order of the file, each as it stands there
 * @throws {Error} that names the line, where a row has no query
 */
export function readQueries(path) {
  const rows = readLines(path).filter(({ cells }) => cells[3] !== "query");
  return rows.map(({ line, cells: [split, category, lang, query, term = "", relevant = ""] }) => {
    if (query === undefined) throw new Error(`${path}:${line}: no query in the fourth column`);
    return { split, category, lang, query, term, relevant: relevant.split(" ").filter(Boolean) };
  });
}

/**
 * Write the index that the site's build writes, from Material's.
 *
 * @param {Doc[]} docs @param {string} locale
 * @returns {import("../../overrides/assets/search/index.js").IndexFile}
 */
export function toIndexFile(docs, locale) {
  /** @type {Map<string, import("../../overrides/assets/search/index.js").PageRecord>} */
  const pages = new Map();
  for (const { location, title, text } of docs.filter((doc) => localeOf(doc.location) === locale)) {
    const [path, anchor = ""] = location.split("#");
    const page = pages.get(path) ?? [path, anchor ? "" : plainText(title), []];
    page[2].push([anchor, anchor ? plainText(title) : "", plainText(text)]);
    pages.set(path, page);
  }
  return { format: 1, locale, pages: [...pages.values()] };
}
