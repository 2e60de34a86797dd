/**
 * Answers a file of queries with the modules that the browser loads.
 *
 *     node bench/search/run.mjs --index CORPUS.json --glossary TSV --queries TSV
 *
 * Prints one JSON line per query, in the order of the file: {"query", "lang", "results": [location, ...]}.
 */

import { parseArgs } from "node:util";

import { openOurs } from "./engines/ours.mjs";
import { readCorpus, readQueries, readRows } from "./corpus.mjs";

const { values } = parseArgs({
  options: { index: { type: "string" }, glossary: { type: "string" }, queries: { type: "string" } },
});
if (!values.index || !values.queries) {
  console.error("usage: node bench/search/run.mjs --index CORPUS.json --glossary TSV --queries TSV");
  process.exit(2);
}

const glossary = values.glossary ? readRows(values.glossary) : [];
const engine = await openOurs({ ...readCorpus(values.index), glossary });
for (const { query, lang } of readQueries(values.queries)) {
  console.log(JSON.stringify({ query, lang, results: await engine.search(query, lang) }));
}
