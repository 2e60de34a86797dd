/**
 * Other forms of an English word. What merely begins with the word is found anyway; these begin
 * differently.
 */

/** Ending of the word, and what it may be exchanged for. @type {readonly [RegExp, readonly string[]][]} */
const EXCHANGES = [
  [/(?<=[^aeiou])ies$/u, ["y"]],
  [/(?<=[^aeiou])y$/u, ["ie"]],
  [/(?<=s|x|z|ch|sh)es$/u, [""]],
  [/(?<=[^su])s$/u, [""]],
  [/(?<=[^aeiou])ied$/u, ["y"]],
  [/(?<=[bdglmnprt]{2})(?:ed|ing)$/u, [""]],
  [/(?<=..[^e])(?:ed|ing)$/u, [""]],
  [/(?<=...[^aeo])e$/u, ["ing"]],
];

const SHORTEST = 4;

/**
 * List simple inflections: plural and singular, past and -ing forms.
 *
 * @param {string} word plain letters
 * @returns {string[]} without the word itself
 */
export function inflections(word) {
  if (!/^[a-z]+$/u.test(word) || word.length < SHORTEST) return [];
  const forms = EXCHANGES.filter(([ending]) => ending.test(word)).flatMap(([ending, others]) =>
    others.map((other) => word.replace(ending, other)),
  );
  const undoubled = forms.filter((form) => /([bdglmnprt])\1$/u.test(form)).map((form) => form.slice(0, -1));
  return [...new Set([...forms, ...undoubled])].filter(
    (form) => form.length >= SHORTEST - 1 && form !== word,
  );
}
