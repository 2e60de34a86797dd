/** Words one key press away: the wrong key, one too many, one too few, two in the wrong order. */

import { isSyllable } from "./hangul.js";
import { fromKeys, neighbours, toKeys } from "./keyboard.js";

/** @typedef {{ text: string, cost: number }} Candidate cost: 0 for the likeliest slips */

const COST = { swapped: 0, repeated: 0, neighbour: 0, missing: 1, extra: 1, unlikely: 2 };
const KEYS = [..."qwertyuiopasdfghjklzxcvbnm"];

/** @param {string} keys @param {number} at @param {string} other @returns {string} with other keys in place of one */
const replaceAt = (keys, at, other) => keys.slice(0, at) + other + keys.slice(at + 1);

/** @param {string} keys @param {number} at @returns {[string, number][]} keys that may have been meant, with the cost */
function slipsAt(keys, at) {
  const key = keys[at];
  const near = neighbours(key);
  const others = KEYS.filter((other) => other !== key && !near.includes(other));
  return [
    [replaceAt(keys, at, ""), key === keys[at + 1] ? COST.repeated : COST.extra],
    [keys.slice(0, at) + (keys[at + 1] ?? "") + key + keys.slice(at + 2), COST.swapped],
    ...near.map((other) => /** @type {[string, number]} */ ([replaceAt(keys, at, other), COST.neighbour])),
    ...others.map((other) => /** @type {[string, number]} */ ([replaceAt(keys, at, other), COST.unlikely])),
    ...KEYS.map((other) => /** @type {[string, number]} */ ([replaceAt(keys, at, other + key), COST.missing])),
  ];
}

/**
 * List every word one slip away, whether or not it exists.
 *
 * @param {string} word plain letters, all Hangul or all Latin
 * @returns {Candidate[]} the likeliest first
 */
export function oneSlipAway(word) {
  const hangul = isSyllable(word.charCodeAt(0));
  const keys = hangul ? toKeys(word) : word;
  const write = hangul ? fromKeys : (/** @type {string} */ text) => text;
  const slips = [...keys].flatMap((_, at) => slipsAt(keys, at));
  const appended = KEYS.map((key) => /** @type {[string, number]} */ ([keys + key, COST.missing]));
  /** @type {Map<string, number>} */
  const best = new Map();
  for (const [changed, cost] of [...slips, ...appended]) {
    const text = write(changed);
    if (text !== word && cost < (best.get(text) ?? Infinity)) best.set(text, cost);
  }
  return [...best].map(([text, cost]) => ({ text, cost })).sort((a, b) => a.cost - b.cost);
}
