/**
 * What Korean attaches to a noun: particles, and the endings of 하다, 되다 and 이다.
 *
 * Which form of a particle follows depends on the last sound of the noun (한글 맞춤법 제2장; 표준국어대사전 조사):
 * 학교는 but 병원은, 서울로 but 병원으로. A noun read from Latin letters or digits takes either form.
 */

import { lastSound } from "./hangul.js";

/** Particles by the sound they follow. ㄹ counts as a vowel for (으)로 only. */
const AFTER = {
  any: "의 에 도 만 에서 에게 에게서 께서 까지 부터 보다 처럼 마다 조차 마저 만큼 대로 밖에 하고 뿐 같은 같이 별 당 들",
  vowel: "는 가 를 와 나 란 라는 라고 랑 든지 라도 라면 였다 예요",
  consonant:
    "은 이 을 과 이나 이란 이라는 이라고 이랑 이며 이고 이다 이든지 이라도 이라면 이었다 이에요 이어서",
  vowelOrRieul: "로 로서 로써 로부터",
  consonantNotRieul: "으로 으로서 으로써 으로부터",
  copula: "입니다 입니까 인가요 인가 인지 인데 일까 이었던 이었습니다 이지만 이므로",
};

/**
 * Which of the groups above may follow a noun ending in this sound.
 *
 * @type {Record<string, (keyof typeof AFTER)[]>}
 */
const GROUPS = {
  vowel: ["any", "copula", "vowel", "vowelOrRieul"],
  rieul: ["any", "copula", "consonant", "vowelOrRieul"],
  consonant: ["any", "copula", "consonant", "consonantNotRieul"],
  unknown: ["any", "copula", "vowel", "consonant", "vowelOrRieul", "consonantNotRieul"],
};

/** @type {ReadonlyMap<string, ReadonlySet<string>>} */
const PARTICLES = new Map(
  Object.entries(GROUPS).map(([sound, groups]) => [
    sound,
    new Set(groups.flatMap((group) => AFTER[group].split(" "))),
  ]),
);

/** Endings by the form of 하다 and 되다 they follow; `-` stands for the bare form. */
const ENDINGS = [
  [
    "하 되",
    "다 는 고 며 면 기 지 게 던 여 도록 려면 려는 려고 면서 므로 거나 는데 는지 니 나 자 지만 여야 였다 였던 였으며 였습니다 겠다 겠습니다 나요 시오 십시오 세요",
  ],
  ["해 돼 되어", "- 서 야 도 요 야만"],
  ["했 됐 되었", "다 던 고 으며 으면 습니다 습니까 지만 는데 나 나요 을 음 어요"],
  ["한 된", "- 다 다는 다고 다면 지"],
  ["할 될", "- 까 까요 지 수"],
  ["함 됨", "-"],
  ["합 됩", "니다 니까 시다"],
  ["시키", "다 는 고 며 기 지"],
];

/** @type {ReadonlySet<string>} */
const VERB_ENDINGS = new Set(
  ENDINGS.flatMap(([forms, endings]) =>
    forms
      .split(" ")
      .flatMap((form) => endings.split(" ").map((ending) => form + (ending === "-" ? "" : ending))),
  ),
);

const LONGEST = 5;

/**
 * @param {string} noun
 * @param {string} tail
 * @returns {boolean} whether this single particle can follow this noun
 */
export const fits = (noun, tail) => PARTICLES.get(lastSound(noun))?.has(tail) ?? false;

/**
 * Say whether what follows a noun is only particles or the endings of 하다, 되다, 이다.
 *
 * @param {string} noun
 * @param {string} tail what stands between the noun and the next space
 * @returns {boolean}
 */
export function isTail(noun, tail) {
  return VERB_ENDINGS.has(tail) || isParticles(noun, tail);
}

/**
 * @param {string} noun
 * @param {string} tail
 * @returns {boolean} whether this is one particle or several: 들에서는
 */
const isParticles = (noun, tail) =>
  fits(noun, tail) ||
  Array.from(tail).some(
    (_, at) => at > 0 && fits(noun, tail.slice(0, at)) && isParticles(tail.slice(0, at), tail.slice(at)),
  );

/**
 * List what is left of a word without particles and verb endings, the longest remainder first.
 *
 * At least two letters remain: 회의 is not 회 with a particle. The word itself is not in the list; 제주도 yields
 * 제주, and it is for the caller to prefer the whole word.
 *
 * @param {string} word
 * @returns {string[]}
 */
export function stems(word) {
  const found = [];
  for (let length = 1; length <= LONGEST + 2 && word.length - length >= 2; length += 1) {
    const stem = word.slice(0, -length);
    if (isTail(stem, word.slice(-length))) found.push(stem);
  }
  return found;
}
