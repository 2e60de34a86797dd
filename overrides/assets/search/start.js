/**
 * On every page: opens the search from the masthead, by / and by Ctrl+K, and greets readers who come from a result.
 *
 * The link in the masthead leads to the page of the search; this turns it into a dialog. What searches is fetched
 * when it is first needed (`open.js`).
 */

const ARRIVAL = "search-arrival"; // as in arrival.js
const SHORTCUT_OFF = "search-shortcut-off";
const TYPING = "input, textarea, select, [contenteditable]";

/** @returns {boolean} a single key must be one that readers can turn off (WCAG 2.1.4) */
function isShortcutOff() {
  try {
    return localStorage.getItem(SHORTCUT_OFF) !== null;
  } catch {
    return false;
  }
}

/** @param {boolean} off */
function rememberShortcut(off) {
  try {
    if (off) localStorage.setItem(SHORTCUT_OFF, "");
    else localStorage.removeItem(SHORTCUT_OFF);
  } catch {
    // A private window: nothing is remembered.
  }
}

/** @param {KeyboardEvent} event @returns {boolean} by key or by place: a Korean keyboard says ㅏ for K */
function asksForSearch({ key, code, ctrlKey, metaKey, altKey, shiftKey, target }) {
  if (altKey || shiftKey) return false;
  if (ctrlKey || metaKey) return key === "k" || code === "KeyK";
  return key === "/" && !isShortcutOff() && !(target instanceof Element && target.closest(TYPING));
}

const fetchRest = () => import("./open.js");

/** Few pages are reached from a result: only those fetch what marks the place. */
async function greet() {
  try {
    if (sessionStorage.getItem(ARRIVAL) !== null) (await fetchRest()).arrive();
  } catch {
    // A private window or no network: the address has to do.
  }
}

/** @param {HTMLFormElement} form */
async function wake(form) {
  try {
    const { startSearch } = await fetchRest();
    await startSearch(form);
  } catch {
    const status = form.querySelector("[role=status]");
    if (status) status.textContent = form.dataset.failed ?? "";
    form.addEventListener("input", () => void wake(form), { once: true });
  }
}

/** @param {HTMLDialogElement} dialog */
function upgradeDialog(dialog) {
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest("[data-close]"))) dialog.close();
  });
  const box = dialog.querySelector("input[type=checkbox]");
  if (box instanceof HTMLInputElement) {
    box.checked = !isShortcutOff();
    box.addEventListener("change", () => rememberShortcut(!box.checked));
  }
}

/** @param {HTMLDialogElement | null} dialog @param {HTMLFormElement} form */
function open(dialog, form) {
  if (dialog && !dialog.open) dialog.showModal();
  const field = form.elements.namedItem("q");
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
}

/** @param {HTMLFormElement} form */
function upgrade(form) {
  const dialog = form.closest("dialog");
  if (dialog) upgradeDialog(dialog);
  if (!dialog && (location.search || form.contains(document.activeElement))) void wake(form);
  else form.addEventListener("focusin", () => void wake(form), { once: true });
  document.addEventListener("keydown", (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    open(dialog, form);
  });
  const link = document.querySelector("a[data-search]");
  link?.setAttribute("aria-keyshortcuts", "/ Control+K");
  link?.addEventListener("click", (event) => {
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(dialog, form);
  });
}

const form = document.querySelector("form[data-search-form]");
if (form instanceof HTMLFormElement) upgrade(form);
void greet();
addEventListener("hashchange", () => void greet());
