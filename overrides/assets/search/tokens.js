/** A query, taken apart into the words that are looked for. */

import { stems } from "./josa.js";
import { squeeze } from "./normalise.js";

/**
 * @typedef {object} Token
 * @property {string} raw as typed (capitals matter where the keyboard layout was wrong: R is ㄲ)
 * @property {string} letters in plain form
 */

const BETWEEN_WORDS = /(?:[\s"“”「」『』《》〈〉<>;:!?…()[\]{}]|,(?!\d))+/u;
const LONGEST_QUERY = 200;
const AROUND_WORD = /^[.~/]+|[.~/]+$/gu;

/** Words of a question that say nothing about what is sought, by language; ignored beside other words. */
const STOP_WORDS = {
  ko: [
    "무엇 무슨 뭐 뭔가 언제 언제쯤 어디 어디서 어디에서 누구 누가 왜 어떻게 어떤 어느 얼마 얼마나 몇",
    "있나요 있는 있다 있습니까 있습니다 있을까 있어요 없나요 없는 하나요 하는 되나요 되는 됐나요 됩니까 합니까",
    "인가요 건가요 대해 대한 대하여 관한 관해 위한 위해 통해 및 또는 그리고 것 수 등 좀 알려줘 알려주세요",
  ],
  en: [
    "a an the of in on at to for from by with and or is are was were be been do does did has have had",
    "will would can could should what when where who whom whose why how which that this these those",
    "it its there about into than then as if i we you me my our your s",
  ],
};
const STOPPED = new Set(Object.values(STOP_WORDS).flatMap((lines) => lines.join(" ").split(" ")));

/** @param {Token} token @returns {boolean} */
const isStopWord = ({ letters }) => [letters, ...stems(letters)].some((form) => STOPPED.has(form));

/**
 * @param {string} query
 * @returns {Token[]} the words that matter, or all of them if none does
 */
export function readQuery(query) {
  const tokens = query
    .normalize("NFC")
    .slice(0, LONGEST_QUERY)
    .split(BETWEEN_WORDS)
    .map((word) => word.replace(AROUND_WORD, ""))
    .map((raw) => ({ raw, letters: squeeze(raw) }))
    .filter(({ letters }) => letters !== "");
  const telling = tokens.filter((token) => !isStopWord(token));
  return telling.length > 0 ? telling : tokens;
}
