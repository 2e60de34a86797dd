/** The search at work, in the dialog and on its page alike: what is typed, what is found, what is said. */

import { showArrival } from "./arrival.js";
import { loadSearch, loadWords } from "./load.js";
import { showResults, tell } from "./results.js";
import { letWalk } from "./steps.js";

/** @typedef {Awaited<ReturnType<typeof loadSearch>>} Search */
/** @typedef {import("./load.js").Words} Words */
/** @typedef {{ search: Search, words: Words }} Loaded */

const LIMIT = 50;
const FOLDER = new URL("./", import.meta.url);
/** This file was asked for by version, and so are those of the index. */
const VERSION = new URL(import.meta.url).search;
const ROOT = new URL("../../", FOLDER);

/**
 * @typedef {object} Box
 * @property {HTMLFormElement} form
 * @property {HTMLInputElement} field
 * @property {HTMLElement} status
 * @property {HTMLElement} area where the results go
 * @property {HTMLDialogElement | null} dialog null on the page of the search
 * @property {string} locale
 */

/** @param {HTMLFormElement} form @returns {Box} */
function readBox(form) {
  const around = /** @type {HTMLElement} */ (form.closest("[data-search-area]"));
  return {
    form,
    field: /** @type {HTMLInputElement} */ (form.elements.namedItem("q")),
    status: /** @type {HTMLElement} */ (form.querySelector("[role=status]")),
    area: /** @type {HTMLElement} */ (around.querySelector("[data-results]")),
    dialog: form.closest("dialog"),
    locale: document.documentElement.lang,
  };
}

/** @param {Box} box @param {string} query @returns {URL} the page of the search, asked this */
function pageOf({ form }, query) {
  const url = new URL(form.action);
  if (query) url.searchParams.set("q", query);
  return url;
}

/** The page's address, and the one of the other language, say what was asked. @param {Box} box @param {string} query */
function keepInAddress(box, query) {
  if (box.dialog) return;
  const { search } = pageOf(box, query);
  history.replaceState(history.state, "", `${location.pathname}${search}`);
  for (const link of document.querySelectorAll("a[data-language]"))
    if (link instanceof HTMLAnchorElement) link.search = search;
}

/** @param {Box} box @param {string} query @param {Words} words @returns {HTMLElement} a way from the dialog to all results */
function linkToAll(box, query, words) {
  const link = document.createElement("a");
  link.className = "all";
  link.href = pageOf(box, query).href;
  link.textContent = words.allResults ?? "";
  return link;
}

/** @param {Box} box @param {Loaded} loaded @param {boolean} typing whether a syllable is being composed */
function show(box, { search, words }, typing) {
  const query = box.field.value.trim();
  keepInAddress(box, query);
  document.documentElement.toggleAttribute("data-asked", query !== "");
  if (!query) {
    box.area.replaceChildren();
    box.status.textContent = box.form.dataset.hint ?? "";
    return;
  }
  const answer = search(query, { locale: box.locale, limit: LIMIT, typing });
  const [most, perPage] = box.dialog ? [12, 3] : [LIMIT, LIMIT];
  const list = showResults(answer, { root: ROOT, locale: box.locale, most, perPage });
  box.area.replaceChildren(list);
  if (box.dialog && answer.results.length > 0) box.area.append(linkToAll(box, query, words));
  box.area.scrollTop = 0;
  box.status.replaceChildren(...tell(answer, { query, limit: LIMIT, words }));
}

/** @param {Box} box */
function goToFirst({ area }) {
  area.querySelector("a")?.focus();
}

/** Results on the page one is on: the dialog is in the way. @param {Box} box @param {MouseEvent} event */
function leave({ dialog }, event) {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const stays = link?.pathname === location.pathname && link?.search === location.search;
  if (stays && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog?.close();
}

/** @param {Box} box @param {Loaded} loaded */
function listen(box, loaded) {
  const { form, field, area, dialog } = box;
  field.addEventListener("input", (event) => show(box, loaded, /** @type {InputEvent} */ (event).isComposing));
  field.addEventListener("compositionend", () => show(box, loaded, false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    goToFirst(box);
  });
  area.addEventListener("click", (event) => leave(box, event));
  dialog?.addEventListener("keydown", (event) => {
    // The field would only empty itself.
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  letWalk(dialog ?? /** @type {HTMLElement} */ (form.closest("[data-search-area]")), field);
}

/** Mark what a result promised, if one led to this page. */
export function arrive() {
  showArrival();
}

/** @param {string} own @param {string} all @returns {string[]} the reader's language first */
const ownFirst = (own, all) => [own, ...all.split(" ").filter((code) => code !== own)];

/**
 * Make a form search: load the index, answer what has been typed meanwhile, then every change.
 *
 * @param {HTMLFormElement} form
 */
export async function startSearch(form) {
  const box = readBox(form);
  const asked = new URLSearchParams(location.search).get("q");
  if (!box.dialog && asked && !box.field.value) box.field.value = asked;
  box.status.textContent = form.dataset.loading ?? "";
  const locales = ownFirst(box.locale, form.dataset.locales ?? "");
  const place = { base: FOLDER.href, version: VERSION, locales };
  const [search, words] = await Promise.all([loadSearch(place), loadWords(place)]);
  listen(box, { search, words });
  show(box, { search, words }, false);
}
