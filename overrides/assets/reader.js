// What a page can do beyond links. Everything here has a plain link or the browser's own way beneath it.
(() => {
  const root = document.documentElement;
  const store = (key, value) => {
    try { localStorage.setItem(key, value); } catch { /* private window: nothing is remembered */ }
  };

  // The other language, at the section being read.
  const headings = [...document.querySelectorAll("main :is(h2, h3)[id]:not(nav *)")];
  const top = (element) => element.getBoundingClientRect().top;
  const inSight = (element) => top(element) >= 0 && top(element) < innerHeight;
  const section = () => {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (headings.includes(named) && inSight(named)) return named.id;
    return headings.findLast((heading) => top(heading) < innerHeight * 0.35)?.id ?? "";
  };
  for (const link of document.querySelectorAll("main a[data-language], header a[data-language], .suggestion a")) {
    link.addEventListener("click", () => {
      link.hash = section();
      store("language", link.lang || link.hreflang);
    });
  }
  document.querySelector(".suggestion button")?.addEventListener("click", () => {
    store("language", root.lang);
    delete root.dataset.suggest;
  });

  // Browsers leave a focused link half outside a wide table.
  document.addEventListener("focusin", ({ target }) => {
    if (target.closest(".scroll")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  // A claim opens its note. It stays a link in the text: a button would part a Korean particle from its figure.
  for (const claim of document.querySelectorAll("a[data-note]")) {
    const note = document.getElementById(`note-${claim.dataset.note}`);
    if (!note?.showPopover) continue;
    claim.ariaHasPopup = "dialog";
    claim.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      Object.assign(note, { role: "dialog", tabIndex: -1, ariaLabel: note.firstElementChild.textContent });
      note.showPopover({ source: claim });
      note.focus();
      claim.ariaExpanded = "true";
      const closed = ({ newState }) => {
        if (newState === "open") return;
        claim.ariaExpanded = "false";
        note.removeEventListener("toggle", closed);
      };
      note.addEventListener("toggle", closed);
    });
  }

  // Appearance: automatic, light or dark; automatic is not remembered.
  for (const input of document.querySelectorAll(".appearance input")) {
    input.checked = input.value === (root.dataset.appearance ?? "");
    input.addEventListener("change", () => {
      if (input.value) root.dataset.appearance = input.value;
      else delete root.dataset.appearance;
      store("appearance", input.value);
    });
  }
})();
