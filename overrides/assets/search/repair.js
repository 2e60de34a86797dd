/** Words one key press away: the wrong key, one too many, one too few, two in the wrong order. */

import { isSyllable } from "./hangul.js";
import { stems } from "./josa.js";
import { fromKeys, neighbours, toKeys } from "./keyboard.js";
import { HANGUL_WORD, LATIN_WORD, readInstead } from "./literal.js";
import { bestWeight } from "./match.js";
import { exactly, places } from "./suffixes.js";

/** @typedef {{ text: string, cost: number }} Candidate cost: 0 for the likeliest slips */
/** @typedef {{ from: number, to: number }} Range of letters, `to` not included */

const COST = { swapped: 0, repeated: 0, neighbour: 0, missing: 1, extra: 1, unlikely: 2 };
const KEYS = [..."qwertyuiopasdfghjklzxcvbnm"];

/**
 * @param {string} keys
 * @param {number} at
 * @param {string} other
 * @returns {string} with other keys in place of one
 */
const replaceAt = (keys, at, other) => keys.slice(0, at) + other + keys.slice(at + 1);

/**
 * @param {string} keys
 * @param {number} at place of a key, or the end
 * @returns {[string, number][]} what may have been meant, with the cost
 */
function slipsAt(keys, at) {
  const missing = KEYS.map(
    (other) => /** @type {[string, number]} */ ([keys.slice(0, at) + other + keys.slice(at), COST.missing]),
  );
  const key = keys[at];
  if (!key) return missing;
  const near = neighbours(key);
  const far = KEYS.filter((other) => other !== key && !near.includes(other));
  return [
    [replaceAt(keys, at, ""), key === keys[at + 1] ? COST.repeated : COST.extra],
    [keys.slice(0, at) + (keys[at + 1] ?? "") + key + keys.slice(at + 2), COST.swapped],
    ...near.map((other) => /** @type {[string, number]} */ ([replaceAt(keys, at, other), COST.neighbour])),
    ...far.map((other) => /** @type {[string, number]} */ ([replaceAt(keys, at, other), COST.unlikely])),
    ...missing,
  ];
}

/**
 * @param {string} keys
 * @param {Range} range
 * @returns {Map<string, number>} what may have been meant, each at its lowest cost
 */
function allSlips(keys, { from, to }) {
  /** @type {Map<string, number>} */
  const best = new Map();
  for (let at = from; at < to; at += 1) {
    for (const [changed, cost] of slipsAt(keys, at))
      if (cost < (best.get(changed) ?? Infinity)) best.set(changed, cost);
  }
  return best;
}

/**
 * List the words one slip away, whether or not they exist.
 *
 * @param {string} word plain letters, all Hangul or all Latin
 * @param {Range} [range] the letters that the slip is in
 * @returns {Candidate[]}
 */
export function oneSlipAway(word, { from, to } = { from: 0, to: word.length }) {
  const hangul = isSyllable(word.charCodeAt(0));
  const keysOf = (/** @type {number} */ start, /** @type {number} */ end) => {
    const part = word.slice(start, end);
    return hangul ? toKeys(part) : part;
  };
  // A slip may change the syllable before and after the one it is in; the rest need not be composed again.
  const [start, end] = [Math.max(0, from - 1), Math.min(word.length, to + 1)];
  const slips = allSlips(keysOf(start, end), {
    from: keysOf(start, from).length,
    to: keysOf(start, to).length + 1,
  });
  return [...slips]
    .map(([keys, cost]) => ({
      text: word.slice(0, start) + (hangul ? fromKeys(keys) : keys) + word.slice(end),
      cost,
    }))
    .filter(({ text }) => text !== word && (!hangul || HANGUL_WORD.test(text)));
}

/**
 * Narrow down where a slip can be: what comes before the changed syllables, and what comes after them, must
 * stand in the text as it was typed.
 *
 * @param {import("./index.js").Index} index
 * @param {string} word
 * @returns {Range}
 */
function findSlip({ suffixes }, word) {
  const stands = (/** @type {string} */ part) => part === "" || places(suffixes, exactly(part)).length > 0;
  let before = 0;
  while (before < word.length && stands(word.slice(0, before + 1))) before += 1;
  let after = 0;
  while (after < word.length && stands(word.slice(word.length - after - 1))) after += 1;
  return { from: Math.max(0, word.length - after - 2), to: Math.min(word.length, before + 2) };
}

/**
 * How far a word may be from what was typed. Short words have too many neighbours that are words as well,
 * so they are repaired by the likeliest slips only, and to something that stands well in the text.
 *
 * For this number of keys and more: the lowest weight of the best occurrence, by the cost of the slip.
 *
 * @typedef {{ keys: number, lowest: readonly number[] }} Limit
 */

/** @type {readonly Limit[]} */
const HANGUL_LIMITS = [
  { keys: 10, lowest: [0, 0, 1] },
  { keys: 8, lowest: [0.1, 1] },
  { keys: 7, lowest: [0.8, 1] },
];

/** @type {readonly Limit[]} */
const LATIN_LIMITS = [{ keys: 5, lowest: [1, 1] }];

/**
 * @param {import("./index.js").Index} index @param {string} word @param {readonly number[]} lowest
 * @returns {string | null} the likeliest word that the text knows
 */
function repair(index, word, lowest) {
  const likely = oneSlipAway(word, findSlip(index, word))
    .map(({ text, cost }) => ({ text, cost, weight: bestWeight(index, exactly(text)) }))
    .filter(({ cost, weight }) => weight > 0 && weight >= (lowest[cost] ?? Infinity))
    .sort((a, b) => a.cost - a.weight - (b.cost - b.weight));
  return likely[0]?.text ?? null;
}

/**
 * @param {import("./literal.js").Library} library
 * @param {import("./tokens.js").Token} token
 * @returns {import("./literal.js").Term | null}
 */
export function readRepaired(library, { letters }) {
  const hangul = HANGUL_WORD.test(letters);
  if (!hangul && !LATIN_WORD.test(letters)) return null;
  const forms = [letters, ...stems(letters)];
  const keys = toKeys(forms[forms.length - 1]).length;
  const limit = (hangul ? HANGUL_LIMITS : LATIN_LIMITS).find((limits) => keys >= limits.keys);
  if (!limit) return null;
  const instead = forms
    .map((form) => repair(library.index, form, limit.lowest))
    .find((text) => text !== null);
  return instead ? readInstead(library, instead, "slip") : null;
}
