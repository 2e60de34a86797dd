"""Turn links to the ledger into figures a reader can follow to their source."""

from dumal import adapter
from dumal.claims import cited, notes_of, references_of, render_claims, without_notes
from dumal.reports import reporter


def on_page_content(html: str, page: adapter.Page, config: adapter.MkDocsConfig, files: adapter.Files) -> str:
    """Render `fact:`, `name:` and `source:` links of one page."""
    site, locale = adapter.site_of(config), adapter.text_locale(page, config)
    return render_claims(html, site.ledger, locale, page.url)


def on_page_context(
    context: dict[str, adapter.Any], page: adapter.Page, config: adapter.MkDocsConfig, nav: adapter.Navigation
) -> dict[str, adapter.Any]:
    """Give the page its notes and its numbered sources."""
    site = adapter.site_of(config)
    found = cited(page.content or "")
    references = references_of(found, site.ledger)
    if adapter.path_of(page) == "index.md":  # it prints status, date and source itself; its bytes are counted
        page.content = without_notes(page.content or "")
        return context | {"references": references}
    report = reporter(site, page.canonical_url or site.address)
    notes = notes_of(found, site.ledger, references)
    return context | {"references": references, "notes": notes, "report_address": report}
