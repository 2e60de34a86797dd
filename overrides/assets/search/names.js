/** Names across languages: 고양시 finds the English pages that say Goyang City, and the other way round. */

import { stems } from "./josa.js";
import { squeeze } from "./normalise.js";

/**
 * Forms of one name in any language, in plain letters, by each of the forms.
 *
 * @typedef {Map<string, Set<string>>} Names
 */

/** The file: `{ format, names: [[form, form, ...], ...] }`. @typedef {{ format: number, names: string[][] }} NamesFile */

const MOST_WORDS = 6;

/** @param {readonly (readonly string[])[]} groups forms of one name each @returns {Names} */
export function readNames(groups) {
  /** @type {Names} */
  const names = new Map();
  for (const forms of groups.map((group) => group.map(squeeze).filter(Boolean))) {
    for (const form of forms) names.set(form, new Set([...(names.get(form) ?? []), ...forms]));
  }
  return names;
}

/** @param {Names} names @param {string} letters @returns {string[]} other forms of the same name, none if it is no name */
export const otherForms = (names, letters) => [...(names.get(letters) ?? [])].filter((form) => form !== letters);

/**
 * Find the longest name that begins at a token, however it is spaced: 고양 보건연구소에서 is 고양보건연구소.
 *
 * @param {Names} names
 * @param {readonly import("./tokens.js").Token[]} tokens
 * @param {number} first
 * @returns {{ words: number, letters: string } | null}
 */
export function nameAt(names, tokens, first) {
  for (let words = Math.min(MOST_WORDS, tokens.length - first); words > 1; words -= 1) {
    const joined = tokens.slice(first, first + words).map(({ letters }) => letters).join("");
    const letters = [joined, ...stems(joined)].find((form) => names.has(form));
    if (letters) return { words, letters };
  }
  return null;
}
