/**
 * Every place in a text, sorted by the letters that follow: any string is found by two binary searches.
 *
 * Sorting goes by the first `DEPTH` letters only (radix sort, one pass a letter); longer strings are
 * compared letter by letter within the range found. A megabyte of text takes some tens of milliseconds to
 * sort.
 */

const DEPTH = 4;

/**
 * @typedef {object} Suffixes
 * @property {Uint16Array} codes the text
 * @property {Uint32Array} order places in the text, sorted by the letters that follow
 */

/**
 * A string whose last letter may be any within bounds, so that one lookup covers an unfinished syllable (사
 * to 삿).
 *
 * @typedef {object} Needle
 * @property {readonly number[]} codes
 * @property {number} low the lowest code allowed in the last place
 * @property {number} high the highest
 */

/** @param {string} text @returns {Needle} */
export function exactly(text) {
  const codes = [];
  for (let at = 0; at < text.length; at += 1) codes.push(text.charCodeAt(at));
  return { codes, low: codes[codes.length - 1], high: codes[codes.length - 1] };
}

/**
 * @param {string} text
 * @param {number} low
 * @param {number} high
 * @returns {Needle} the text, then one letter within bounds
 */
export const openEnded = (text, low, high) => ({ codes: [...exactly(text).codes, low], low, high });

/**
 * @param {Uint16Array} codes
 * @param {Uint32Array} order places sorted by every letter after `depth`
 * @param {number} depth
 * @returns {Uint32Array<ArrayBuffer>} places sorted by the letter at `depth`, else as they were
 */
function sortByLetter(codes, order, depth) {
  const next = new Uint32Array(65537);
  for (const place of order) next[(codes[place + depth] ?? 0) + 1] += 1;
  for (let code = 1; code < next.length; code += 1) next[code] += next[code - 1];
  const sorted = new Uint32Array(order.length);
  for (const place of order) {
    const code = codes[place + depth] ?? 0;
    sorted[next[code]] = place;
    next[code] += 1;
  }
  return sorted;
}

/**
 * @param {number} length
 * @param {(place: number) => boolean} keep
 * @returns {Uint32Array<ArrayBuffer>} places, ascending
 */
function listPlaces(length, keep) {
  const listed = new Uint32Array(length);
  let count = 0;
  for (let place = 0; place < length; place += 1) if (keep(place)) listed[count++] = place;
  return listed.slice(0, count);
}

/**
 * @param {Uint16Array} codes
 * @param {(place: number) => boolean} [keep] which places are wanted, all if left out
 * @returns {Suffixes}
 */
export function sortSuffixes(codes, keep = () => true) {
  let order = listPlaces(codes.length, keep);
  for (let depth = DEPTH - 1; depth >= 0; depth -= 1) order = sortByLetter(codes, order, depth);
  return { codes, order };
}

/**
 * Find the first place, in sorted order, that does not come before a string.
 *
 * @param {Suffixes} suffixes
 * @param {readonly number[]} codes
 * @param {number} depth how many letters to compare
 * @param {number} last what to compare the last letter with
 * @returns {number}
 */
function lowerBound({ codes: text, order }, codes, depth, last) {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(text, order[middle], codes, depth, last)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param {Uint16Array} text @param {number} place @param {readonly number[]} codes @param {number} depth
 * @param {number} last @returns {boolean} whether the text at this place sorts before the string
 */
function comesBefore(text, place, codes, depth, last) {
  for (let at = 0; at < depth - 1; at += 1) {
    const difference = (text[place + at] ?? 0) - codes[at];
    if (difference !== 0) return difference < 0;
  }
  return (text[place + depth - 1] ?? 0) < last;
}

/** @param {Uint16Array} text @param {number} place @param {Needle} needle @returns {boolean} */
function standsAt(text, place, { codes, low, high }) {
  for (let at = DEPTH; at < codes.length - 1; at += 1) if (text[place + at] !== codes[at]) return false;
  const last = text[place + codes.length - 1];
  return last >= low && last <= high;
}

/**
 * List the places where a needle stands.
 *
 * @param {Suffixes} suffixes
 * @param {Needle} needle
 * @returns {Uint32Array | number[]} in no particular order
 */
export function places(suffixes, needle) {
  const { codes, low, high } = needle;
  if (codes.length === 0) return [];
  const depth = Math.min(codes.length, DEPTH);
  const whole = codes.length <= DEPTH;
  const from = lowerBound(suffixes, codes, depth, whole ? low : codes[depth - 1]);
  const to = lowerBound(suffixes, codes, depth, (whole ? high : codes[depth - 1]) + 1);
  const found = suffixes.order.subarray(from, to);
  return whole ? found : found.filter((place) => standsAt(suffixes.codes, place, needle));
}
