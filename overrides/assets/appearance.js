{#- Before the first paint: the reader's own appearance, and whether to suggest the other language. The first paint waits for it: no comment is sent. -#}
{% filter unindent %}
(() => {
  const root = document.documentElement;
  const stored = (key) => {
    try { return localStorage.getItem(key); } catch { return null; }
  };
  const appearance = stored("appearance");
  if (appearance) root.dataset.appearance = appearance;

  const offered = [...document.querySelectorAll("link[hreflang]")].map((link) => link.hreflang);
  const asked = [stored("language"), ...navigator.languages].map((tag) => tag?.split("-")[0]);
  const wanted = asked.find((tag) => offered.includes(tag));
  if (wanted && wanted !== root.lang) root.dataset.suggest = wanted;
})();
{% endfilter %}
