/** From the field to the results and back, by arrow keys. */

const STEPS = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

/** @param {KeyboardEvent} event @returns {boolean} keys of an unfinished syllable belong to the input method */
const isComposing = (event) => event.isComposing || event.keyCode === 229;

/** @param {KeyboardEvent} event @returns {boolean} */
const writes = ({ key, ctrlKey, metaKey, altKey }) =>
  (key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey) || key === "Backspace";

/** @param {HTMLElement[]} stops @param {number} step @returns {boolean} whether there is a stop that way */
function move(stops, step) {
  const here = stops.findIndex((stop) => stop === document.activeElement);
  const next = here < 0 ? undefined : stops[here + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}

/**
 * Let the arrow keys walk; a letter typed on a result goes on in the field.
 *
 * @param {HTMLElement} area with the field and the results
 * @param {HTMLInputElement} field
 */
export function letWalk(area, field) {
  area.addEventListener("keydown", (event) => {
    if (isComposing(event)) return;
    const links = [.../** @type {NodeListOf<HTMLElement>} */ (area.querySelectorAll("[data-results] a"))];
    const step = STEPS.get(event.key);
    if (step && move([field, ...links], step)) event.preventDefault();
    else if (writes(event) && links.includes(/** @type {HTMLElement} */ (event.target))) field.focus();
  });
}
