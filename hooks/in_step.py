"""Tell editors which sections are behind the other language: a page of the site, and the same for programs."""

from dumal import adapter
from dumal.editing import status_json, status_of
from dumal.site import STATUS_PAGE


def on_page_context(
    context: dict[str, adapter.Any], page: adapter.Page, config: adapter.MkDocsConfig, nav: adapter.Navigation
) -> dict[str, adapter.Any]:
    """Give the status page what it shows."""
    if adapter.path_of(page) == STATUS_PAGE:
        context["status"] = status_of(adapter.site_of(config), adapter.current_locale(config))
    return context


@adapter.event_priority(-200)  # after i18n, which builds the other languages in this event
def on_post_build(config: adapter.MkDocsConfig) -> None:
    """Publish it for programs, once."""
    if adapter.is_end_of_site(config):
        adapter.write_files(config, "", {"status.json": status_json(adapter.site_of(config))})
