/** The two-set Korean keyboard: what is typed when the wrong layout is on, and which keys are neighbours. */

import { toLetters, toSyllables } from "./hangul.js";

const HANGUL = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ" + "ㅃㅉㄸㄲㅆㅒㅖ";
const QWERTY = "qwertyuiopasdfghjklzxcvbnm" + "QWERTOP";
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const KEY_OF = new Map([...HANGUL].map((letter, at) => [letter, QWERTY[at]]));
const SHIFTED = new Set(QWERTY.slice(26));

/** Most keys write the same letter with Shift. @type {ReadonlyMap<string, string>} */
const LETTER_OF = new Map([
  ...[...QWERTY.slice(0, 26)].map((key, at) => /** @type {const} */ ([key.toUpperCase(), HANGUL[at]])),
  ...[...QWERTY].map((key, at) => /** @type {const} */ ([key, HANGUL[at]])),
]);

/** @param {string} text @returns {string} the Latin letters on the keys that type this Hangul: 서울 is tjdnf */
export const toKeys = (text) =>
  Array.from(toLetters(text), (letter) => KEY_OF.get(letter) ?? letter).join("");

/** @param {string} keys @returns {string} the Hangul on these keys: tjdnf is 서울 */
export function fromKeys(keys) {
  let letters = "";
  for (const key of keys) letters += LETTER_OF.get(key) ?? key;
  return toSyllables(letters);
}

/**
 * @param {string} key
 * @returns {string[]} the same key with or without Shift, where that writes another letter
 */
function shifted(key) {
  const other = key === key.toLowerCase() ? key.toUpperCase() : key.toLowerCase();
  return SHIFTED.has(key.toUpperCase()) ? [other] : [];
}

/** @param {number} row @param {number} column @returns {string[]} keys touching this place */
function around(row, column) {
  // Each row is shifted right by half a key: a key touches two keys above it and two below.
  const above = ROWS[row - 1]?.slice(column, column + 2) ?? "";
  const below = ROWS[row + 1]?.slice(Math.max(0, column - 1), column + 1) ?? "";
  return [...above, ...below, ROWS[row][column - 1], ROWS[row][column + 1]].filter(Boolean);
}

/** Keys a finger may hit instead of the one meant. @type {ReadonlyMap<string, readonly string[]>} */
const NEIGHBOURS = new Map(
  ROWS.flatMap((keys, row) =>
    [...keys].map((key, column) => /** @type {const} */ ([key, around(row, column)])),
  ),
);

/**
 * @param {string} key
 * @returns {readonly string[]} neighbouring keys, and the same key with or without Shift
 */
export const neighbours = (key) => [...(NEIGHBOURS.get(key.toLowerCase()) ?? []), ...shifted(key)];
