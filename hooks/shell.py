"""The reader's site: tell the templates what they show, and keep the theme's own files away."""

from dumal import adapter
from dumal.locales import LOCALES, twin
from dumal.shell import dress, frame_of, menu_of, squeeze, unindent


def on_config(config: adapter.MkDocsConfig) -> adapter.MkDocsConfig:
    """Use no template of the theme, and none of its assets."""
    adapter.forget_theme(config)
    return config


def on_files(files: adapter.Files, config: adapter.MkDocsConfig) -> adapter.Files:
    """Publish no part of a template as a file of its own."""
    return adapter.keep_assets(files, config)


def on_env(env: adapter.Any, config: adapter.MkDocsConfig, files: adapter.Files) -> adapter.Any:
    """Give every template what is true of the whole site."""
    site, locale = adapter.site_of(config), adapter.current_locale(config)
    env.trim_blocks = env.lstrip_blocks = True  # no empty lines where a template only decides
    env.filters.update(squeeze=squeeze, unindent=unindent)
    env.globals.update(
        locales=LOCALES,
        locale=locale,
        other=twin(locale),
        identity=site.ledger.site,
        strings=site.ledger.strings,
        words=site.ledger.strings.frame,
        menu=menu_of(site, locale),
        features=config.extra.get("features", {}),
    )
    return env


def on_page_markdown(
    markdown: str, page: adapter.Page, config: adapter.MkDocsConfig, files: adapter.Files
) -> str:
    """Draw the first page with its own template, unless its front matter names another."""
    if adapter.path_of(page) == "index.md":
        page.meta.setdefault("template", "home.html")
    return markdown


def on_page_content(html: str, page: adapter.Page, config: adapter.MkDocsConfig, files: adapter.Files) -> str:
    """Dress tables and status words."""
    return dress(html, adapter.site_of(config).ledger.strings, adapter.text_locale(page, config))


def on_page_context(
    context: dict[str, adapter.Any], page: adapter.Page, config: adapter.MkDocsConfig, nav: adapter.Navigation
) -> dict[str, adapter.Any]:
    """Take the text apart, and find the page in the other language."""
    site, locale, path = adapter.site_of(config), adapter.current_locale(config), adapter.path_of(page)
    return context | frame_of(site, locale, path, page.content or "", str(page.title), page.url)
