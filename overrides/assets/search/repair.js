/** Words one key press away: the wrong key, one too many, one too few, two in the wrong order. */

import { isSyllable } from "./hangul.js";
import { stems } from "./josa.js";
import { fromKeys, neighbours, toKeys } from "./keyboard.js";
import { HANGUL_WORD, LATIN_WORD, readInstead } from "./literal.js";
import { bestWeight } from "./match.js";
import { exactly } from "./suffixes.js";

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

/**
 * How far a word may be from what was typed. Short words have too many neighbours that are words as well, so they are
 * repaired by the likeliest slips only, and to something that stands well in the text.
 *
 * For this number of keys and more: the lowest weight of the best occurrence, by the cost of the slip.
 *
 * @typedef {{ keys: number, lowest: readonly number[] }} Limit
 */

/** @type {readonly Limit[]} */
const HANGUL_LIMITS = [
  { keys: 10, lowest: [0, 0, 1] },
  { keys: 8, lowest: [0.2, 1] },
  { keys: 7, lowest: [0.8, 1] },
];

/** @type {readonly Limit[]} */
const LATIN_LIMITS = [{ keys: 5, lowest: [1, 1] }];

/**
 * @param {import("./index.js").Index} index @param {string} word @param {readonly number[]} lowest
 * @returns {string | null} the likeliest word that the text knows
 */
function repair(index, word, lowest) {
  const likely = oneSlipAway(word)
    .map(({ text, cost }) => ({ text, cost, weight: bestWeight(index, exactly(text)) }))
    .filter(({ cost, weight }) => weight > 0 && weight >= (lowest[cost] ?? Infinity))
    .sort((a, b) => a.cost - a.weight - (b.cost - b.weight));
  return likely[0]?.text ?? null;
}

/** @param {import("./literal.js").Library} library @param {import("./tokens.js").Token} token @returns {import("./literal.js").Term | null} */
export function readRepaired(library, { letters }) {
  const hangul = HANGUL_WORD.test(letters);
  if (!hangul && !LATIN_WORD.test(letters)) return null;
  const forms = [letters, ...stems(letters)];
  const keys = toKeys(forms[forms.length - 1]).length;
  const limit = (hangul ? HANGUL_LIMITS : LATIN_LIMITS).find((limits) => keys >= limits.keys);
  if (!limit) return null;
  const instead = forms.map((form) => repair(library.index, form, limit.lowest)).find((text) => text !== null);
  return instead ? readInstead(library, instead, "slip") : null;
}
