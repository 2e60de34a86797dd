/**
 * The face of the search: open it once, then ask.
 *
 *     const search = createSearch([koFile, enFile], namesFile);
 *     const answer = search("서울씨에서", { locale: "ko" });
 *     answer.repaired;                            // "서울시"
 *     for (const group of groupByPage(answer.results)) ...
 *
 * Pure: no page, no network. `load.js` fetches the files; `excerpt.js` writes what is shown of a result.
 */

import { createIndex } from "./index.js";
import { readLiterally } from "./literal.js";
import { nameAt, readNames } from "./names.js";
import { squeeze } from "./normalise.js";
import { rank } from "./rank.js";
import { readToken } from "./readings.js";
import { readQuery } from "./tokens.js";

/** @typedef {import("./index.js").IndexFile} IndexFile */
/** @typedef {import("./index.js").Section} Section */
/** @typedef {import("./literal.js").Library} Library */
/** @typedef {import("./literal.js").Term} Term */
/** @typedef {import("./names.js").NamesFile} NamesFile */
/** @typedef {import("./suffixes.js").Needle} Needle */
/** @typedef {import("./tokens.js").Token} Token */

/** @typedef {{ section: Section, score: number }} Result */

/**
 * @typedef {object} Answer
 * @property {Result[]} results best first
 * @property {string | null} repaired what was looked for instead of what was typed, to be shown; null if
 *   nothing else was
 * @property {"keyboard" | "slip" | null} how why: the other keyboard layout was on, or a key press went wrong
 * @property {Needle[]} needles what to mark in the results
 */

/** @typedef {{ locale: string, limit?: number }} Options the reader's language; how many results at most */

/** @typedef {Term & { typed: string }} TypedTerm */

/**
 * @param {Library} library
 * @param {Token[]} tokens
 * @returns {TypedTerm[]} names of several words are one term
 */
function readTerms(library, tokens) {
  /** @type {TypedTerm[]} */
  const terms = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = nameAt(library.names, tokens, at);
    const readings = name ? readLiterally(library, name.letters) : [];
    if (name && readings.length > 0) {
      terms.push({
        readings,
        typed: tokens
          .slice(at, at + name.words)
          .map(({ raw }) => raw)
          .join(" "),
      });
      at += name.words - 1;
    } else terms.push({ ...readToken(library, tokens[at], at === tokens.length - 1), typed: tokens[at].raw });
  }
  return terms;
}

/** @param {TypedTerm[]} terms @returns {Pick<Answer, "repaired" | "how">} */
function tellRepair(terms) {
  const changed = terms.find(({ instead }) => instead);
  if (!changed) return { repaired: null, how: null };
  return {
    repaired: terms.map(({ instead, typed }) => instead ?? typed).join(" "),
    how: changed.how ?? null,
  };
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
    const readings = terms.map((term) => term.readings);
    const ranked = rank(library.index, readings, phrase, locale).slice(0, limit);
    return {
      results: ranked.map(({ section, score }) => ({ section: library.index.sections[section], score })),
      ...tellRepair(terms),
      needles: [...phrase, ...readings.flat()].flatMap(({ needles }) => needles),
    };
  };
}

/**
 * @typedef {object} PageGroup
 * @property {string} page address
 * @property {string} title
 * @property {string} locale
 * @property {Result[]} results best first
 */

/**
 * Gather results by page, in the order of each page's best result.
 *
 * @param {readonly Result[]} results
 * @returns {PageGroup[]}
 */
export function groupByPage(results) {
  /** @type {Map<string, PageGroup>} */
  const groups = new Map();
  for (const result of results) {
    const { page, title, locale } = result.section;
    const group = groups.get(page) ?? { page, title, locale, results: [] };
    group.results.push(result);
    groups.set(page, group);
  }
  return [...groups.values()];
}
