/** Words typed while the other keyboard layout was on: tjdnf for 서울, ㅔㅐㄱㅅ for port. */

import { fromKeys, toKeys } from "./keyboard.js";
import { HANGUL_WORD, LATIN_WORD, readInstead } from "./literal.js";

const SHORTEST = 3;
const ALL_CONSONANTS = /^[ㄱ-ㅎ]+$/u;

/**
 * With and without the capitals: R is ㄲ, but Caps Lock may have been on.
 *
 * @param {string} raw
 * @returns {string[]}
 */
const asHangul = (raw) => [raw, raw.toLowerCase()].map(fromKeys).filter((text) => HANGUL_WORD.test(text));

/** @param {string} letters @returns {string[]} */
function asLatin(letters) {
  const keys = toKeys(letters).toLowerCase();
  return LATIN_WORD.test(keys) && keys.length >= SHORTEST ? [keys] : [];
}

/**
 * @param {import("./literal.js").Library} library
 * @param {import("./tokens.js").Token} token
 * @returns {import("./literal.js").Term | null}
 */
export function readLayout(library, { raw, letters }) {
  const latin = LATIN_WORD.test(letters);
  if (latin && letters.length < SHORTEST) return null;
  for (const text of latin ? asHangul(raw) : asLatin(letters)) {
    const term = readInstead(library, text, "keyboard");
    if (term) return term;
  }
  return null;
}

/**
 * Consonants alone may be initials (`choseong.js`), so they are left for later: ㅅㄷㄴㅅ for test.
 *
 * @param {import("./literal.js").Library} library
 * @param {import("./tokens.js").Token} token
 * @returns {import("./literal.js").Term | null}
 */
export const readLayoutOfSyllables = (library, token) =>
  ALL_CONSONANTS.test(token.letters) ? null : readLayout(library, token);
