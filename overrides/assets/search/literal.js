/**
 * What a word means taken at its word: as it stands, without particles and endings, in other forms of the
 * same name.
 */

import { inflections } from "./english.js";
import { stems } from "./josa.js";
import { match } from "./match.js";
import { otherForms } from "./names.js";
import { exactly } from "./suffixes.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./match.js").Found} Found */
/** @typedef {import("./suffixes.js").Needle} Needle */

/** @typedef {{ index: Index, names: import("./names.js").Names }} Library what is searched */

/**
 * @typedef {object} Reading one thing a word may mean, where the text says so
 * @property {Found} found
 * @property {number} weight 1 for what was typed, less for what was inferred
 * @property {readonly Needle[]} needles what to mark in the text
 */

/**
 * @typedef {object} Term a word of the query, read
 * @property {Reading[]} readings
 * @property {string} [instead] what was looked for in place of what was typed; the reader is told
 * @property {"keyboard" | "slip"} [how] why: the other keyboard layout was on, or a key press went wrong
 */

/** Whole words of any script are looked for; the bolder readings are for words of one script only. */
export const HANGUL_WORD = /^[가-힣]+$/u;
export const LATIN_WORD = /^[a-z]+$/u;

const WEIGHT = {
  literal: 1,
  stem: 0.9,
  stemBesideLiteral: 0.6,
  inflection: 0.5,
  name: 0.8,
  nameBesideOwn: 0.4,
};

/** @param {Found} found @returns {boolean} whether anything is hit */
export const isFound = ([, , all]) => all.size > 0;

/**
 * @param {Index} index
 * @param {Needle} needle
 * @param {number} weight
 * @returns {Reading[]} one reading, or none
 */
export function look(index, needle, weight) {
  const found = match(index, needle);
  return isFound(found) ? [{ found, weight, needles: [needle] }] : [];
}

/** @param {Library} library @param {readonly string[]} forms @param {number} weight @returns {Reading[]} */
const lookAll = ({ index }, forms, weight) => forms.flatMap((form) => look(index, exactly(form), weight));

/**
 * @param {Library} library
 * @param {readonly string[]} forms
 * @param {number} weight
 * @returns {Reading[]} by other names
 */
export const lookByName = (library, forms, weight = WEIGHT.name) =>
  lookAll(
    library,
    forms.flatMap((form) => otherForms(library.names, form)),
    weight,
  );

/**
 * @param {Library} library
 * @param {string} letters a word in plain form
 * @returns {Reading[]} none where the text does not know the word
 */
export function readLiterally(library, letters) {
  const bases = stems(letters);
  const literal = lookAll(library, [letters], WEIGHT.literal);
  const own = [
    ...literal,
    ...lookAll(library, bases, literal.length > 0 ? WEIGHT.stemBesideLiteral : WEIGHT.stem),
    ...lookAll(library, inflections(letters), WEIGHT.inflection),
  ];
  return [
    ...own,
    ...lookByName(library, [letters, ...bases], own.length > 0 ? WEIGHT.nameBesideOwn : WEIGHT.name),
  ];
}

/**
 * @param {Library} library
 * @param {string} instead
 * @param {"keyboard" | "slip"} how
 * @returns {Term | null}
 */
export function readInstead(library, instead, how) {
  const readings = readLiterally(library, instead);
  return readings.length > 0 ? { readings, instead, how } : null;
}

/** @param {Reading[]} readings @returns {Term | null} */
export const asTerm = (readings) => (readings.length > 0 ? { readings } : null);
