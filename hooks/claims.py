"""Turn links to the ledger into figures a reader can follow to their source."""

from dumal import adapter
from dumal.claims import render_claims


def on_page_content(html: str, page: adapter.Page, config: adapter.MkDocsConfig, files: adapter.Files) -> str:
    """Render `fact:`, `name:` and `source:` links of one page."""
    site, locale = adapter.site_of(config), adapter.current_locale(config)
    return render_claims(html, site.ledger, locale, page.url)
