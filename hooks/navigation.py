"""Order pages by `order:` in their front matter: adding a page needs no list of pages."""

from dumal import adapter


@adapter.event_priority(-200)  # after i18n, which sorts pages by title
def on_nav(nav: adapter.Navigation, config: adapter.MkDocsConfig, files: adapter.Files) -> adapter.Navigation:
    """Sort the pages of the running language and link each to its neighbours."""
    site, locale = adapter.site_of(config), adapter.current_locale(config)
    return adapter.order_pages(nav, lambda path: site.page_order(locale, path))
