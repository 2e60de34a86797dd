/**
 * Answers a file of queries with the modules that the browser loads.
 *
 *     node bench/search/run.mjs --index CORPUS.json --glossary TSV --queries TSV
 *
 * Prints one JSON line per query, in the order of the file: {"query", "lang", "results": [location, ...]}.
 * Blank lines, remarks (#) and the line of column names are no queries. A file that cannot be read ends it with
 * a message and status 1, a wrong option with status 2.
 */

import { parseArgs } from "node:util";

import { openOurs } from "./engines/ours.mjs";
import { readCorpus, readQueries, readRows } from "./corpus.mjs";

const USAGE = "usage: node bench/search/run.mjs --index CORPUS.json --glossary TSV --queries TSV";

/** @param {unknown} error @param {number} status @returns {never} */
function stop(error, status) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(status);
}

/** @returns {{ index: string, glossary: string, queries: string }} paths; the glossary may be left out */
function readOptions() {
  const option = /** @type {const} */ ({ type: "string", default: "" });
  try {
    const { values } = parseArgs({ options: { index: option, glossary: option, queries: option } });
    return values.index && values.queries ? values : stop(USAGE, 2);
  } catch (error) {
    return stop(`${/** @type {Error} */ (error).message}\n${USAGE}`, 2);
  }
}

const paths = readOptions();
try {
  const corpus = readCorpus(paths.index);
  const queries = readQueries(paths.queries);
  const engine = await openOurs({ ...corpus, glossary: paths.glossary ? readRows(paths.glossary) : [] });
  for (const { query, lang } of queries)
    console.log(JSON.stringify({ query, lang, results: await engine.search(query, lang) }));
} catch (error) {
  stop(error, 1);
}
