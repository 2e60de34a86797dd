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

/** @param {string} path @returns {{ config: Record<string, unknown>, docs: Doc[] }} */
export const readCorpus = (path) => JSON.parse(readFileSync(path, "utf8"));

/** @param {string} path @returns {string[][]} rows of a file of tab-separated values */
export const readRows = (path) =>
  readFileSync(path, "utf8")
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t"));

/**
 * @typedef {{ split: string, category: string, lang: string, query: string, term: string, relevant:
 *   string[] }} Query
 */

/** @param {string} path @returns {Query[]} */
export const readQueries = (path) =>
  readRows(path)
    .filter(([split]) => split !== "split")
    .map(([split, category, lang, query, term, relevant]) => ({
      split,
      category,
      lang,
      query,
      term,
      relevant: (relevant ?? "").split(" ").filter(Boolean),
    }));

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
