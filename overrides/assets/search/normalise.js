/**
 * How text is read before anything is compared: one letter at a time, in one plain form.
 *
 * Case, accents, full-width and half-width forms and decomposed Hangul disappear; spaces, hyphens and
 * middle dots are dropped, but the letter after them is remembered as the start of a word.
 */

import { FINALS, INITIALS, VOWELS, isSyllable } from "./hangul.js";

/** What a letter is; a change of kind inside a run of letters starts a new word (2024|년, AI|기반). */
export const Kind = { MARK: 0, HANGUL: 1, LATIN: 2, HAN: 3 };

/** @typedef {{ code: number, kind: number }} Letter a UTF-16 unit in its plain form */

const DROPPED = /[\s\p{Dash}\p{Cf}\u00b7\u318d\u2027\u30fb\u2022'\u2018\u2019\u00b6]/u;

/**
 * Decomposed letters (U+1100 and on) as the lone letters a keyboard writes.
 *
 * @param {string} char
 * @returns {string}
 */
function lone(char) {
  const code = char.charCodeAt(0);
  return INITIALS[code - 0x1100] ?? VOWELS[code - 0x1161] ?? FINALS[code - 0x11a7] ?? char;
}

/** @param {string} char @returns {string} */
const plain = (char) =>
  /\p{Script=Latin}/u.test(char) ? char.normalize("NFD").replace(/\p{M}/gu, "") : lone(char);

/** @param {string} char @returns {number} */
function kindOf(char) {
  if (/\p{Script=Hangul}/u.test(char)) return Kind.HANGUL;
  if (/\p{Script=Han}/u.test(char)) return Kind.HAN;
  return /[\p{L}\p{N}]/u.test(char) ? Kind.LATIN : Kind.MARK;
}

/** @type {Map<number, Letter[]>} */
const known = new Map();

/**
 * @param {number} code a UTF-16 unit
 * @returns {Letter[]} its plain form: none, one or several letters (㎡ is m2)
 */
function readUnit(code) {
  const seen = known.get(code);
  if (seen) return seen;
  const char = String.fromCharCode(code);
  const folded = DROPPED.test(char) ? "" : Array.from(char.normalize("NFKC"), plain).join("").toLowerCase();
  const letters = Array.from(folded, (one) => ({ code: one.charCodeAt(0), kind: kindOf(one) }));
  known.set(code, letters);
  return letters;
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {boolean} whether a comma here only groups digits: 12,345
 */
const groupsDigits = (text, at) => text[at] === "," && /^\d,\d/u.test(text.slice(at - 1, at + 2));

/**
 * Read a text letter by letter.
 *
 * @param {string} text in NFC
 * @param {(code: number, starts: boolean, origin: number) => void} visit called with the plain letter,
 *   whether a
 *   word starts with it, and its place in `text`
 */
export function eachLetter(text, visit) {
  let before = Kind.MARK;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSyllable(code)) {
      visit(code, before !== Kind.HANGUL, at);
      before = Kind.HANGUL;
      continue;
    }
    if (groupsDigits(text, at)) continue;
    const letters = readUnit(code);
    if (letters.length === 0) before = Kind.MARK;
    for (const letter of letters) {
      visit(letter.code, letter.kind !== before || letter.kind === Kind.MARK, at);
      before = letter.kind;
    }
  }
}

/** @param {string} text @returns {string} its plain letters, without spaces, hyphens and middle dots */
export function squeeze(text) {
  const codes = /** @type {number[]} */ ([]);
  eachLetter(text.normalize("NFC"), (code) => codes.push(code));
  return String.fromCharCode(...codes);
}

/** @param {number} code a plain letter @returns {boolean} */
export const isLatin = (code) => readUnit(code)[0]?.kind === Kind.LATIN;
