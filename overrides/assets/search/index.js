/**
 * The index: plain text by page and section, as the build wrote it, made searchable when it is opened.
 *
 * Nothing about words is stored in the file. All fields are read into one long row of plain letters
 * (`normalise.js`), a break between them, and every place in it is sorted (`suffixes.js`).
 */

import { eachLetter } from "./normalise.js";
import { sortSuffixes } from "./suffixes.js";

/** What a stretch of letters belongs to. */
export const Field = { TITLE: 0, HEADING: 1, TEXT: 2 };
export const FIELDS = 3;

/**
 * The file, one per language: `{ format, locale, pages: [[location, title, [[anchor, heading, text], ...]], ...] }`.
 *
 * @typedef {[anchor: string, heading: string, text: string]} SectionRecord
 * @typedef {[location: string, title: string, sections: SectionRecord[], boost?: number]} PageRecord the boost
 *   is left out where it is 1
 * @typedef {{ format: number, locale: string, pages: PageRecord[] }} IndexFile
 */

/**
 * @typedef {object} Section
 * @property {string} location address relative to the site's root, with `#anchor`
 * @property {string} page address of the page
 * @property {string} locale
 * @property {string} title the page's title
 * @property {string} heading empty for the text before a page's first heading
 * @property {string} text
 * @property {number} boost what a hit on this page counts, 1 as a rule
 */

/**
 * @typedef {object} Index
 * @property {Section[]} sections
 * @property {Uint16Array} codes all fields, each followed by a break (code 0)
 * @property {Uint8Array} starts 1 where a word starts
 * @property {Uint32Array} fieldStarts where each field begins in `codes`, ascending
 * @property {Uint8Array} fieldKinds
 * @property {Uint32Array} fieldSections number of the section each field belongs to
 * @property {Uint32Array} lengths letters by section and kind of field (`section * FIELDS + kind`)
 * @property {number[]} averages letters in a field of each kind, averaged over the sections that have one
 * @property {import("./suffixes.js").Suffixes} suffixes
 */

/** A row of letters that grows as it is written. */
class Row {
  /** @param {number} capacity */
  constructor(capacity) {
    this.codes = new Uint16Array(capacity);
    this.starts = new Uint8Array(capacity);
    this.length = 0;
  }

  /** @param {number} code @param {boolean} starts */
  push(code, starts) {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = starts ? 1 : 0;
    this.length += 1;
  }

  grow() {
    const { codes, starts } = this;
    this.codes = new Uint16Array(codes.length * 2 + 1);
    this.starts = new Uint8Array(this.codes.length);
    this.codes.set(codes);
    this.starts.set(starts);
  }

  /** @param {string} text */
  write(text) {
    eachLetter(text, (code, starts) => this.push(code, starts));
    this.push(0, true);
  }
}

/** @param {IndexFile} file @returns {Section[]} */
const listSections = ({ locale, pages }) =>
  pages.flatMap(([page, title, sections, boost = 1]) =>
    sections.map(([anchor, heading, text]) => ({
      location: anchor ? `${page}#${anchor}` : page,
      page,
      locale,
      title,
      heading,
      text,
      boost,
    })),
  );

/**
 * The page's title counts for the section at its top only.
 *
 * @param {Section} section
 * @returns {[number, string][]}
 */
function fieldsOf({ heading, title, text }) {
  const name = heading ? [Field.HEADING, heading] : [Field.TITLE, title];
  return /** @type {[number, string][]} */ ([name, [Field.TEXT, text]]).filter(([, words]) => words !== "");
}

/**
 * @param {Uint32Array} lengths by section and kind
 * @returns {number[]} the average by kind, where there is any
 */
function averageLengths(lengths) {
  return Array.from({ length: FIELDS }, (_, kind) => {
    const some = lengths.filter((length, at) => at % FIELDS === kind && length > 0);
    return some.reduce((sum, length) => sum + length, 0) / Math.max(1, some.length);
  });
}

/**
 * Make index files searchable.
 *
 * @param {readonly IndexFile[]} files the reader's language first
 * @returns {Index}
 */
export function createIndex(files) {
  const sections = files.flatMap(listSections);
  const row = new Row(
    sections.reduce(
      (sum, { text, heading, title }) => sum + text.length + heading.length + title.length + 2,
      0,
    ),
  );
  const lengths = new Uint32Array(sections.length * FIELDS);
  const fields = sections.flatMap((section, number) =>
    fieldsOf(section).map(([kind, words]) => {
      const start = row.length;
      row.write(words);
      lengths[number * FIELDS + kind] = row.length - start;
      return { kind, number, start };
    }),
  );
  const codes = row.codes.slice(0, row.length);
  return {
    sections,
    codes,
    starts: row.starts.slice(0, row.length),
    fieldStarts: Uint32Array.from(fields, ({ start }) => start),
    fieldKinds: Uint8Array.from(fields, ({ kind }) => kind),
    fieldSections: Uint32Array.from(fields, ({ number }) => number),
    lengths,
    averages: averageLengths(lengths),
    suffixes: sortSuffixes(codes),
  };
}

/**
 * Find the field that holds a place.
 *
 * @param {Index} index @param {number} place
 * @returns {number} number of the field
 */
export function fieldAt({ fieldStarts }, place) {
  let low = 0;
  let high = fieldStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (fieldStarts[middle] <= place) low = middle;
    else high = middle;
  }
  return low;
}
