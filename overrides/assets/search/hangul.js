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

const FIRST = 0xac00;
const LAST = 0xd7a3;
const RIEUL = FINALS.indexOf("ㄹ");

/** @param {number} code @returns {boolean} whether this UTF-16 unit is a whole syllable */
export const isSyllable = (code) => code >= FIRST && code <= LAST;

/** @param {string} letter @returns {boolean} whether this is a lone letter such as ㄱ, ㅏ or ㄳ */
export const isLetter = (letter) => letter >= "ㄱ" && letter <= "ㅣ";

/** @param {string} letter @returns {boolean} whether this letter can begin a syllable */
export const isInitial = (letter) => INITIALS.includes(letter);

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

/** @param {number} initial @param {number} vowel @param {number} [final] @returns {number} the syllable's code */
export const putTogether = (initial, vowel, final = 0) => FIRST + initial * 588 + vowel * 28 + final;

/**
 * Say what the last sound of a word is, as particles see it.
 *
 * @param {string} word
 * @returns {"vowel" | "rieul" | "consonant" | "unknown"} unknown for anything but Hangul: we do not know how it is read
 */
export function lastSound(word) {
  const code = word.charCodeAt(word.length - 1);
  if (!isSyllable(code)) return "unknown";
  const { final } = takeApart(code);
  if (final === 0) return "vowel";
  return final === RIEUL ? "rieul" : "consonant";
}

/** Split a final or vowel of two letters. @param {string} letter @returns {string} one or two letters */
export const splitCluster = (letter) => CLUSTERS.get(letter) ?? letter;

/** @param {string} text @returns {string} the letters in the order in which they are typed; the rest as it stands */
export function toLetters(text) {
  return Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    if (!isSyllable(code)) return splitCluster(char);
    const { initial, vowel, final } = takeApart(code);
    return INITIALS[initial] + splitCluster(VOWELS[vowel]) + splitCluster(FINALS[final]);
  }).join("");
}

/** @typedef {{ initial: string, vowel: string, final: string }} Block the syllable being typed */

/** @param {Block} block @returns {string} */
function writeBlock({ initial, vowel, final }) {
  if (!initial || !vowel) return initial + vowel;
  return String.fromCharCode(putTogether(INITIALS.indexOf(initial), VOWELS.indexOf(vowel), FINALS.indexOf(final)));
}

/**
 * Put a vowel after what is being typed: a final moves over to the new syllable (각 + ㅏ = 가가).
 *
 * @param {Block} block @param {string} vowel @returns {[Block, Block | null]} the block, and the next one if it begins
 */
function addVowel(block, vowel) {
  if (block.final) {
    const [stays, moves] = CLUSTERS.get(block.final) ?? ["", block.final];
    return [{ ...block, final: stays }, { initial: moves, vowel, final: "" }];
  }
  if (!block.vowel) return [{ ...block, vowel }, null];
  const both = JOINED.get(block.vowel + vowel);
  return both ? [{ ...block, vowel: both }, null] : [block, { initial: "", vowel, final: "" }];
}

/** @param {Block} block @param {string} consonant @returns {[Block, Block | null]} as `addVowel` */
function addConsonant(block, consonant) {
  const joined = block.final ? JOINED.get(block.final + consonant) : consonant;
  const fits = block.initial && block.vowel && joined !== undefined && FINALS.includes(joined);
  return fits ? [{ ...block, final: joined }, null] : [block, { initial: consonant, vowel: "", final: "" }];
}

/**
 * Compose letters into syllables as a two-set keyboard does; the inverse of `toLetters` for whole words.
 *
 * @param {string} letters
 * @returns {string}
 */
export function toSyllables(letters) {
  let written = "";
  /** @type {Block} */
  let block = { initial: "", vowel: "", final: "" };
  for (const letter of letters) {
    if (!isLetter(letter)) {
      written += writeBlock(block) + letter;
      block = { initial: "", vowel: "", final: "" };
      continue;
    }
    const [kept, next] = (VOWELS.includes(letter) ? addVowel : addConsonant)(block, letter);
    if (next) written += writeBlock(kept);
    block = next ?? kept;
  }
  return written + writeBlock(block);
}
