/** What is shown of a result: the sentence that answers best, with the places to mark. */

import { initialOf, isInitial } from "./hangul.js";
import { eachLetter, isLatin } from "./normalise.js";

/** @typedef {import("./suffixes.js").Needle} Needle */
/** @typedef {[start: number, end: number]} Span of a text, in UTF-16 units */
/** @typedef {{ text: string, marks: Span[] }} Excerpt */

/**
 * @typedef {{ codes: number[], starts: boolean[], origins: number[] }} Letters a text in plain letters,
 *   with their places
 */

/** @param {string} text in NFC @returns {Letters} */
function readLetters(text) {
  /** @type {Letters} */
  const letters = { codes: [], starts: [], origins: [] };
  eachLetter(text, (code, starts, origin) => {
    letters.codes.push(code);
    letters.starts.push(starts);
    letters.origins.push(origin);
  });
  return letters;
}

/**
 * @param {number} code of the text
 * @param {number} wanted
 * @returns {boolean} an initial stands for any syllable it begins
 */
const fits = (code, wanted) =>
  code === wanted || (isInitial(String.fromCharCode(wanted)) && initialOf(code) === wanted);

/**
 * @param {Letters} letters @param {number} at of the last letter
 * @returns {boolean} whether it only begins a word: zone s|plit
 */
const isTorn = ({ codes, starts }, at) => starts[at] && isLatin(codes[at + 1]) && !starts[at + 1];

/** @param {Letters} letters @param {number} at @param {Needle} needle @returns {boolean} */
function standsAt(letters, at, { codes: wanted, low, high }) {
  const { codes, starts } = letters;
  const last = wanted.length - 1;
  if (isLatin(wanted[0]) && (!starts[at] || (last > 0 && isTorn(letters, at + last)))) return false;
  if (!wanted.every((code, offset) => offset === last || fits(codes[at + offset], code))) return false;
  const code = codes[at + last];
  return (code >= low && code <= high) || fits(code, wanted[last]);
}

/** @param {Span[]} spans ascending @returns {Span[]} without overlaps */
function merge(spans) {
  /** @type {Span[]} */
  const merged = [];
  for (const [start, end] of spans) {
    const before = merged[merged.length - 1];
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/**
 * Find what to mark in a text.
 *
 * @param {string} text in NFC, as the index has it
 * @param {readonly Needle[]} needles of the answer
 * @returns {Span[]} ascending, without overlaps
 */
export function findMarks(text, needles) {
  const letters = readLetters(text);
  const spans = letters.codes.flatMap((_, at) =>
    needles
      .filter((needle) => standsAt(letters, at, needle))
      .map(
        ({ codes }) =>
          /** @type {Span} */ ([letters.origins[at], letters.origins[at + codes.length - 1] + 1]),
      ),
  );
  return merge(spans);
}

/** @param {string} text @returns {Span[]} its sentences */
function sentences(text) {
  /** @type {Span[]} */
  const found = [];
  for (const { 0: sentence, index } of text.matchAll(/[^\n]+?(?:[.?!…]["”’」』)]*(?=\s)|(?=\n)|$)/gu)) {
    const start = index + sentence.length - sentence.trimStart().length;
    if (sentence.trim()) found.push([start, index + sentence.trimEnd().length]);
  }
  return found;
}

/**
 * @param {string} text
 * @param {Span[]} marks
 * @returns {number} how much of the text is marked, each wording counted once
 */
function worth(text, marks) {
  const wordings = new Set(marks.map(([start, end]) => text.slice(start, end).toLowerCase()));
  return [...wordings].reduce((sum, wording) => sum + wording.length, 0);
}

/** @param {Span} span @param {Span[]} marks @returns {Span[]} those inside */
const inside = ([start, end], marks) => marks.filter((mark) => mark[0] >= start && mark[1] <= end);

/**
 * Cut a long sentence around its first mark.
 *
 * @param {string} text
 * @param {Span} span
 * @param {Span[]} marks
 * @param {number} length
 * @returns {Span}
 */
function shorten(text, [start, end], marks, length) {
  if (end - start <= length) return [start, end];
  const first = marks[0]?.[0] ?? start;
  const wanted = Math.max(start, Math.min(first - Math.floor(length / 3), end - length));
  const space = text.indexOf(" ", wanted);
  const from = wanted === start || space < 0 || space >= first ? wanted : space + 1;
  return [from, Math.min(end, from + length)];
}

/**
 * Choose the sentence of a text that holds most of what was sought.
 *
 * @param {string} text in NFC, as the index has it
 * @param {readonly Needle[]} needles of the answer
 * @param {number} [length] longest excerpt in characters
 * @returns {Excerpt} the start of the text where nothing is found
 */
export function excerpt(text, needles, length = 160) {
  const marks = findMarks(text, needles);
  const [best = /** @type {Span} */ ([0, text.length])] = sentences(text)
    .map((span) => ({ span, value: worth(text, inside(span, marks)) }))
    .sort((a, b) => b.value - a.value)
    .map(({ span }) => span);
  const [start, end] = shorten(text, best, inside(best, marks), length);
  const kept = inside([start, end], marks).map(
    ([from, to]) => /** @type {Span} */ ([from - start, to - start]),
  );
  const cut = end < best[1] ? "…" : "";
  return { text: text.slice(start, end) + cut, marks: kept };
}
