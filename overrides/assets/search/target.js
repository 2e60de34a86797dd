/** The address of a result: its page, its section, and the words to show there. */

/** @typedef {import("./excerpt.js").Excerpt} Excerpt */
/** @typedef {import("./index.js").Section} Section */

/** @typedef {{ before: string, phrase: string, after: string }} Passage whole words, as a page spells them */

/** @param {Excerpt} excerpt @returns {{ word: string, from: number, to: number }[]} those that are not cut off */
function wordsOf({ text }) {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
  return text.endsWith("…") ? words.slice(0, -1) : words;
}

/**
 * The first mark with the words it stands in, and a word on either side: text fragments match whole words, and
 * Korean particles are part of one.
 *
 * @param {Excerpt} excerpt
 * @returns {Passage | null} null where nothing is marked
 */
export function passageOf(excerpt) {
  const words = wordsOf(excerpt);
  const [start, end] = excerpt.marks[0] ?? [0, 0];
  const first = words.findIndex(({ to }) => to > start);
  const last = words.findLastIndex(({ from }) => from < end);
  if (end === 0 || first < 0 || last < first) return null;
  return {
    before: words[first - 1]?.word ?? "",
    phrase: words
      .slice(first, last + 1)
      .map(({ word }) => word)
      .join(" "),
    after: words[last + 1]?.word ?? "",
  };
}

/** @param {string} text @returns {string} a hyphen has a meaning of its own in a text fragment */
const encode = (text) => encodeURIComponent(text).replaceAll("-", "%2D");

/** @param {Passage} passage @returns {string} */
function directive({ before, phrase, after }) {
  const parts = [before && `${encode(before)}-`, encode(phrase), after && `-${encode(after)}`];
  return `:~:text=${parts.filter(Boolean).join(",")}`;
}

/**
 * @param {URL} root of the site
 * @param {Section} section
 * @param {Passage | null} passage
 * @returns {string} where the browser knows text fragments, with one; elsewhere it would spoil the anchor
 */
export function addressOf(root, section, passage) {
  const url = new URL(section.location, root);
  if (passage && "fragmentDirective" in document) url.hash = `${url.hash}${directive(passage)}`;
  return url.href;
}
