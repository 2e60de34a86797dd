/** Names across languages: 서울시 finds the English pages that say Seoul City, and the other way round. */

import { toInitials } from "./hangul.js";
import { stems } from "./josa.js";
import { squeeze } from "./normalise.js";

/**
 * @typedef {object} Names
 * @property {Map<string, Set<string>>} forms all forms of a name in any language, in plain letters, by each
 *   of them
 * @property {Map<string, string[]>} byInitials forms by their initial consonants
 */

/**
 * The file: `{ format, names: [[form, form, ...], ...] }`.
 *
 * @typedef {{ format: number, names: string[][] }} NamesFile
 */

const MOST_WORDS = 6;

/** @param {readonly (readonly string[])[]} groups forms of one name each @returns {Names} */
export function readNames(groups) {
  /** @type {Names} */
  const names = { forms: new Map(), byInitials: new Map() };
  for (const group of groups.map((forms) => forms.map(squeeze).filter(Boolean))) {
    for (const form of group) names.forms.set(form, new Set([...(names.forms.get(form) ?? []), ...group]));
  }
  for (const form of names.forms.keys()) {
    const initials = toInitials(form);
    names.byInitials.set(initials, [...(names.byInitials.get(initials) ?? []), form]);
  }
  return names;
}

/**
 * @param {Names} names
 * @param {string} letters
 * @returns {string[]} other forms of the same name, none if it is no name
 */
export const otherForms = (names, letters) =>
  [...(names.forms.get(letters) ?? [])].filter((form) => form !== letters);

/**
 * Find the longest name that begins at a token, however it is spaced: 한강 생태연구소에서 is 한강생태연구소.
 *
 * @param {Names} names
 * @param {readonly import("./tokens.js").Token[]} tokens
 * @param {number} first
 * @returns {{ words: number, letters: string } | null}
 */
export function nameAt(names, tokens, first) {
  for (let words = Math.min(MOST_WORDS, tokens.length - first); words > 1; words -= 1) {
    const joined = tokens
      .slice(first, first + words)
      .map(({ letters }) => letters)
      .join("");
    const letters = [joined, ...stems(joined)].find((form) => names.forms.has(form));
    if (letters) return { words, letters };
  }
  return null;
}
