/** Fetches the index when search is first opened. */

import { createSearch } from "./search.js";

/** @typedef {import("./search.js").IndexFile} IndexFile */
/** @typedef {import("./search.js").NamesFile} NamesFile */

/**
 * @typedef {object} Place where the files lie
 * @property {string} base address of the folder, with a slash at the end
 * @property {string} version `?v=...`, or nothing
 * @property {readonly string[]} locales the reader's language first
 */

/** @param {string} address @returns {Promise<unknown>} */
async function fetchFile(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

/** @typedef {Readonly<Record<string, string>>} Words what is said of the results */

/** @param {Place} place @returns {Promise<Words>} */
export async function loadWords({ base, version, locales: [own] }) {
  return /** @type {Words} */ (await fetchFile(`${base}words.${own}.json${version}`));
}

/** @type {Map<string, Promise<ReturnType<typeof createSearch>>>} */
const opened = new Map();

/** The reader's language must load; the others and the names may fail. @param {Place} place */
async function open({ base, version, locales: [own, ...others] }) {
  const address = (/** @type {string} */ name) => `${base}${name}.json${version}`;
  const [first, names, ...rest] = await Promise.allSettled(
    [`index.${own}`, "names", ...others.map((locale) => `index.${locale}`)].map((name) =>
      fetchFile(address(name)),
    ),
  );
  if (first.status === "rejected") throw first.reason;
  const files = [first, ...rest].flatMap((file) =>
    file.status === "fulfilled" ? [/** @type {IndexFile} */ (file.value)] : [],
  );
  return createSearch(
    files,
    names.status === "fulfilled" ? /** @type {NamesFile} */ (names.value) : undefined,
  );
}

/**
 * Load the search, once; a failure may be tried again.
 *
 * @param {Place} place
 * @returns {Promise<ReturnType<typeof createSearch>>}
 */
export function loadSearch(place) {
  const key = [place.base, ...place.locales].join(" ");
  const known = opened.get(key) ?? open(place);
  opened.set(key, known);
  known.catch(() => opened.delete(key));
  return known;
}
