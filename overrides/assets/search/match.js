/**
 * Where a needle stands, and how well: as a word of its own, as the start of one, or deep inside another.
 */

import { FIELDS, fieldAt } from "./index.js";
import { isTail } from "./josa.js";
import { isLatin } from "./normalise.js";
import { places } from "./suffixes.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./suffixes.js").Needle} Needle */

/**
 * How often, and how well, something stands in each section: by section number, one weight per kind of field.
 *
 * @typedef {Map<number, number[]>} Hits
 */

/**
 * What an occurrence counts, by where it begins and where it ends. Korean compounds have their head last:
 * 생식세포 are 세포, 체세포핵 (buried) is not.
 */
export const WEIGHTS = {
  insideWord: 0.35,
  buried: 0.5,
  restOfWord: 0.8,
  restOfLatin: 0.25,
  acrossWords: 0.4,
  afterOneLetter: 0.4,
  torn: 0.2,
};

const LONGEST_TAIL = 6;
const NO_WEIGHTS = Array.from({ length: FIELDS }, () => 0);

/**
 * @param {Index} index
 * @param {number} place
 * @returns {string} the rest of the word from here, cut after a few letters
 */
function restOfWord({ codes, starts }, place) {
  let rest = "";
  for (let at = place; at < codes.length && !starts[at] && rest.length <= LONGEST_TAIL; at += 1) {
    rest += String.fromCharCode(codes[at]);
  }
  return rest;
}

/** @param {Index} index @param {number} end @returns {number} */
function weightOfEnd(index, end) {
  if (index.starts[end]) return 1;
  if (isLatin(index.codes[end])) return WEIGHTS.restOfLatin;
  const last = String.fromCharCode(index.codes[end - 1]);
  return isTail(last, restOfWord(index, end)) ? 1 : WEIGHTS.restOfWord;
}

/**
 * @param {Index} index
 * @param {number} from
 * @param {number} to
 * @returns {boolean} whether a word starts in between
 */
export function hasStart({ starts }, from, to) {
  for (let at = from; at < to; at += 1) if (starts[at]) return true;
  return false;
}

/** @param {Index} index @param {number} place @returns {number} 0 where it does not count at all */
function weightOfStart({ codes, starts }, place) {
  if (starts[place]) return 1;
  if (isLatin(codes[place])) return 0;
  return WEIGHTS.insideWord * (starts[place - 1] ? WEIGHTS.afterOneLetter : 1);
}

/**
 * What an occurrence over several words counts: 정원 운영 is 정원운영, but 이 자습서 hardly has 이자 in it, nor 신고 등 고등.
 *
 * @param {Index} index @param {number} place @param {number} end @returns {number}
 */
function weightOfGap(index, place, end) {
  const { starts } = index;
  if (!hasStart(index, place + 1, end)) return 1;
  const tornStart = !starts[place] && starts[place + 1];
  const tornEnd = starts[end - 1] && weightOfEnd(index, end) < 1;
  if (tornStart || tornEnd) return WEIGHTS.torn;
  return starts[place] ? 1 : WEIGHTS.acrossWords;
}

/**
 * @param {Index} index @param {number} place @param {number} length
 * @returns {number} 1 for a word of its own, less for a part of one, 0 for none
 */
export function weigh(index, place, length) {
  const start = weightOfStart(index, place);
  if (start === 0) return 0;
  const end = weightOfEnd(index, place + length);
  const buried = start < 1 && end < 1 ? WEIGHTS.buried : 1;
  return start * weightOfGap(index, place, place + length) * end * buried;
}

/**
 * Hits by how well they stand: words of their own, what begins a word, everything. Each is part of the next.
 *
 * @typedef {readonly [whole: Hits, begun: Hits, all: Hits]} Found
 */

/** The lowest weight of an occurrence in each group of `Found`. */
const LOWEST = [1, WEIGHTS.restOfWord, 0];

/**
 * Gather occurrences by section.
 *
 * @param {Index} index
 * @param {Iterable<number>} found places
 * @param {(place: number) => number} weighAt what the occurrence there counts, 0 for nothing
 * @returns {Found}
 */
export function gather(index, found, weighAt) {
  /** @type {[Hits, Hits, Hits]} */
  const groups = [new Map(), new Map(), new Map()];
  for (const place of found) {
    const weight = weighAt(place);
    if (weight === 0) continue;
    const field = fieldAt(index, place);
    const [section, kind] = [index.fieldSections[field], index.fieldKinds[field]];
    for (let at = 0; at < groups.length; at += 1)
      if (weight >= LOWEST[at]) addHit(groups[at], section, kind, weight);
  }
  return groups;
}

/** @param {Hits} hits @param {number} section @param {number} kind of field @param {number} weight */
function addHit(hits, section, kind, weight) {
  const weights = hits.get(section);
  if (weights) weights[kind] += weight;
  else
    hits.set(
      section,
      NO_WEIGHTS.map((none, at) => (at === kind ? weight : none)),
    );
}

/** @param {Index} index @param {Needle} needle @returns {Found} everything that a needle hits */
export const match = (index, needle) =>
  gather(index, places(index.suffixes, needle), (place) => weigh(index, place, needle.codes.length));

/**
 * @param {Index} index
 * @param {Needle} needle
 * @returns {number} the weight of its best occurrence, 0 for none
 */
export function bestWeight(index, needle) {
  let best = 0;
  for (const place of places(index.suffixes, needle)) {
    if (best === 1) break;
    best = Math.max(best, weigh(index, place, needle.codes.length));
  }
  return best;
}
