"""Say truthfully which page exists in which language."""

from dumal import adapter
from dumal.alternates import alternates_of, site_map
from dumal.locales import LOCALES


def on_page_context(
    context: dict[str, adapter.Any], page: adapter.Page, config: adapter.MkDocsConfig, nav: adapter.Navigation
) -> dict[str, adapter.Any]:
    """Give the page its real alternates; i18n would point a lone page at the other home."""
    site, path, spoken = adapter.site_of(config), adapter.path_of(page), adapter.text_locale(page, config)
    if spoken == adapter.current_locale(config):
        return context | {"alternates": alternates_of(site, path)}
    # No alternate: it only shows the page there is. Links lead to this language, whose sections may be others.
    page.canonical_url, page.edit_url, page.links_to_anchors = site.address_of(spoken, path), None, None
    return context


def on_template_context(
    context: dict[str, adapter.Any], template_name: str, config: adapter.MkDocsConfig
) -> dict[str, adapter.Any]:
    """Give the site map every page with its alternates and its own date, the error page both languages."""
    if template_name == "sitemap.xml":
        context["entries"] = site_map(adapter.site_of(config))
    context["locales"] = LOCALES
    return context
