/** Initial consonants: ㄱㅇㅅ finds 고양시. Also mixed, as it stands while typing: 고ㅇㅅ. */

import { INITIALS, isInitial, isSyllable, splitCluster, takeApart } from "./hangul.js";
import { addHit } from "./match.js";
import { exactly, places, sortSuffixes } from "./suffixes.js";

/** @typedef {import("./index.js").Index} Index */

/** @param {number} code @returns {number} the initial of a syllable; anything else as it stands */
const initialOf = (code) => (isSyllable(code) ? INITIALS[takeApart(code).initial].charCodeAt(0) : code);

/** @param {string} text @returns {string} 고양시 as ㄱㅇㅅ */
export const toInitials = (text) => Array.from(text, (char) => String.fromCharCode(initialOf(char.charCodeAt(0)))).join("");

/** Keyboards join ㄱㅅ into ㄳ while typing. @param {string} text @returns {string} */
export const splitInitials = (text) => Array.from(text, splitCluster).join("");

/** @param {string} text @returns {boolean} whether this can be read as initials, in part at least */
export const hasInitials = (text) =>
  [...text].some(isInitial) && [...text].every((char) => isInitial(char) || isSyllable(char.charCodeAt(0)));

/** Sorted once, when first asked for. @type {WeakMap<Index, import("./suffixes.js").Suffixes>} */
const sorted = new WeakMap();

/** @param {Index} index @returns {import("./suffixes.js").Suffixes} the places sorted by initials */
function initialSuffixes(index) {
  const suffixes = sorted.get(index) ?? sortSuffixes(index.codes.map(initialOf));
  sorted.set(index, suffixes);
  return suffixes;
}

/** Few initials stand anywhere: short ones must begin a word and stay within it. */
const LONG_ENOUGH = 4;
const WEIGHTS = { insideWord: 0.3, acrossWords: 0.4 };

/** @param {Index} index @param {number} place @param {number} length @returns {number} */
function weigh({ starts }, place, length) {
  const across = starts.subarray(place + 1, place + length).includes(1);
  const inside = !starts[place];
  if (length < LONG_ENOUGH && (across || inside)) return 0;
  return (across ? WEIGHTS.acrossWords : 1) * (inside ? WEIGHTS.insideWord : 1);
}

/**
 * Find where the initials of the text are these; whole syllables must stand as they are.
 *
 * @param {Index} index
 * @param {string} pattern initials and syllables
 * @returns {import("./match.js").Hits}
 */
export function matchInitials(index, pattern) {
  const wanted = exactly(pattern).codes;
  /** @type {import("./match.js").Hits} */
  const hits = new Map();
  for (const place of places(initialSuffixes(index), exactly(toInitials(pattern)))) {
    if (!wanted.every((code, at) => !isSyllable(code) || index.codes[place + at] === code)) continue;
    const weight = weigh(index, place, pattern.length);
    if (weight > 0) addHit(hits, index, place, weight);
  }
  return hits;
}
