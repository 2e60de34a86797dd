"""Take the site's name, address and repository from data/site.yml, in each language."""

from dumal import adapter


@adapter.event_priority(-200)  # after i18n has chosen the language of this build
def on_config(config: adapter.MkDocsConfig) -> adapter.MkDocsConfig:
    """Set what the engine calls by its own names."""
    site = adapter.site_of(config)
    locale = adapter.current_locale(config)
    identity = site.ledger.site
    config.site_url = site.address
    config.site_name = identity.brand[locale]
    config.site_description = identity.tagline[locale]
    config.site_author = identity.publisher[locale]
    config.copyright = identity.licence_line[locale]
    config.extra["dumal"] = {"locale": locale, "site": site, "strings": site.ledger.strings}
    return config
