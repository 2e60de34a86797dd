/** What is found, in which order, and what the reader is told. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { excerpt, findMarks } from "../../overrides/assets/search/excerpt.js";
import { createSearch, groupByPage } from "../../overrides/assets/search/search.js";
import { exactly } from "../../overrides/assets/search/suffixes.js";

/** @typedef {import("../../overrides/assets/search/index.js").IndexFile} IndexFile */

/** @type {IndexFile} */
const KO = {
  format: 1,
  locale: "ko",
  pages: [
    [
      "",
      "바람마을 안내",
      [
        ["", "", "바람마을은 바닷가에 있는 마을입니다."],
        ["port", "항구", "등대항에서 배를 탑니다. 항구는 2021년에 준공했습니다."],
      ],
    ],
    [
      "lab/",
      "해양연구소",
      [
        ["", "", "국립해양연구소는 정밀측정클러스터를 조성합니다."],
        ["area", "면적", "연면적은 9,837㎡입니다. API 문서도 있습니다."],
      ],
    ],
    [
      "market/",
      "시장",
      [
        ["", "", "바람마을시장에는 가게가 열두 곳 있고, 별도로 주차장이 있습니다."],
        ["hours", "여는 때", "도로 옆 시장은 아침에 엽니다."],
      ],
    ],
  ],
};
/** @type {IndexFile} */
const EN = {
  format: 1,
  locale: "en",
  pages: [
    [
      "en/",
      "About Windmill Village",
      [
        ["", "", "Windmill Village lies by the sea."],
        ["port", "Harbour", "Boats leave from the harbour."],
      ],
    ],
    ["en/lab/", "Marine Institute", [["", "", "The institute plans two studies and designated an area."]]],
  ],
};
const NAMES = {
  format: 1,
  names: [
    ["바람마을", "Windmill Village"],
    ["해양연구소", "Marine Institute"],
  ],
};

const search = createSearch([KO, EN], NAMES);
/** @param {string} query @param {string} [locale] @returns {string[]} */
const find = (query, locale = "ko") =>
  search(query, { locale }).results.map(({ section }) => section.location);

test("a noun is found with particles, endings and inside compounds, from either side", () => {
  assert.equal(find("바람마을에서는")[0], "");
  assert.deepEqual(find("준공하다"), ["#port"]);
  assert.deepEqual(find("측정"), ["lab/"]);
  assert.deepEqual(find("정밀 측정 클러스터"), ["lab/"]);
  assert.deepEqual(find("항구준공"), ["#port"]);
});

test("a title comes before a heading, a heading before text, a word of its own before a part of one", () => {
  assert.equal(find("시장")[0], "market/");
  assert.equal(find("항구")[0], "#port");
  assert.equal(find("도로")[0], "market/#hours");
});

/** @typedef {import("../../overrides/assets/search/index.js").PageRecord} PageRecord */

/** @param {string} query @param {string[]} texts one a page @returns {string[]} the texts found, best first */
function order(query, ...texts) {
  const pages = texts.map((text) => /** @type {PageRecord} */ ([text, "", [["", "", text]]]));
  const { results } = createSearch([{ format: 1, locale: "ko", pages }])(query, { locale: "ko" });
  return results.map(({ section }) => section.text);
}

test("the last part of a compound says what it is, a part in the middle does not", () => {
  assert.deepEqual(order("세포", "줄기세포주 등록", "생식세포의 등록"), ["생식세포의 등록", "줄기세포주 등록"]);
});

test("initials stand for nouns sooner than for particles", () => {
  assert.deepEqual(order("ㅅㄹㅇㅇ", "설립을 위해", "산림 이용안"), ["산림 이용안", "설립을 위해"]);
  assert.deepEqual(order("ㄱㅈㅈㅇ", "국제적으로", "경제자유구역"), ["경제자유구역", "국제적으로"]);
});

test("a Latin word inside a longer one is found where no word begins so", () => {
  assert.deepEqual(order("requestform", "OAuth2PasswordRequestForm", "다른 글"), ["OAuth2PasswordRequestForm"]);
  assert.deepEqual(order("form", "OAuth2PasswordRequestForm"), []);
});

test("consonants alone are initials first, then keys of the other layout", () => {
  assert.deepEqual(order("ㅅㄷㄴㅅ", "시도 내수", "unit test"), ["시도 내수"]);
  assert.deepEqual(order("ㅅㄷㄴㅅ", "unit test"), ["unit test"]);
});

test("the reader's language comes first", () => {
  assert.ok(find("바람마을", "en")[0].startsWith("en/"));
  assert.ok(!find("Windmill Village", "ko")[0].startsWith("en/"));
  assert.ok(find("Windmill Village", "ko").some((location) => location.startsWith("en/")));
});

test("initials, the wrong layout and an unfinished syllable are understood", () => {
  assert.equal(find("ㅂㄹㅁㅇ")[0], "");
  assert.equal(find("ㅎㅇㅇㄱㅅ", "en")[0], "en/lab/");
  assert.equal(find("클러스ㅌ")[0], "lab/");
  assert.equal(find("ㅁㅔㅑ")[0], "lab/#area");
  const answer = search("qkfkaakdmf", { locale: "ko" });
  assert.equal(answer.results[0].section.location, "");
  assert.deepEqual([answer.repaired, answer.how], ["바람마을", "keyboard"]);
});

test("there are results at every step of typing a word and its particle", () => {
  for (const step of [
    "바라",
    "바람",
    "바람ㅁ",
    "바람마",
    "바람말",
    "바람마으",
    "바람마을",
    "바람마을ㅇ",
    "바람마을으",
    "바람마을의",
  ]) {
    assert.equal(search(step, { locale: "ko", typing: true }).results[0]?.section.location, "", step);
  }
  assert.deepEqual(find("바라"), []);
});

test("a slip is repaired and the repair is told, never silent", () => {
  const answer = search("해양연구쇼 면적", { locale: "ko" });
  assert.deepEqual([answer.repaired, answer.how], ["해양연구소 면적", "slip"]);
  assert.ok(answer.results.length > 0);
  assert.equal(search("해양연구소", { locale: "ko" }).repaired, null);
});

test("a repair is told as the text writes it", () => {
  assert.equal(search("Hrabour", { locale: "en" }).repaired, "Harbour");
});

test("a page may count less than others", () => {
  const page = (/** @type {string} */ at, /** @type {number} */ boost) =>
    /** @type {PageRecord} */ ([at, "목록", [["", "", "등대에 갑니다."]], boost]);
  const ask = createSearch([{ format: 1, locale: "ko", pages: [page("list/", 0.5), page("story/", 1)] }]);
  assert.deepEqual(
    ask("등대", { locale: "ko" }).results.map(({ section }) => section.location),
    ["story/", "list/"],
  );
});

test("figures are found with and without the comma", () => {
  for (const query of ["9,837", "9837", "9,837㎡", "9837m2"])
    assert.deepEqual(find(query), ["lab/#area"], query);
});

test("English is found by case, plural, inflection and beginning", () => {
  for (const query of ["HARBOUR", "harbours", "boat", "harb"])
    assert.equal(find(query, "en")[0], "en/#port", query);
  assert.deepEqual(find("designates", "en"), ["en/lab/"]);
});

test("what the site does not say finds nothing", () => {
  for (const query of ["지하철", "경상수지", "football", "ㅋㅋㅋ", "", "  ", "?!"])
    assert.deepEqual(find(query), [], query);
});

test("results gather by page", () => {
  const groups = groupByPage(search("시장", { locale: "ko" }).results);
  assert.equal(groups[0].page, "market/");
  assert.deepEqual(
    groups[0].results.map(({ section }) => section.location),
    ["market/", "market/#hours"],
  );
});

test("an index in decomposed letters or without names still answers", () => {
  assert.deepEqual(createSearch([])("무엇", { locale: "ko" }).results, []);
  assert.equal(
    createSearch([KO])("바람마을".normalize("NFD"), { locale: "ko" }).results[0].section.location,
    "",
  );
});

test("the sentence that answers is shown, with what was found marked", () => {
  const { results, needles } = search("항구 준공", { locale: "ko" });
  const { text, marks } = excerpt(results[0].section.text, needles);
  assert.equal(text, "항구는 2021년에 준공했습니다.");
  assert.deepEqual(
    marks.map(([start, end]) => text.slice(start, end)),
    ["항구", "준공"],
  );
});

test("no mark ends after the first letter of a word", () => {
  const text = "a free zone split, free zones";
  const needles = ["freezone", "freezones"].map(exactly);
  assert.deepEqual(findMarks(text, needles), [
    [2, 11],
    [19, 29],
  ]);
});

test("initials mark the syllables that they stand for", () => {
  const { needles } = search("ㅂㄹㅁㅇ", { locale: "ko" });
  assert.deepEqual(findMarks("작은 바람마을에서", needles), [[3, 7]]);
});

test("a long sentence is cut around what was found", () => {
  const { needles } = search("항구", { locale: "ko" });
  const { text, marks } = excerpt(
    `${"길고 긴 말 ".repeat(60)}항구는 ${"이어지는 말 ".repeat(60)}`,
    needles,
    80,
  );
  assert.ok(text.length <= 81);
  assert.deepEqual(
    marks.map(([start, end]) => text.slice(start, end)),
    ["항구"],
  );
});
