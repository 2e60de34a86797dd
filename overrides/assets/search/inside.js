/** Latin words inside longer ones, where none begins so: RequestForm is in OAuth2PasswordRequestForm. */

import { LATIN_WORD, asTerm, isFound } from "./literal.js";
import { WEIGHTS, gather } from "./match.js";
import { exactly, places } from "./suffixes.js";

const SHORTEST = 5;

/**
 * @param {import("./literal.js").Library} library
 * @param {import("./tokens.js").Token} token
 * @returns {import("./literal.js").Term | null}
 */
export function readInside({ index }, { letters }) {
  if (letters.length < SHORTEST || !LATIN_WORD.test(letters)) return null;
  const needle = exactly(letters);
  const found = gather(index, places(index.suffixes, needle), () => WEIGHTS.insideWord);
  return asTerm(isFound(found) ? [{ found, weight: 1, needles: [needle] }] : []);
}
