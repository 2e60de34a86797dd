/**
 * Syllables, keyboard layout, initials and particles, each against es-hangul as an implementation of its
 * own.
 */

import assert from "node:assert/strict";
import { test } from "node:test";

import * as oracle from "es-hangul";

import { toInitials, toLetters, toSyllables } from "../../overrides/assets/search/hangul.js";
import { fits, isTail, stems } from "../../overrides/assets/search/josa.js";
import { fromKeys, neighbours, toKeys } from "../../overrides/assets/search/keyboard.js";

const SYLLABLES = Array.from({ length: 11172 }, (_, at) => String.fromCharCode(0xac00 + at));
const WORDS =
  "서울시 클러스터 서울 값 네덜란드 중앙도서관 왜 뷁 닭 한강 병원 의회 정밀측정 없음 꿇다 앉히다 넋이 밟고 웬 쐐기".split(
    " ",
  );

test("every syllable comes apart into the letters that es-hangul finds", () => {
  for (const syllable of SYLLABLES) assert.equal(toLetters(syllable), oracle.disassemble(syllable));
});

test("letters compose into the syllables that es-hangul composes", () => {
  for (const word of [...SYLLABLES, ...WORDS]) assert.equal(toSyllables(toLetters(word)), word);
  for (const word of WORDS)
    assert.equal(toSyllables(toLetters(word)), oracle.assemble([...oracle.disassemble(word)]));
});

test("every syllable is typed with the keys that es-hangul names", () => {
  for (const syllable of SYLLABLES) assert.equal(toKeys(syllable), oracle.convertHangulToQwerty(syllable));
});

test("keys typed with the wrong layout give what es-hangul reads from them", () => {
  const keys = [...WORDS.map(toKeys), "tjdnftl", "spejffksem", "search", "port", "aktnf", "qkrtns", "dkslfk"];
  for (const typed of keys) assert.equal(fromKeys(typed), oracle.convertQwertyToHangul(typed), typed);
});

test("a key that writes no letter of its own with Shift writes the same with it", () => {
  assert.equal(fromKeys("GOD"), fromKeys("god".replace("o", "O")));
  assert.equal(fromKeys("RHdid"), "꼬양");
});

test("every syllable begins with the initial that es-hangul finds", () => {
  for (const syllable of SYLLABLES) assert.equal(toInitials(syllable), oracle.getChoseong(syllable));
  assert.equal(toInitials("서울 3D센터"), "ㅅㅇ 3Dㅅㅌ");
});

test("neighbouring keys touch each other, both ways", () => {
  assert.deepEqual([...neighbours("g")].sort(), [..."bfhtvy"].sort());
  for (const key of "qwertyuiopasdfghjklzxcvbnm") {
    for (const other of neighbours(key)) assert.ok(neighbours(other).includes(key), `${key} ${other}`);
  }
});

/** @type {Parameters<typeof oracle.josa>[1][]} */
const PAIRS = [
  "이/가",
  "을/를",
  "은/는",
  "으로/로",
  "와/과",
  "이나/나",
  "이란/란",
  "이랑/랑",
  "으로서/로서",
  "으로써/로써",
  "으로부터/로부터",
];

test("a particle fits a noun exactly where es-hangul attaches it", () => {
  const nouns = [...WORDS, ...SYLLABLES.filter((_, at) => at % 97 === 0)];
  for (const noun of nouns) {
    for (const pair of PAIRS) {
      const chosen = oracle.josa.pick(noun, pair);
      for (const particle of pair.split("/"))
        assert.equal(fits(noun, particle), particle === chosen, noun + particle);
    }
  }
});

test("either form of a particle fits a noun that is not Hangul", () => {
  for (const particle of ["은", "는", "으로", "로"]) assert.ok(fits("PDF", particle));
});

test("what follows a noun is a tail if it is particles or an ending of 하다, 되다, 이다", () => {
  for (const [noun, tail] of [
    "기관 들에서는",
    "시설 까지의",
    "도입 하는",
    "지정 되었다",
    "체결 했습니다",
    "서울시 입니다",
    "도 시의",
  ].map((pair) => pair.split(" "))) {
    assert.equal(isTail(noun, tail), tail !== "시의", noun + tail);
  }
});

test("particles and endings come off a word, as long as two letters remain", () => {
  assert.deepEqual(stems("서울시에서는"), ["서울시에서", "서울시"]);
  assert.deepEqual(stems("체결했습니다"), ["체결"]);
  assert.deepEqual(stems("협약을"), ["협약"]);
  assert.deepEqual(stems("협약를"), []);
  assert.deepEqual(stems("회의"), []);
  assert.deepEqual(stems("pdf는"), ["pdf"]);
});
