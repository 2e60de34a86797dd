/** Measures of retrieval: how much of what is relevant comes first. */

import { localeOf } from "./corpus.mjs";

/** @typedef {import("./corpus.mjs").Query} Query */
/** @typedef {{ recall5: number, recall10: number, mrr: number }} Score shares, 0 to 1 */
/** @typedef {{ query: Query, results: string[], milliseconds: number }} Answered */

/** @param {string[]} results @param {Set<string>} relevant @param {number} depth @returns {number} */
const recall = (results, relevant, depth) =>
  results.slice(0, depth).filter((location) => relevant.has(location)).length /
  Math.min(depth, relevant.size);

/**
 * Results are cut to the language asked from, in every engine.
 *
 * @param {Answered} answered
 * @returns {Score}
 */
export function score({ query, results }) {
  const own = [...new Set(results)].filter((location) => localeOf(location) === query.lang);
  const relevant = new Set(query.relevant);
  const rank = own.slice(0, 10).findIndex((location) => relevant.has(location));
  return {
    recall5: recall(own, relevant, 5),
    recall10: recall(own, relevant, 10),
    mrr: rank < 0 ? 0 : 1 / (rank + 1),
  };
}

/** @param {number[]} values @returns {number} */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** @param {number[]} values @param {number} share 0 to 1 @returns {number} */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** @param {Score[]} scores @returns {Score} */
export const average = (scores) => ({
  recall5: mean(scores.map(({ recall5 }) => recall5)),
  recall10: mean(scores.map(({ recall10 }) => recall10)),
  mrr: mean(scores.map(({ mrr }) => mrr)),
});

/**
 * @param {Answered[]} answered
 * @returns {{ categories: Map<string, Score>, macro: Score, worst: number, silent: number }} by category;
 *   their average;
 *   the lowest recall@10 of a category; the share of absent terms that return nothing
 */
export function summarise(answered) {
  const judged = answered.filter(({ query }) => query.relevant.length > 0);
  const absent = answered.filter(({ query }) => query.category === "absent");
  const names = [...new Set(judged.map(({ query }) => query.category))].sort();
  const categories = new Map(
    names.map((name) => [name, average(judged.filter(({ query }) => query.category === name).map(score))]),
  );
  return {
    categories,
    macro: average([...categories.values()]),
    worst: Math.min(...[...categories.values()].map(({ recall10 }) => recall10)),
    silent: mean(absent.map(({ results }) => Number(results.length === 0))),
  };
}
