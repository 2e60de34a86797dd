/**
 * Puts our search beside Material's and Pagefind's, in one run on the same queries.
 *
 *     node bench/search/bench.mjs --index CORPUS.json --glossary TSV --queries TSV [--engines
 * ours,material,pagefind] [--check]
 *
 * Material is taken from the Python package (`PYTHON` says which Python), Pagefind from npm (`npm install` in
 * this folder). `--check` fails where ours is below the goals, or above the limits that Material sets in
 * the same run.
 */

import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

import { readCorpus, readQueries, readRows } from "./corpus.mjs";
import { openMaterial } from "./engines/material.mjs";
import { openOurs } from "./engines/ours.mjs";
import { openPagefind } from "./engines/pagefind.mjs";
import { percentile, summarise } from "./measure.mjs";

/** @typedef {import("./engine.mjs").Engine} Engine */
/** @typedef {import("./measure.mjs").Answered} Answered */

/** @type {Record<string, import("./engine.mjs").Open>} */
const ENGINES = { ours: openOurs, material: openMaterial, pagefind: openPagefind };

const ROUNDS = { warming: 2, measured: 3 };

const GOALS = { recall10: 0.98, mrr: 0.95, worst: 0.9, silent: 0.95, slower95: 4 };

/** @param {Engine} engine @param {import("./corpus.mjs").Query[]} queries @returns {Promise<Answered[]>} */
async function answerAll(engine, queries) {
  const answered = [];
  for (const query of queries) {
    const start = performance.now();
    const results = await engine.search(query.query, query.lang);
    answered.push({ query, results, milliseconds: performance.now() - start });
  }
  return answered;
}

/**
 * The first rounds warm the engine up.
 *
 * @param {Engine} engine
 * @param {import("./corpus.mjs").Query[]} queries
 */
async function answerRounds(engine, queries) {
  const rounds = [];
  for (let round = 0; round < ROUNDS.warming + ROUNDS.measured; round += 1)
    rounds.push(await answerAll(engine, queries));
  return rounds.slice(ROUNDS.warming - 1);
}

/** @param {Buffer[]} files @returns {number} KiB as a server sends them, one by one */
const kib = (files) => files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1024;

/**
 * @param {string} name
 * @param {import("./engine.mjs").Corpus} corpus
 * @param {import("./corpus.mjs").Query[]} queries
 */
async function measure(name, corpus, queries) {
  const start = performance.now();
  const engine = await ENGINES[name](corpus);
  const opening = performance.now() - start;
  const [answered, ...rounds] = await answerRounds(engine, queries);
  const times = queries.map((_, at) =>
    percentile(
      rounds.map((round) => round[at].milliseconds),
      0.5,
    ),
  );
  return {
    name: engine.name,
    ...summarise(answered),
    opening,
    code: kib(engine.shipped.code),
    index: kib(engine.shipped.index),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/** @param {number} value @param {number} [places] @returns {string} */
const write = (value, places = 3) => value.toFixed(places);

/** @param {string[][]} rows @returns {string} a Markdown table */
const table = ([head, ...rows]) =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

/** @param {Measured[]} measured @returns {string} */
function writeCategories(measured) {
  const categories = [...measured[0].categories.keys()];
  const rows = categories.map((category) => [
    category,
    ...measured.map(({ categories: scores }) => {
      const { recall5, recall10, mrr } = scores.get(category) ?? { recall5: 0, recall10: 0, mrr: 0 };
      return [recall5, recall10, mrr].map((value) => write(value, 2)).join(" / ");
    }),
  ]);
  return table([["recall@5 / recall@10 / MRR", ...measured.map(({ name }) => name)], ...rows]);
}

/** @param {Measured[]} measured @returns {string} */
function writeSummary(measured) {
  /** @type {[string, (one: Measured) => string][]} */
  const lines = [
    ["macro recall@5", ({ macro }) => write(macro.recall5)],
    ["macro recall@10", ({ macro }) => write(macro.recall10)],
    ["macro MRR", ({ macro }) => write(macro.mrr)],
    ["worst category, recall@10", ({ worst }) => write(worst)],
    ["absent terms that return nothing", ({ silent }) => write(silent)],
    ["latency p50, ms", ({ p50 }) => write(p50)],
    ["latency p95, ms", ({ p95 }) => write(p95)],
    ["opening, ms", ({ opening }) => write(opening, 0)],
    ["code, KiB gzip", ({ code }) => write(code, 1)],
    ["index, KiB gzip", ({ index }) => write(index, 1)],
    ["code and index, KiB gzip", ({ code, index }) => write(code + index, 1)],
  ];
  return table([
    ["all queries", ...measured.map(({ name }) => name)],
    ...lines.map(([label, of]) => [label, ...measured.map(of)]),
  ]);
}

/** @param {Measured} ours @param {Measured | undefined} stock @returns {string[]} what is not met */
function listMisses(ours, stock) {
  const { recall10, mrr } = ours.macro;
  /** @type {[string, boolean][]} */
  const goals = [
    [`macro recall@10 >= ${GOALS.recall10}`, recall10 >= GOALS.recall10],
    [`macro MRR >= ${GOALS.mrr}`, mrr >= GOALS.mrr],
    [`worst category >= ${GOALS.worst}`, ours.worst >= GOALS.worst],
    [`absent terms silent >= ${GOALS.silent}`, ours.silent >= GOALS.silent],
    ["p50 no more than Material's", !stock || ours.p50 <= stock.p50],
    [`p95 no more than ${GOALS.slower95} times Material's`, !stock || ours.p95 <= GOALS.slower95 * stock.p95],
    [
      "code and index no larger than Material's",
      !stock || ours.code + ours.index <= stock.code + stock.index,
    ],
  ];
  return goals.filter(([, met]) => !met).map(([goal]) => goal);
}

const { values } = parseArgs({
  options: {
    index: { type: "string", default: "" },
    glossary: { type: "string", default: "" },
    queries: { type: "string", default: "" },
    engines: { type: "string", default: "ours,material,pagefind" },
    check: { type: "boolean", default: false },
  },
});
const corpus = { ...readCorpus(values.index), glossary: values.glossary ? readRows(values.glossary) : [] };
const queries = readQueries(values.queries);
/** @type {Measured[]} */
const measured = [];
for (const name of values.engines.split(",")) measured.push(await measure(name, corpus, queries));
console.log(`${writeCategories(measured)}\n\n${writeSummary(measured)}`);
const misses = listMisses(
  measured[0],
  measured.find(({ name }) => name === "Material"),
);
if (misses.length > 0) console.log(`\nNot met: ${misses.join("; ")}`);
process.exit(values.check && misses.length > 0 ? 1 : 0);
