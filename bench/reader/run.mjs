/**
 * What Lighthouse says of each type of page, on a telephone; the median of RUNS (3).
 *
 *     npm ci --ignore-scripts && node run.mjs [SITE] [RUNS] [PATH...]
 *
 * SITE is a built site (../../site). CHROME_PATH names the browser, where it is not found. Prints a row for each
 * page: four marks out of 100, the shift of the layout, requests and kilobytes of a first visit. The pages side by
 * side and the search ask engines to leave them out, which costs them the mark for that.
 */

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

import { serve } from "./server.mjs";

const TYPES = [
  "", "lih-g/", "numbers/", "timeline/", "places/", "names/", "errata/", "facts/", "search/", "compare/lih-g/",
  "contribute/", "contribute/dm210/",
];
const MARKS = ["performance", "accessibility", "best-practices", "seo"];

const [site = "../../site", runs = "3", ...paths] = process.argv.slice(2);
const pages = paths.length ? paths : TYPES.flatMap((path) => [path, `en/${path}`]);

/** @param {number[]} values @returns {number} */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** @param {import("lighthouse").Result} lhr @returns {number[]} what a row shows */
function measured({ categories, audits }) {
  const marks = MARKS.map((mark) => Math.round(categories[mark].score * 100));
  const sent = audits["network-requests"].details.items.filter(({ url }) => url.startsWith("http"));
  const kilobytes = sent.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024;
  return [...marks, audits["cumulative-layout-shift"].numericValue, sent.length, kilobytes];
}

/** @param {import("lighthouse").Result} lhr @returns {string[]} what keeps a mark below 100, but for speed */
function failed({ categories, audits }) {
  const refs = MARKS.slice(1).flatMap((mark) => categories[mark].auditRefs);
  return refs.filter(({ id, weight }) => weight && audits[id].score !== null && audits[id].score < 1).map(({ id }) => id);
}

const { address, close } = await serve(site, "/dumal/");
const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox"] });
console.log("| page | performance | accessibility | best practices | SEO | CLS | requests | KB | below 100 |");
console.log("|---|---|---|---|---|---|---|---|---|");
for (const path of pages) {
  const results = [];
  for (let run = 0; run < Number(runs); run++) {
    const { lhr } = await lighthouse(address + path, { port: chrome.port, logLevel: "error" });
    results.push(lhr);
  }
  const rows = results.map(measured);
  const cells = rows[0].map((_, column) => median(rows.map((row) => row[column])));
  const shown = cells.map((value, column) => value.toFixed(column === 4 ? 3 : column === 6 ? 1 : 0));
  console.log(`| ${path || "/"} | ${shown.join(" | ")} | ${failed(results[0]).join(", ")} |`);
}
chrome.kill();
close();
