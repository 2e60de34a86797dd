/** Initial consonants: ㅅㅇㅅ finds 서울시. Also mixed, as it stands while typing: 서ㅇㅅ. */

import { initialOf, isInitial, isSyllable, splitCluster, toInitials } from "./hangul.js";
import { stems } from "./josa.js";
import { asTerm, isFound, lookByName } from "./literal.js";
import { WEIGHTS, gather, hasStart, weigh } from "./match.js";
import { exactly, places, sortSuffixes } from "./suffixes.js";

/** @typedef {import("./index.js").Index} Index */

/** Keyboards join ㄱㅅ into ㄳ while typing. @param {string} text @returns {string} */
export const splitInitials = (text) => Array.from(text, splitCluster).join("");

/** @param {string} text @returns {boolean} whether this can be read as initials, in part at least */
export const hasInitials = (text) =>
  [...text].some(isInitial) && [...text].every((char) => isInitial(char) || isSyllable(char.charCodeAt(0)));

/** Sorted once, when first asked for. @type {WeakMap<Index, import("./suffixes.js").Suffixes>} */
const sorted = new WeakMap();

/** @param {Index} index @returns {import("./suffixes.js").Suffixes} the syllables sorted by initials */
function initialSuffixes(index) {
  const suffixes =
    sorted.get(index) ?? sortSuffixes(index.codes.map(initialOf), (place) => isSyllable(index.codes[place]));
  sorted.set(index, suffixes);
  return suffixes;
}

/** Few initials stand anywhere: short ones must begin a word and stay within it. */
const LONG_ENOUGH = 4;

/** Nobody types the initials of particles: ㅅㅍㅇㄹ is hardly 식품으로. */
const PARTICLE = 0.2;

/**
 * @param {Index} index @param {number} place @param {number} end
 * @returns {boolean} whether some of a particle lies in between, as in 국제적으|로
 */
function hasParticle({ codes, starts }, place, end) {
  let word = "";
  let within = 0;
  for (let at = place; at < end || !starts[at]; at += 1) {
    if (starts[at]) [word, within] = ["", 0];
    word += String.fromCharCode(codes[at]);
    if (at < end) within = word.length;
    if (starts[at + 1] && stems(word).some((stem) => stem.length < within)) return true;
  }
  return false;
}

/** @param {Index} index @param {number} place @param {number} length @returns {number} */
function weighInitials(index, place, length) {
  const end = place + length;
  const across = hasStart(index, place + 1, end);
  if (length < LONG_ENOUGH && (across || !index.starts[place])) return 0;
  const particle = hasParticle(index, place, end) ? PARTICLE : 1;
  return weigh(index, place, length) * (across ? WEIGHTS.acrossWords : 1) * particle;
}

/**
 * Find where the initials of the text are these; whole syllables must stand as they are.
 *
 * @param {Index} index
 * @param {string} pattern initials and syllables
 * @returns {import("./match.js").Found}
 */
export function matchInitials(index, pattern) {
  const wanted = exactly(pattern).codes;
  const found = Array.from(places(initialSuffixes(index), exactly(toInitials(pattern)))).filter((place) =>
    wanted.every((code, at) => !isSyllable(code) || index.codes[place + at] === code),
  );
  return gather(index, found, (place) => weighInitials(index, place, pattern.length));
}

/**
 * @param {import("./literal.js").Library} library
 * @param {import("./tokens.js").Token} token
 * @returns {import("./literal.js").Term | null}
 */
export function readInitials(library, { letters }) {
  const pattern = splitInitials(letters);
  if (pattern.length < 2 || !hasInitials(pattern)) return null;
  const found = matchInitials(library.index, pattern);
  const own = isFound(found) ? [{ found, weight: 1, needles: [exactly(pattern)] }] : [];
  return asTerm([...own, ...lookByName(library, library.names.byInitials.get(pattern) ?? [])]);
}
