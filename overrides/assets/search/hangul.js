/**
 * Hangul syllables and their letters.
 *
 * A syllable block is a number: initial * 588 + vowel * 28 + final (Unicode, chapter 3.12).
 */

export const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
export const VOWELS = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
export const FINALS = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];

/** Letters that take two key presses, with the two letters pressed. @type {ReadonlyMap<string, string>} */
const CLUSTERS = new Map(
  "ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ"
    .split(" ")
    .map((entry) => [entry[0], entry.slice(1)]),
);
const JOINED = new Map([...CLUSTERS].map(([cluster, pair]) => [pair, cluster]));

/** @param {readonly string[]} letters @returns {ReadonlyMap<string, number>} */
const numbered = (letters) => new Map(letters.map((letter, at) => [letter, at]));

const INITIAL_AT = numbered(INITIALS);
const VOWEL_AT = numbered(VOWELS);
const FINAL_AT = numbered(FINALS);

const FIRST = 0xac00;
const LAST = 0xd7a3;
const RIEUL = FINALS.indexOf("ㄹ");

/** @param {number} code @returns {boolean} whether this UTF-16 unit is a whole syllable */
export const isSyllable = (code) => code >= FIRST && code <= LAST;

/** @param {string} letter @returns {boolean} whether this is a lone letter such as ㄱ, ㅏ or ㄳ */
export const isLetter = (letter) => letter >= "ㄱ" && letter <= "ㅣ";

/** @param {string} letter @returns {boolean} whether this letter can begin a syllable */
export const isInitial = (letter) => INITIAL_AT.has(letter);

/**
 * @typedef {object} Parts
 * @property {number} initial index in `INITIALS`
 * @property {number} vowel index in `VOWELS`
 * @property {number} final index in `FINALS`, 0 for none
 */

/** @param {number} code a syllable's code @returns {Parts} */
export function takeApart(code) {
  const offset = code - FIRST;
  return { initial: Math.floor(offset / 588), vowel: Math.floor((offset % 588) / 28), final: offset % 28 };
}

/**
 * @param {number} initial
 * @param {number} vowel
 * @param {number} [final]
 * @returns {number} the syllable's code
 */
export const putTogether = (initial, vowel, final = 0) => FIRST + initial * 588 + vowel * 28 + final;

/** @param {string} initial @param {string} vowel @param {string} final @returns {string} */
const writeSyllable = (initial, vowel, final) =>
  String.fromCharCode(
    putTogether(INITIAL_AT.get(initial) ?? 0, VOWEL_AT.get(vowel) ?? 0, FINAL_AT.get(final)),
  );

/**
 * Say what the last sound of a word is, as particles see it.
 *
 * @param {string} word
 * @returns {"vowel" | "rieul" | "consonant" | "unknown"} unknown for anything but Hangul: we do not know
 *   how it is read
 */
export function lastSound(word) {
  const code = word.charCodeAt(word.length - 1);
  if (!isSyllable(code)) return "unknown";
  const { final } = takeApart(code);
  if (final === 0) return "vowel";
  return final === RIEUL ? "rieul" : "consonant";
}

/** @param {number} code @returns {number} the initial of a syllable; anything else as it stands */
export const initialOf = (code) =>
  isSyllable(code) ? INITIALS[takeApart(code).initial].charCodeAt(0) : code;

/** @param {string} text @returns {string} 서울시 as ㅅㅇㅅ */
export const toInitials = (text) =>
  Array.from(text, (char) => String.fromCharCode(initialOf(char.charCodeAt(0)))).join("");

/** Split a final or vowel of two letters. @param {string} letter @returns {string} one or two letters */
export const splitCluster = (letter) => CLUSTERS.get(letter) ?? letter;

/**
 * @param {string} text
 * @returns {string} the letters in the order in which they are typed; the rest as it stands
 */
export function toLetters(text) {
  return Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    if (!isSyllable(code)) return splitCluster(char);
    const { initial, vowel, final } = takeApart(code);
    return INITIALS[initial] + splitCluster(VOWELS[vowel]) + splitCluster(FINALS[final]);
  }).join("");
}

/** What a two-set keyboard has written so far, and the syllable it is at. */
class Composer {
  written = "";
  initial = "";
  vowel = "";
  final = "";

  /** End the syllable and begin the next. @param {string} initial */
  next(initial = "") {
    const whole = this.initial && this.vowel;
    this.written += whole ? writeSyllable(this.initial, this.vowel, this.final) : this.initial + this.vowel;
    this.initial = initial;
    this.vowel = "";
    this.final = "";
  }

  /** A final moves over to the new syllable: 각 + ㅏ is 가가. @param {string} letter */
  addVowel(letter) {
    if (this.final) {
      const [stays, moves] = CLUSTERS.get(this.final) ?? ["", this.final];
      this.final = stays;
      this.next(moves);
    }
    const joined = this.vowel ? JOINED.get(this.vowel + letter) : letter;
    if (!joined) this.next();
    this.vowel = joined ?? letter;
  }

  /** @param {string} letter */
  addConsonant(letter) {
    const joined = this.final ? JOINED.get(this.final + letter) : letter;
    if (this.initial && this.vowel && joined && FINAL_AT.has(joined)) this.final = joined;
    else this.next(letter);
  }

  /** @param {string} letter */
  add(letter) {
    if (VOWEL_AT.has(letter)) this.addVowel(letter);
    else if (isLetter(letter)) this.addConsonant(letter);
    else {
      this.next();
      this.written += letter;
    }
  }
}

/**
 * Compose letters into syllables as a two-set keyboard does; the inverse of `toLetters` for whole words.
 *
 * @param {string} letters
 * @returns {string}
 */
export function toSyllables(letters) {
  const composer = new Composer();
  for (const letter of letters) composer.add(letter);
  composer.next();
  return composer.written;
}
