"""Write out the lists that pages draw from the ledger in a `ledger` fence."""

from dumal import adapter
from dumal.ledger_pages import expand_lists


def on_page_markdown(
    markdown: str, page: adapter.Page, config: adapter.MkDocsConfig, files: adapter.Files
) -> str:
    """Replace each fence by its list."""
    return expand_lists(markdown, adapter.site_of(config), adapter.text_locale(page, config))
