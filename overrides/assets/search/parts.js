/** Compounds that the text writes apart: 도서관개관시간 is looked for as 도서관 and 개관시간 in one section. */

import { stems } from "./josa.js";
import { HANGUL_WORD } from "./literal.js";
import { match } from "./match.js";
import { squeeze } from "./normalise.js";
import { exactly } from "./suffixes.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./match.js").Hits} Hits */

const SHORTEST = 2;
const LONGEST_COMPOUND = 20;
const WEIGHT = 0.5;
const JOINTS = /[\p{Dash}\u00b7\u318d]/u;

/** @param {Index} index @param {string} word @returns {Hits} where it is a word of its own */
const wholeWords = (index, word) => match(index, exactly(word))[0];

/**
 * Cut a compound into words, the longest first.
 *
 * @param {Index} index @param {string} word
 * @returns {string[] | null} null where some of it is no word
 */
function cut(index, word) {
  if (wholeWords(index, word).size > 0) return [word];
  for (let length = word.length - SHORTEST; length >= SHORTEST; length -= 1) {
    if (wholeWords(index, word.slice(0, length)).size === 0) continue;
    const rest = cut(index, word.slice(length));
    if (rest) return [word.slice(0, length), ...rest];
  }
  return null;
}

/** @param {Index} index @param {import("./tokens.js").Token} token @returns {string[]} */
function partsOf(index, { raw, letters }) {
  const joined = raw.split(JOINTS).map(squeeze).filter(Boolean);
  if (joined.length > 1 || !HANGUL_WORD.test(letters) || letters.length > LONGEST_COMPOUND) return joined;
  for (const form of [letters, ...stems(letters)]) {
    const parts = cut(index, form);
    if (parts) return parts;
  }
  return [];
}

/** @param {Hits[]} hits @returns {Hits} sections that all of them hit */
function shared([first, ...others]) {
  return new Map([...first].filter(([section]) => others.every((hits) => hits.has(section))));
}

/**
 * @param {import("./literal.js").Library} library
 * @param {import("./tokens.js").Token} token
 * @returns {import("./literal.js").Term | null}
 */
export function readParts({ index }, token) {
  const parts = partsOf(index, token);
  if (parts.length < 2) return null;
  const hits = shared(parts.map((part) => wholeWords(index, part)));
  if (hits.size === 0) return null;
  return { readings: [{ found: [new Map(), new Map(), hits], weight: WEIGHT, needles: parts.map(exactly) }] };
}
