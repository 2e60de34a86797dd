/** Our own search, as the site opens it: the reader's language first, then the other one, and the names. */

import { createSearch } from "../../../overrides/assets/search/search.js";
import { toIndexFile } from "../corpus.mjs";

/**
 * @param {import("../corpus.mjs").Doc[]} docs
 * @param {string[][]} glossary
 */
export function openOurs(docs, glossary) {
  const files = ["ko", "en"].map((locale) => toIndexFile(docs, locale));
  const names = { format: 1, names: glossary };
  const search = createSearch(files, names);
  return {
    name: "ours",
    files: [...files, names].map((file) => Buffer.from(JSON.stringify(file))),
    /** @param {string} query @param {string} locale @returns {string[]} */

    search: (query, locale) => search(query, { locale, limit: 50 }).results.map(({ section }) => section.location),
  };
}
