/**
 * What a word of a query may mean, and where the text says so.
 *
 * A word is first taken literally: as it stands, without particles and endings, in other forms of the same name. Only
 * where none of that stands anywhere is it read in bolder ways, the surest first. Bolder readings that replace what
 * was typed carry `instead`, for the reader to see.
 */

import { hasInitials, matchInitials, splitInitials, toInitials } from "./choseong.js";
import { inflections } from "./english.js";
import { isSyllable } from "./hangul.js";
import { stems } from "./josa.js";
import { fromKeys, toKeys } from "./keyboard.js";
import { bestWeight, match } from "./match.js";
import { otherForms } from "./names.js";
import { squeeze } from "./normalise.js";
import { oneSlipAway } from "./repair.js";
import { exactly } from "./suffixes.js";
import { continuations } from "./unfinished.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./match.js").Found} Found */
/** @typedef {import("./names.js").Names} Names */
/** @typedef {import("./tokens.js").Token} Token */

/**
 * @typedef {object} Reading one thing a word may mean
 * @property {Found} found
 * @property {number} weight 1 for what was typed, less for what was inferred
 */

/**
 * @typedef {object} Term a word of the query, read
 * @property {Reading[]} readings
 * @property {string} [instead] what was looked for in place of what was typed
 * @property {"keyboard" | "slip"} [how] why
 */

/** @typedef {{ index: Index, names: Names }} Library */

const WEIGHT = { literal: 1, stem: 0.9, stemBeside: 0.6, inflection: 0.5, name: 0.8, nameBeside: 0.4, unfinished: 0.8, initials: 1, slip: 0.6, parts: 0.5 };

const SHORTEST_PART = 2;

const HANGUL_WORD = /^[가-힣]+$/u;
const LATIN_WORD = /^[a-z]+$/u;

/** @param {Found} found @returns {boolean} */
const isFound = ([, , all]) => all.size > 0;

/** @param {Library} library @param {string} letters @param {number} weight @returns {Reading[]} one reading, or none */
function look({ index }, letters, weight) {
  const found = match(index, exactly(letters));
  return isFound(found) ? [{ found, weight }] : [];
}

/** @param {Library} library @param {string} letters @returns {Reading[]} */
export function readLiterally(library, letters) {
  const bases = stems(letters);
  const literal = look(library, letters, WEIGHT.literal);
  const own = [
    ...literal,
    ...bases.flatMap((base) => look(library, base, literal.length > 0 ? WEIGHT.stemBeside : WEIGHT.stem)),
    ...inflections(letters).flatMap((form) => look(library, form, WEIGHT.inflection)),
  ];
  const others = [letters, ...bases].flatMap((form) => otherForms(library.names, form));
  const weight = own.length > 0 ? WEIGHT.nameBeside : WEIGHT.name;
  return [...own, ...others.flatMap((form) => look(library, form, weight))];
}

/** @param {Library} library @param {string} text @param {"keyboard" | "slip"} how @returns {Term | null} */
function readInstead(library, text, how) {
  const readings = readLiterally(library, text);
  return readings.length > 0 ? { readings, instead: text, how } : null;
}

/** Typed with the other keyboard layout on. @param {Library} library @param {Token} token @returns {Term | null} */
function readKeyboard(library, { raw, letters }) {
  if (LATIN_WORD.test(letters) && letters.length >= 3) {
    const texts = [fromKeys(raw), fromKeys(raw.toLowerCase())].filter((text) => HANGUL_WORD.test(text));
    return texts.map((text) => readInstead(library, text, "keyboard")).find(Boolean) ?? null;
  }
  const keys = toKeys(letters).toLowerCase();
  if (/^[ㄱ-ㅎ]+$/u.test(letters) || !LATIN_WORD.test(keys) || keys.length < 3) return null;
  return readInstead(library, keys, "keyboard");
}

/** @param {Library} library @param {Token} token @returns {Term | null} */
function readInitials(library, { letters }) {
  const pattern = splitInitials(letters);
  if (pattern.length < 2 || !hasInitials(pattern)) return null;
  const found = matchInitials(library.index, pattern);
  const names = [...library.names.keys()].filter((name) => toInitials(name) === pattern);
  const readings = [
    ...(isFound(found) ? [{ found, weight: WEIGHT.initials }] : []),
    ...names.flatMap((name) => otherForms(library.names, name).flatMap((form) => look(library, form, WEIGHT.name))),
  ];
  return readings.length > 0 ? { readings } : null;
}

const SHORTEST_UNFINISHED = 3;

/** @param {Library} library @param {Token} token @returns {Term | null} */
function readUnfinished({ index }, { letters }) {
  const whole = isSyllable(letters.charCodeAt(letters.length - 1));
  if (letters.length < (whole ? SHORTEST_UNFINISHED : 2) || !HANGUL_WORD.test(letters.slice(0, -1))) return null;
  const readings = continuations(letters)
    .map((needle) => ({ found: match(index, needle), weight: WEIGHT.unfinished }))
    .filter(({ found }) => isFound(found));
  return readings.length > 0 ? { readings } : null;
}

/**
 * How far a word may be from what was typed. Short words have too many neighbours that are words as well, so they are
 * repaired by the likeliest slips only, and to something that stands well in the text.
 *
 * For each number of keys and more: the lowest weight of the best occurrence, by the cost of the slip.
 *
 * @type {readonly { keys: number, lowest: readonly number[] }[]}
 */
const SLIPS = [
  { keys: 10, lowest: [0, 0, 1] },
  { keys: 8, lowest: [0.2, 1] },
  { keys: 7, lowest: [0.8, 1] },
];
const SLIPS_LATIN = [{ keys: 5, lowest: [0.5, 0.5] }];

/** @param {Index} index @param {string} word @param {readonly number[]} lowest @returns {string | null} the likeliest repair */
function repair(index, word, lowest) {
  const likely = oneSlipAway(word)
    .map(({ text, cost }) => ({ text, cost, quality: bestWeight(index, exactly(text)) }))
    .filter(({ cost, quality }) => quality > 0 && quality >= (lowest[cost] ?? Infinity))
    .sort((a, b) => a.cost - a.quality - (b.cost - b.quality));
  return likely[0]?.text ?? null;
}

/** @param {Library} library @param {Token} token @returns {Term | null} */
function readRepaired(library, { letters }) {
  const hangul = HANGUL_WORD.test(letters);
  if (!hangul && !LATIN_WORD.test(letters)) return null;
  const forms = [letters, ...stems(letters)];
  const keys = toKeys(forms[forms.length - 1]).length;
  const lowest = (hangul ? SLIPS : SLIPS_LATIN).find((slips) => keys >= slips.keys)?.lowest ?? [];
  const text = forms.map((form) => repair(library.index, form, lowest)).find(Boolean);
  return text ? readInstead(library, text, "slip") : null;
}

/** @param {Index} index @param {string} word @returns {import("./match.js").Hits} where it stands as a word of its own */
const wholeWords = (index, word) => match(index, exactly(word))[0];

/**
 * Cut a compound that stands nowhere into words that do, the longest first: 바이오클러스터입주기업 is 바이오클러스터 and 입주기업.
 *
 * @param {Index} index @param {string} word
 * @returns {string[] | null}
 */
function cut(index, word) {
  if (wholeWords(index, word).size > 0) return [word];
  for (let length = word.length - SHORTEST_PART; length >= SHORTEST_PART; length -= 1) {
    if (wholeWords(index, word.slice(0, length)).size === 0) continue;
    const rest = cut(index, word.slice(length));
    if (rest) return [word.slice(0, length), ...rest];
  }
  return null;
}

/** @param {Index} index @param {string[]} forms @returns {string[] | null} */
const cutAny = (index, forms) => forms.map((form) => cut(index, form)).find(Boolean) ?? null;

/** Read the parts of a compound where all of them stand in one section. @param {Library} library @param {Token} token @returns {Term | null} */
function readParts({ index }, { raw, letters }) {
  const joined = raw.split(/[\p{Dash}\u00b7\u318d]/u).map(squeeze).filter(Boolean);
  const parts = joined.length > 1 ? joined : HANGUL_WORD.test(letters) ? cutAny(index, [letters, ...stems(letters)]) : null;
  if (!parts) return null;
  const [first, ...others] = parts.map((part) => wholeWords(index, part));
  const shared = new Map([...first].filter(([section]) => others.every((hits) => hits.has(section))));
  return shared.size > 0 ? { readings: [{ found: [new Map(), new Map(), shared], weight: WEIGHT.parts }] } : null;
}

/**
 * Read a word.
 *
 * @param {Library} library
 * @param {Token} token
 * @param {boolean} last whether it is the last word, which may still be being typed
 * @returns {Term}
 */
export function readToken(library, token, last) {
  const readings = readLiterally(library, token.letters);
  if (readings.length > 0) return { readings };
  return (
    readKeyboard(library, token) ??
    readInitials(library, token) ??
    (last ? readUnfinished(library, token) : null) ??
    readRepaired(library, token) ??
    readParts(library, token) ?? { readings: [] }
  );
}
