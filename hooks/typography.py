"""Finished pages once more: Korean lines that break between words."""

from dumal import adapter
from dumal.korean import typeset
from dumal.publish import rewrite_pages


@adapter.event_priority(-300)  # after every page is written; what is indexed or fed was read before
def on_post_build(config: adapter.MkDocsConfig) -> None:
    """Hold words together on every page of the site."""
    if adapter.is_end_of_site(config):
        rewrite_pages(config.site_dir, lambda path, html: typeset(html))
