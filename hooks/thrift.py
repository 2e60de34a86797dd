"""Spare the engine work that changes no page: Markdown rendered before, templates compiled twice."""

from dumal import adapter
from dumal.project import cache_folder
from dumal.rendering import Desk, Drafts
from dumal.store import Store

drafts = Drafts()
desk = Desk()


@adapter.event_priority(-300)  # when every feature has named its pages
def on_nav(nav: adapter.Navigation, config: adapter.MkDocsConfig, files: adapter.Files) -> adapter.Navigation:
    """Take note of where links lead in the running language."""
    root = adapter.site_root(config)
    settings = (root / "mkdocs.yml").read_text("utf-8")
    desk.open(Store(cache_folder(root, "rendered")), settings, *adapter.link_targets(files))
    return nav


@adapter.event_priority(-300)  # when every feature has written into the page
def on_page_markdown(
    markdown: str, page: adapter.Page, config: adapter.MkDocsConfig, files: adapter.Files
) -> str:
    """Render nothing whose rendering is known."""
    known = desk.lay(*adapter.text_parts(page, markdown))
    if known is not None:
        adapter.restore_rendering(page, known, files)
    return markdown


@adapter.event_priority(300)  # before any feature works on the HTML
def on_page_content(html: str, page: adapter.Page, config: adapter.MkDocsConfig, files: adapter.Files) -> str:
    """Keep what was rendered anew."""
    if desk.is_new:
        desk.keep(adapter.rendering_of(page))
    return html


def on_env(env: adapter.Any, config: adapter.MkDocsConfig, files: adapter.Files) -> adapter.Any:
    """Compile each template once, not once per language; all pages are rendered now."""
    env.bytecode_cache = drafts
    desk.clear()
    return env
