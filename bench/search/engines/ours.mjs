/** Our own search, as the site opens it: the reader's language first, then the other one, and the names. */

import { readFileSync, readdirSync } from "node:fs";

import { createSearch } from "../../../overrides/assets/search/search.js";
import { toIndexFile } from "../corpus.mjs";

const CODE = new URL("../../../overrides/assets/search/", import.meta.url);

/** @param {unknown} value @returns {Buffer} */
const encode = (value) => Buffer.from(JSON.stringify(value));

/** @returns {Buffer[]} the modules that the browser loads */
const readCode = () => readdirSync(CODE).map((name) => readFileSync(new URL(name, CODE)));

/** @type {import("../engine.mjs").Open} */
export async function openOurs({ docs, glossary }) {
  const files = ["ko", "en"].map((locale) => toIndexFile(docs, locale));
  const names = { format: 1, names: glossary };
  const search = createSearch(files, names);
  return {
    name: "ours",
    shipped: { code: readCode(), index: [...files, names].map(encode) },
    search: async (query, locale) =>
      search(query, { locale, limit: 50 }).results.map(({ section }) => section.location),
  };
}
