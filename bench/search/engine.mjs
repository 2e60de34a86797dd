/**
 * What an engine under test is.
 *
 * @typedef {object} Corpus
 * @property {Record<string, unknown>} config of Material's index
 * @property {import("./corpus.mjs").Doc[]} docs
 * @property {string[][]} glossary names, one a row, in all languages
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {{ code: Buffer[], index: Buffer[] }} shipped what a reader's browser fetches
 * @property {(query: string, locale: string) => Promise<string[]>} search addresses, best first
 *
 * @typedef {(corpus: Corpus) => Promise<Engine>} Open
 */

export {};
