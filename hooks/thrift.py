"""Spare the engine work that changes no page."""

from dumal import adapter


def on_env(env: adapter.Any, config: adapter.MkDocsConfig, files: adapter.Files) -> adapter.Any:
    """Trust templates for the time of a build: asking for their files at each use costs more than drawing them."""
    env.auto_reload = False  # every build has an environment of its own
    return env
