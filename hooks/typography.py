"""Finished pages once more: Korean lines that break between words, and a font cut to what the pages show."""

from dumal import adapter
from dumal.fonts import Wardrobe
from dumal.korean import typeset
from dumal.publish import add_to_site, rewrite_pages

commands: list[str] = []


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is a preview, which must be quick."""
    commands[:] = [command]


def on_config(config: adapter.MkDocsConfig) -> adapter.MkDocsConfig:
    """Let the frame ask for the font early, if the site names one."""
    features = config.extra.setdefault("features", {})
    features["font"] = bool(adapter.site_of(config).ledger.site.font)
    return config


@adapter.event_priority(-300)  # after every page is written; what is indexed or fed was read before
def on_post_build(config: adapter.MkDocsConfig) -> None:
    """Hold words together on every page, and note what it shows; then give each page its faces."""
    if not adapter.is_end_of_site(config):
        return
    wardrobe = Wardrobe(adapter.site_of(config))
    rewrite_pages(config.site_dir, lambda path, html: wardrobe.look(path, typeset(html)))
    wardrobe.cut(preview="serve" in commands)
    if wardrobe.rules:
        add_to_site(config.site_dir, wardrobe.files, {"assets/site.css": wardrobe.rules})
        rewrite_pages(config.site_dir, wardrobe.link)
