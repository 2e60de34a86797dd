"""The same facts for other programs: feeds, calendars, tables, JSON-LD; and the old addresses of pages."""

from dumal import adapter
from dumal.open_data import downloads_of, linked_data, published_files, redirects_of

templates: dict[str, adapter.Any] = {}


def on_env(env: adapter.Any, config: adapter.MkDocsConfig, files: adapter.Files) -> adapter.Any:
    """Tell every page what may be taken away."""
    strings = adapter.site_of(config).ledger.strings
    env.globals["downloads"] = downloads_of(strings, adapter.current_locale(config))
    templates["redirect"] = env.get_template("redirect.html")
    return env


def on_page_context(
    context: dict[str, adapter.Any], page: adapter.Page, config: adapter.MkDocsConfig, nav: adapter.Navigation
) -> dict[str, adapter.Any]:
    """Give the page its data block; claims.py has listed its sources, shell.py its path."""
    site, locale = adapter.site_of(config), adapter.text_locale(page, config)
    cited = [one.source for one in context["references"]]
    return context | {"linked_data": linked_data(site, locale, adapter.path_of(page), str(page.title), cited)}


@adapter.event_priority(-200)  # after i18n, which builds the other languages at -100
def on_post_build(config: adapter.MkDocsConfig) -> None:
    """Write everything once, when all languages are there."""
    if not adapter.is_end_of_site(config):
        return
    site = adapter.site_of(config)
    moved = {one.file: templates["redirect"].render(moved=one) for one in redirects_of(site)}
    adapter.write_files(config, "", {**published_files(site), **moved})
