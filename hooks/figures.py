"""Draw the charts, timelines and maps that pages ask for in a `figure` fence."""

from dumal import adapter
from dumal.figures import expand_figures


def on_page_markdown(
    markdown: str, page: adapter.Page, config: adapter.MkDocsConfig, files: adapter.Files
) -> str:
    """Write out the drawings of one page."""
    site, locale = adapter.site_of(config), adapter.text_locale(page, config)
    return expand_figures(markdown, site, locale, adapter.path_of(page))
