/**
 * Asks the modules of the site, for the tests: `node ask.mjs FOLDER` reads `[{ query, lang }]` as JSON and prints for
 * each what it finds, best first: `{ found: [location, ...], repaired }`.
 *
 * FOLDER holds `index.<code>.json` and `names.json`, as the build writes them.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { createSearch } from "../../overrides/assets/search/search.js";

/** @typedef {{ query: string, lang: string }} Question */

const folder = process.argv[2];
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const names = read("names.json");
/** @type {Record<string, ReturnType<typeof createSearch>>} */
const searches = {
  ko: createSearch([read("index.ko.json"), read("index.en.json")], names),
  en: createSearch([read("index.en.json"), read("index.ko.json")], names),
};

/** @type {Question[]} */
const questions = JSON.parse(readFileSync(0, "utf8"));
const answers = questions.map(({ query, lang }) => {
  const { results, repaired } = searches[lang](query, { locale: lang });
  return { found: results.map(({ section }) => section.location), repaired };
});
console.log(JSON.stringify(answers));
