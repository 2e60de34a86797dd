/**
 * The face of the search: open it once, then ask.
 *
 *     const search = createSearch([koFile, enFile], namesFile);
 *     const { results, repaired } = search("고양씨에서", { locale: "ko" });
 *
 * Pure: no page, no network. `load.js` fetches the files; `excerpt.js` writes what is shown of a result.
 */

import { createIndex } from "./index.js";
import { nameAt, readNames } from "./names.js";
import { squeeze } from "./normalise.js";
import { rank } from "./rank.js";
import { readLiterally, readToken } from "./readings.js";
import { readQuery } from "./tokens.js";

/** @typedef {import("./index.js").IndexFile} IndexFile */
/** @typedef {import("./index.js").Section} Section */
/** @typedef {import("./names.js").NamesFile} NamesFile */
/** @typedef {import("./readings.js").Library} Library */
/** @typedef {import("./readings.js").Term} Term */
/** @typedef {import("./tokens.js").Token} Token */

/**
 * @typedef {object} Result
 * @property {Section} section
 * @property {number} score
 */

/**
 * @typedef {object} Answer
 * @property {Result[]} results best first
 * @property {string | null} repaired what was looked for instead of what was typed; to be shown
 */

/** @typedef {{ locale: string, limit?: number }} Options */

/** @param {Library} library @param {Token[]} tokens @returns {Term[]} */
function readTerms(library, tokens) {
  /** @type {Term[]} */
  const terms = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(library.names, tokens, at);
    const readings = name ? readLiterally(library, name.letters) : [];
    if (name && readings.length > 0) {
      terms.push({ readings });
      at += name.words - 1;
    } else terms.push(readToken(library, tokens[at], at === tokens.length - 1));
  }
  return terms;
}

/** @param {Token[]} tokens @param {Term[]} terms @returns {string | null} */
function writeRepaired(tokens, terms) {
  if (!terms.some(({ instead }) => instead)) return null;
  return terms.map(({ instead }, at) => instead ?? tokens[at]?.raw ?? "").join(" ");
}

/**
 * Open the search.
 *
 * @param {readonly IndexFile[]} files the reader's language first
 * @param {NamesFile} [names]
 * @returns {(query: string, options: Options) => Answer}
 */
export function createSearch(files, names = { format: 1, names: [] }) {
  const library = { index: createIndex(files), names: readNames(names.names) };
  return (query, { locale, limit = 50 }) => {
    const tokens = readQuery(query);
    const terms = readTerms(library, tokens);
    const phrase = tokens.length > 1 ? readLiterally(library, squeeze(query)) : [];
    const found = rank(library.index, terms.map(({ readings }) => readings), phrase, locale).slice(0, limit);
    return {
      results: found.map(({ section, score }) => ({ section: library.index.sections[section], score })),
      repaired: writeRepaired(tokens, terms),
    };
  };
}
