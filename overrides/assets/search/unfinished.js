/** The last syllable while it is being typed: 관광사, 관광산 and 관광산ㅇ are all on the way to 관광산업. */

import { FINALS, INITIALS, VOWELS, isSyllable, putTogether, splitCluster, takeApart } from "./hangul.js";
import { HANGUL_WORD, asTerm, look, readLiterally } from "./literal.js";
import { openEnded } from "./suffixes.js";

/** @typedef {import("./suffixes.js").Needle} Needle */

const LAST_VOWEL = VOWELS.length - 1;
const LAST_FINAL = FINALS.length - 1;

/**
 * Vowels that another key press turns into a later one: ㅗ into ㅘ ㅙ ㅚ, ㅜ into ㅝ ㅞ ㅟ, ㅡ into ㅢ.
 *
 * @type {Record<string, string>}
 */
const GROWS_TO = { ㅗ: "ㅚ", ㅜ: "ㅟ", ㅡ: "ㅢ" };

/**
 * @param {string} before
 * @param {string} letter a consonant
 * @returns {Needle[]} any syllable that begins with it
 */
function startedBy(before, letter) {
  const initial = INITIALS.indexOf(letter);
  if (initial < 0) return [];
  return [openEnded(before, putTogether(initial, 0), putTogether(initial, LAST_VOWEL, LAST_FINAL))];
}

/** @param {string} before @param {import("./hangul.js").Parts} parts @returns {Needle[]} */
function grownFrom(before, { initial, vowel }) {
  const last = VOWELS.indexOf(GROWS_TO[VOWELS[vowel]] ?? VOWELS[vowel]);
  return [openEnded(before, putTogether(initial, vowel), putTogether(initial, last, LAST_FINAL))];
}

/**
 * The final moves to the next syllable once a vowel follows.
 *
 * @param {string} before
 * @param {import("./hangul.js").Parts} parts
 */
function movedOn(before, { initial, vowel, final }) {
  const letters = splitCluster(FINALS[final]);
  const stays = letters.length > 1 ? FINALS.indexOf(letters[0]) : 0;
  return startedBy(
    before + String.fromCharCode(putTogether(initial, vowel, stays)),
    letters[letters.length - 1],
  );
}

/**
 * List what a word may be on the way to.
 *
 * @param {string} word plain letters
 * @returns {Needle[]}
 */
export function continuations(word) {
  const before = word.slice(0, -1);
  const code = word.charCodeAt(word.length - 1);
  if (!isSyllable(code)) return startedBy(before, word[word.length - 1]);
  const parts = takeApart(code);
  return parts.final === 0 ? grownFrom(before, parts) : movedOn(before, parts);
}

/** A whole syllable may be meant as it stands: short words have too many continuations to tell. */
const SHORTEST_WHOLE = 3;
const WEIGHT = 0.8;

/**
 * @typedef {object} Moment
 * @property {boolean} last whether this is the last word of the query: only that one may be unfinished
 * @property {boolean} typing whether its last syllable is still being composed
 */

/**
 * The particle after a word may just be beginning: 서울시으 on the way to 서울시의.
 *
 * @param {import("./literal.js").Library} library @param {string} letters
 */
const readBefore = (library, letters) => readLiterally(library, letters.slice(0, -1));

/**
 * @param {import("./literal.js").Library} library
 * @param {import("./tokens.js").Token} token
 * @param {Moment} moment
 * @returns {import("./literal.js").Term | null}
 */
export function readUnfinished(library, { letters }, { last, typing }) {
  const whole = isSyllable(letters.charCodeAt(letters.length - 1));
  if (!last || (letters.length > 1 && !HANGUL_WORD.test(letters.slice(0, -1)))) return null;
  if (letters.length < (whole && !typing ? SHORTEST_WHOLE : whole ? 1 : 2)) return null;
  const readings = continuations(letters).flatMap((needle) => look(library.index, needle, WEIGHT));
  const open = !whole || typing;
  return asTerm(
    readings.length === 0 && open && letters.length > 2 ? readBefore(library, letters) : readings,
  );
}
