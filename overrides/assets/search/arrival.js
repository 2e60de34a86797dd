/**
 * On the page a result led to: marks what was found and brings it into sight.
 *
 * Browsers that know text fragments do both from the address alone; the mark is ours in any case, since a fragment
 * finds only whole words as the page spells them.
 */

const KEY = "search-arrival"; // as in start.js

/** @typedef {{ path: string, anchor: string, phrase: string }} Arrival */

/** @param {Arrival} arrival what to mark on the page that comes next */
export function announceArrival(arrival) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(arrival));
  } catch {
    // A private window: the address has to do.
  }
}

/** @returns {Arrival | null} once */
function takeArrival() {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (stored?.path !== location.pathname) return null;
    sessionStorage.removeItem(KEY);
    return stored;
  } catch {
    return null;
  }
}

/** @param {Element} main @param {string} anchor @returns {Text[]} from the heading to the next one */
function textsOf(main, anchor) {
  const heading = anchor ? document.getElementById(anchor) : main;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    const after = heading?.contains(text) || (heading?.compareDocumentPosition(text) ?? 0) & 4;
    if (after) texts.push(text);
  }
  return texts;
}

/** @param {Text[]} texts @param {number} offset in all of them together @returns {[Text, number]} */
function placeOf([text, ...rest], offset) {
  return offset <= text.data.length || rest.length === 0
    ? [text, Math.min(offset, text.data.length)]
    : placeOf(rest, offset - text.data.length);
}

/** @param {string} word @returns {string} a pattern; the page holds its words together with joiners */
const patternOf = (word) =>
  [...word].map((char) => char.replace(/[.*+?^${}()|[\]\\]/, "\\$&")).join("\u2060?");

/** @param {Text[]} texts @param {string} phrase @returns {Range | null} its first place, over any tags */
function findPhrase(texts, phrase) {
  const words = phrase.split(" ").map(patternOf);
  const found = new RegExp(words.join("\\s+")).exec(texts.map(({ data }) => data).join(""));
  if (!found || !phrase) return null;
  const range = document.createRange();
  range.setStart(...placeOf(texts, found.index));
  range.setEnd(...placeOf(texts, found.index + found[0].length));
  return range;
}

/** @param {Range} range */
function mark(range) {
  if (globalThis.Highlight && CSS.highlights) CSS.highlights.set("found", new Highlight(range));
  else if (range.startContainer === range.endContainer) range.surroundContents(document.createElement("mark"));
}

/** Mark and show what a result promised, if one led here. */
export function showArrival() {
  const arrival = takeArrival();
  const main = document.querySelector("main");
  const range = arrival && main && findPhrase(textsOf(main, arrival.anchor), arrival.phrase);
  if (!range) return;
  mark(range);
  if (!("fragmentDirective" in document)) range.startContainer.parentElement?.scrollIntoView({ block: "center" });
}
