"""Drawings: charts, timelines and maps, drawn at build time as SVG with the site's own colours.

A page asks for a drawing with a fence; `data/figures.yml` says what it draws, the ledger holds the values:

    ```figure
    chart: market-2021
    ```

Read in this order:

- `fences`: what a page asks for, replaced by what `render` makes
- `marks`, `captions`: facts and texts as a drawing prints them
- `charts` (`axis`), `timelines` (`spans`), `maps` (`projection`, `arcs`, `paths`, `labels`): geometry, no markup
- `render`: the markup, from `overrides/parts/drawing*.html`
"""

from __future__ import annotations

from dumal.figures.fences import expand_figures
from dumal.figures.render import render_drawing

__all__ = ["expand_figures", "render_drawing"]
