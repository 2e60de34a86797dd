"""Hold every page against the ledger and against its twin, before anything is built."""

from dumal import adapter
from dumal.checking import check_all


def on_config(config: adapter.MkDocsConfig) -> adapter.MkDocsConfig:
    """Report every finding once per site; an error stops the build."""
    if adapter.is_start_of_site(config):
        adapter.report(check_all(adapter.site_of(config)))
    return config
