/** How well each section answers a query: rare words, titles and whole phrases count most. */

import { FIELDS, Field } from "./index.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./literal.js").Reading} Reading */

/**
 * BM25 (Robertson and others, 1994): what an occurrence in each kind of field counts, and how repetition
 * wears off.
 */
const BOOST = { [Field.TITLE]: 5, [Field.HEADING]: 4, [Field.TEXT]: 1 };
const SATURATION = 1.2;
const LENGTH_SHARE = { [Field.TITLE]: 0.7, [Field.HEADING]: 0.7, [Field.TEXT]: 0.6 };
const PHRASE = 3;

/** What each group of `Found` counts. */
const GROUP_WEIGHT = [1, 0.7, 0.4];

/** @param {number} sections all @param {number} hit how many are hit @returns {number} */
const rarity = (sections, hit) => Math.log(1 + (sections - hit + 0.5) / (hit + 0.5));

/**
 * @param {Index} index
 * @param {number} section
 * @param {number[]} weights by kind of field
 * @returns {number}
 */
function scoreFields(index, section, weights) {
  let score = 0;
  for (let kind = 0; kind < FIELDS; kind += 1) {
    if (weights[kind] === 0) continue;
    const length = index.lengths[section * FIELDS + kind] / index.averages[kind];
    const damping = SATURATION * (1 - LENGTH_SHARE[kind] + LENGTH_SHARE[kind] * length);
    score += (BOOST[kind] * weights[kind]) / (weights[kind] + damping);
  }
  return score;
}

/**
 * @param {Index} index @param {import("./match.js").Hits} hits @param {number} weight
 * @param {Map<number, number>} scores raised where these hits score better
 */
function raise(index, hits, weight, scores) {
  const factor = weight * rarity(index.sections.length, hits.size);
  for (const [section, weights] of hits) {
    const score = factor * scoreFields(index, section, weights);
    if (score > (scores.get(section) ?? 0)) scores.set(section, score);
  }
}

/**
 * Score what was found for one word. Words of their own are rarer than parts of words, and count by their
 * own rarity.
 *
 * @param {Index} index @param {readonly Reading[]} readings
 * @returns {Map<number, number>} the best score by section
 */
export function scoreReadings(index, readings) {
  /** @type {Map<number, number>} */
  const scores = new Map();
  for (const { found, weight } of readings) {
    found.forEach((hits, at) => raise(index, hits, weight * GROUP_WEIGHT[at], scores));
  }
  return scores;
}

/**
 * @typedef {{ score: number, matched: number }} Total what a section has gathered, and the rarity of the
 *   words matched
 */

/**
 * @param {Map<number, Total>} totals
 * @param {number} section
 * @param {number} score
 * @param {number} matched
 */
function add(totals, section, score, matched) {
  const total = totals.get(section) ?? { score: 0, matched: 0 };
  totals.set(section, { score: total.score + score, matched: total.matched + matched });
}

/**
 * Put the sections in order: the reader's language first, then by score, lowered where words are missing and
 * raised or lowered as the page asks.
 *
 * @param {Index} index
 * @param {readonly (readonly Reading[])[]} terms readings of each word
 * @param {readonly Reading[]} phrase readings of the whole query as one string
 * @param {string} locale the reader's
 * @returns {{ section: number, score: number }[]} best first
 */
export function rank(index, terms, phrase, locale) {
  /** @type {Map<number, Total>} */
  const totals = new Map();
  let wanted = 0;
  for (const scores of terms.map((readings) => scoreReadings(index, readings))) {
    const worth = scores.size > 0 ? rarity(index.sections.length, scores.size) : 0;
    for (const [section, score] of scores) add(totals, section, score, worth);
    wanted += worth;
  }
  for (const [section, score] of scoreReadings(index, phrase)) add(totals, section, PHRASE * score, wanted);
  const worthOf = (/** @type {number} */ section, /** @type {Total} */ { score, matched }) =>
    index.sections[section].boost * score * Math.min(1, matched / wanted) ** 2;
  const foreign = (/** @type {number} */ section) => Number(index.sections[section].locale !== locale);
  return [...totals]
    .map(([section, total]) => ({ section, score: worthOf(section, total) }))
    .sort((a, b) => foreign(a.section) - foreign(b.section) || b.score - a.score || a.section - b.section);
}
