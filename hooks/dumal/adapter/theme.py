"""What of the theme is used: nothing but its name. All templates and assets are the project's own."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

__all__ = ["forget_theme", "keep_assets"]

_ASSETS = "assets/"


def forget_theme(config: MkDocsConfig) -> None:
    """Let nobody look into the theme's own folder: it holds thousands of files."""
    config.theme.dirs[:] = [
        one for one in config.theme.dirs if not (Path(one) / "mkdocs_theme.yml").is_file()
    ]


def keep_assets(files: Files, config: MkDocsConfig) -> Files:
    """Publish, of all that stands beside the templates, what is in `assets/` alone."""
    for file in list(files):
        beside = file.abs_src_path and any(file.abs_src_path.startswith(one) for one in config.theme.dirs)
        if beside and not file.src_uri.startswith(_ASSETS):
            files.remove(file)
    return files
