"""Show the ledger: a page with every fact, and the lists that pages ask for in a `ledger` fence."""

from dumal import adapter
from dumal.ledger_pages import expand_lists, facts_markdown
from dumal.locales import LOCALES
from dumal.site import FACTS_PAGE


def on_files(files: adapter.Files, config: adapter.MkDocsConfig) -> adapter.Files:
    """Announce the facts page in every language; i18n keeps the running one."""
    for locale in LOCALES:
        adapter.add_page(files, config, locale, FACTS_PAGE)
    return files


def on_page_read_source(page: adapter.Page, config: adapter.MkDocsConfig) -> str | None:
    """Write the facts page; every other page is read from its file."""
    if adapter.path_of(page) != FACTS_PAGE:
        return None
    return facts_markdown(adapter.site_of(config), adapter.current_locale(config))


def on_page_markdown(
    markdown: str, page: adapter.Page, config: adapter.MkDocsConfig, files: adapter.Files
) -> str:
    """Write out the lists a page draws from the ledger."""
    return expand_lists(markdown, adapter.site_of(config), adapter.current_locale(config))
