// What is wrong with the page as it stands: each probe returns one line for each place, and none where all is well.
(() => {
  const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
  const ENGLISH = /[a-z]{2,}(?:[ ,’]+[a-z]{2,}){3}/;

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const name = (element) => {
    const { localName, id, className } = element;
    const kind = typeof className === "string" ? className : className.baseVal;
    return `<${localName}${id && ` id=${id}`}${kind && ` class="${kind}"`}> ${element.textContent.trim().slice(0, 40)}`;
  };
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  /** Text nodes that are seen, each with its boxes on the screen. */
  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest("script, style, noscript, title, desc") || !shown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length) found.push({ node, parent, boxes });
    }
    return found;
  };

  /** Whether something between an element and the page scrolls or lies off screen on purpose. */
  const set_apart = (element) => {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(one);
      if (overflowX === "auto" || overflowX === "scroll" || clipPath !== "none") return true;
    }
    return Boolean(element.closest(".skip"));
  };

  // Colours: whatever notation they are computed in, as red, green, blue (0 to 255) and opacity (0 to 1).
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const rgba = (colour) => {
    if (!known.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = "#000";
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      known.set(colour, [red, green, blue, alpha / 255]);
    }
    return known.get(colour);
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((value, index) => value * a + below[index] * (1 - a));
  const luminance = (colour) => {
    const [r, g, b] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    if (!element) return [255, 255, 255];
    const colour = rgba(getComputedStyle(element).backgroundColor);
    return colour[3] === 1 ? colour.slice(0, 3) : over(colour, ground(element.parentElement));
  };
  /** What a letter of a drawing stands on: its own halo, else the filled shape before it, else the page. */
  const ground_of_letters = (text) => {
    const { stroke, paintOrder } = getComputedStyle(text);
    const page = ground(text.closest("svg"));
    if (stroke !== "none" && paintOrder.startsWith("stroke")) return over(rgba(stroke), page);
    const { x, y, width, height } = text.getBoundingClientRect();
    const around = all("circle, rect, path", text.parentElement).filter((shape) => {
      const box = shape.getBoundingClientRect();
      const before = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      return before && box.left <= x + width / 2 && box.right >= x + width / 2 && box.top <= y + height / 2 && box.bottom >= y + height / 2;
    });
    const fill = around.map((shape) => getComputedStyle(shape).fill).findLast((one) => one !== "none");
    return fill ? over(rgba(fill), page) : page;
  };

  const TARGETS = "a[href], button, input, select, textarea, summary, [tabindex='0']:not(.scroll)";
  /** A link amid the words of a sentence may be as low as its line (WCAG 2.5.8). */
  const in_a_sentence = (target) => {
    if (getComputedStyle(target).display !== "inline") return false;
    const block = target.closest("p, li, td, th, dd, dt, figcaption, h1, h2, h3, h4, div, section");
    const links = all("a", block).reduce((sum, link) => sum + link.textContent.trim().length, 0);
    return block.textContent.trim().length > links;
  };

  globalThis.probes = {
    /** Open what can be opened: details, notes, the suggestion. */
    reveal() {
      for (const one of all("details")) one.open = true;
      for (const one of all("[popover]")) {
        one.popover = "manual";
        one.showPopover();
      }
      document.documentElement.dataset.suggest = "";
    },

    /** Put the reader's own spacing on everything (WCAG 1.4.12). */
    space() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
          "p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets.push(sheet);
    },

    /** The page scrolls sideways, or text lies outside the window, but for what is inside `but`. */
    sideways(but) {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
      const outside = texts().filter(({ parent, boxes }) => !(but && parent.closest(but)) &&
        boxes.some(({ left, right }) => left < -1 || right > clientWidth + 1) && !set_apart(parent));
      return [...wide, ...outside.map(({ parent }) => name(parent))];
    },

    /** Text is cut off by the box it stands in. */
    clipped() {
      return all("body, body *").filter((element) => {
        const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
        if (clipPath !== "none" || display === "inline" || element instanceof SVGElement || !shown(element)) return false;
        const wide = element.scrollWidth > element.clientWidth + 1;
        const high = element.scrollHeight > element.clientHeight + 1;
        return (wide && /hidden|clip/.test(overflowX)) || (high && /hidden|clip/.test(overflowY));
      }).map(name);
    },

    /** A word of Korean runs over the end of a line. */
    broken() {
      return texts().filter(({ parent }) => parent.matches(":lang(ko)") && !parent.closest("code, pre, svg")).flatMap(({ node }) =>
        [...node.data.matchAll(/[\uac00-\ud7a3]{2,12}/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4)));
          return lines.size > 1 ? [word] : [];
        }));
    },

    /** Hangul that is not marked as Korean, and English that is not marked as English; code may hold either. */
    language() {
      return texts().flatMap(({ node, parent }) => {
        const lang = parent.closest("[lang]")?.lang.split("-")[0];
        const korean = HANGUL.test(node.data);
        if (parent.closest("pre, code")) return [];
        if (korean && lang !== "ko") return [`Hangul in ${lang}: ${node.data.trim().slice(0, 60)}`];
        if (!korean && lang !== "en" && ENGLISH.test(node.data)) return [`English in ${lang}: ${node.data.trim().slice(0, 60)}`];
        return [];
      });
    },

    /** Text that stands out too little: `least` is 7 for the enhanced contrast (WCAG 1.4.6). */
    pale(least) {
      const found = new Set();
      for (const { parent } of texts()) {
        const drawn = parent instanceof SVGElement;
        const style = getComputedStyle(parent);
        const below = drawn ? ground_of_letters(parent) : ground(parent);
        const value = ratio(over(rgba(drawn ? style.fill : style.color), below), below);
        if (value < least) found.add(`${value.toFixed(2)}:1 ${name(parent)}`);
      }
      return [...found];
    },

    /** Targets under 24 px, and parts of the language switch under 44 px. */
    small() {
      return all(TARGETS).filter((target) => shown(target) && !in_a_sentence(target) && !target.closest(".skip, svg")).filter((target) => {
        const area = target.labels?.[0] ?? target;
        const { width, height } = area.getBoundingClientRect();
        const least = target.closest(".languages") ? 44 : 24;
        return width > 1 && Math.min(width, height) < least - 0.5;
      }).map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${Math.round(width)} x ${Math.round(height)} ${name(target)}`;
      });
    },

    /** The element that has the focus: whether its first box is in sight and on top, and how it shows. */
    focus() {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      const top = document.elementFromPoint(x, y);
      const style = getComputedStyle(one);
      return {
        name: name(one),
        kind: `${one.localName}.${typeof one.className === "string" ? one.className : "svg"} in ${one.closest("[class]:not(a)")?.className}`,
        box: { x: box.x, y: box.y, width: box.width, height: box.height },
        seen: box.height > 1 && Math.min(box.right, innerWidth) - Math.max(box.left, 0) > box.width / 2
          && box.bottom > 0 && box.top < innerHeight && Boolean(top) && (one.contains(top) || top.contains(one) || Boolean(one.labels?.[0]?.contains(top))),
        pale: one.matches("a, button, summary") && !one.closest("svg") && ratio(over(rgba(style.color), ground(one)), ground(one)) < 7,
        marked: style.outlineStyle !== "none" || one.matches(".fact-note, .search-box input") || one.closest("svg") !== null,
      };
    },
  };
})();
