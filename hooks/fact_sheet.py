"""One sheet with the key facts in both languages side by side, for printing."""

from dumal import adapter
from dumal.ledger_pages import sheet_rows


def on_template_context(
    context: dict[str, adapter.Any], template_name: str, config: adapter.MkDocsConfig
) -> dict[str, adapter.Any]:
    """Give the sheet its rows."""
    if template_name == "fact-sheet.html":
        context["rows"] = sheet_rows(adapter.site_of(config))
    return context
