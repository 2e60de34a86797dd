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

import { findMarks } from "./excerpt.js";
import { createIndex } from "./index.js";
import { readLiterally } from "./literal.js";
import { nameAt, readNames } from "./names.js";
import { squeeze } from "./normalise.js";
import { rank } from "./rank.js";
import { readToken } from "./readings.js";
import { exactly } from "./suffixes.js";
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

/**
 * @typedef {object} Options
 * @property {string} locale the reader's language
 * @property {number} [limit] how many results at most, 50 if left out
 * @property {boolean} [typing] whether the last syllable is still being composed (`InputEvent.isComposing`)
 */

/** @typedef {Term & { typed: string }} TypedTerm */

/** @param {Token[]} tokens @returns {string} as typed */
const typedAs = (tokens) => tokens.map(({ raw }) => raw).join(" ");

/**
 * Read the words of a query; a name of several words is one term.
 *
 * @param {Library} library
 * @param {Token[]} tokens
 * @param {boolean} typing
 * @returns {TypedTerm[]}
 */
function readTerms(library, tokens, typing) {
  if (tokens.length === 0) return [];
  const name = nameAt(library.names, tokens, 0);
  const readings = name ? readLiterally(library, name.letters) : [];
  const words = name && readings.length > 0 ? name.words : 1;
  const [read, rest] = [tokens.slice(0, words), tokens.slice(words)];
  const moment = { last: rest.length === 0, typing };
  const term = words > 1 ? { readings } : readToken(library, read[0], moment);
  return [{ ...term, typed: typedAs(read) }, ...readTerms(library, rest, typing)];
}

/**
 * @param {string} letters in plain form: harbour
 * @param {Section} [section] where it was found
 * @returns {string} as the text writes it: Harbour
 */
function asWritten(letters, section) {
  for (const text of section ? [section.heading, section.title, section.text] : []) {
    const [span] = findMarks(text, [exactly(letters)]);
    if (span) return text.slice(...span);
  }
  return letters;
}

/** @param {TypedTerm[]} terms @param {Section} [best] @returns {Pick<Answer, "repaired" | "how">} */
function tellRepair(terms, best) {
  const changed = terms.find(({ instead }) => instead);
  if (!changed) return { repaired: null, how: null };
  return {
    repaired: terms.map(({ instead, typed }) => (instead ? asWritten(instead, best) : typed)).join(" "),
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
  return (query, { locale, limit = 50, typing = false }) => {
    const tokens = readQuery(query);
    const terms = readTerms(library, tokens, typing);
    const phrase = tokens.length > 1 ? readLiterally(library, squeeze(query)) : [];
    const readings = terms.map((term) => term.readings);
    const ranked = rank(library.index, readings, phrase, locale).slice(0, limit);
    const results = ranked.map(({ section, score }) => ({ section: library.index.sections[section], score }));
    return {
      results,
      ...tellRepair(terms, results[0]?.section),
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
