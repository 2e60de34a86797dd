/**
 * Find Korean words that a line break divides: a word reaches from blank to blank, over any inline tags.
 * A line may begin with an opening bracket; behind the dots of a chain that no phone holds, behind a slash, and
 * behind the hyphen of a Latin word it may end.
 */
() => {
  const SKIPPED = "script, style, svg, pre, code, noscript, textarea, [popover]:not(:popover-open), dialog:not([open])";
  const LONG = 12;

  const blockOf = (node) => {
    let element = node.parentElement;
    while (getComputedStyle(element).display === "inline") element = element.parentElement;
    return element;
  };

  const runs = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(SKIPPED)) continue;
    const block = blockOf(node);
    runs.set(block, [...(runs.get(block) ?? []), node]);
  }

  const rectOf = (nodes, index) => {
    let at = index;
    for (const node of nodes) {
      if (at < node.data.length) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return [...range.getClientRects()].find(({ width }) => width > 0);
      }
      at -= node.data.length;
    }
    return undefined;
  };

  const mayBreak = (word, index) => {
    const before = word.slice(0, index).replaceAll("\u2060", "");
    const next = word[index];
    const whole = word.replaceAll("\u2060", "");
    return next === "(" || /\/$/.test(before) || (/·$/.test(before) && whole.length > LONG) || /[a-z]-$/i.test(before);
  };

  const divided = [];
  for (const nodes of runs.values()) {
    const text = nodes.map(({ data }) => data).join("");
    for (const { 0: word, index: start } of text.matchAll(/\S*[가-힣]\S*/g)) {
      let last;
      for (let index = 0; index < word.length; index += 1) {
        const rect = rectOf(nodes, start + index);
        if (!rect) continue;
        const below = last && rect.left < last.left && rect.top > last.top + last.height / 2;
        if (below && !mayBreak(word, index)) divided.push(`${word.slice(0, index)}|${word.slice(index)}`);
        last = rect;
      }
    }
  }
  return divided;
}
