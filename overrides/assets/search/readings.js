/**
 * What a word of a query means.
 *
 * It is first taken literally. Only where the text knows nothing of it, it is read in bolder ways, the
 * surest first.
 */

import { readInitials } from "./choseong.js";
import { readInside } from "./inside.js";
import { readLayout, readLayoutOfSyllables } from "./layout.js";
import { readLiterally } from "./literal.js";
import { readParts } from "./parts.js";
import { readRepaired } from "./repair.js";
import { readUnfinished } from "./unfinished.js";

/** @typedef {import("./literal.js").Library} Library */
/** @typedef {import("./literal.js").Term} Term */
/** @typedef {import("./tokens.js").Token} Token */
/** @typedef {import("./unfinished.js").Moment} Moment */

/** @type {readonly ((library: Library, token: Token, moment: Moment) => Term | null)[]} */
const BOLDER = [
  readLayoutOfSyllables,
  readInitials,
  readLayout,
  readUnfinished,
  readInside,
  readRepaired,
  readParts,
];

/**
 * @param {Library} library
 * @param {Token} token
 * @param {Moment} moment
 * @returns {Term} without readings where all of them fail
 */
export function readToken(library, token, moment) {
  const readings = readLiterally(library, token.letters);
  if (readings.length > 0) return { readings };
  for (const read of BOLDER) {
    const term = read(library, token, moment);
    if (term) return term;
  }
  return { readings: [] };
}
