"""The markup of drawings, from the templates `drawing-*.html`; what is drawn where is decided elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial

import jinja2

from dumal.figures.captions import errata_page, fill, relative_address
from dumal.figures.charts import Bars, Cells, Points, bars, cells, points
from dumal.figures.maps import Drawn, draw_map
from dumal.figures.marks import show
from dumal.figures.timelines import Laid, lay_out
from dumal.ledger import AnyDrawing, Chart, ChartKind, Ledger, MapDrawing, Timeline
from dumal.locales import Locale
from dumal.site import Site

__all__ = ["render_drawing"]

_CHARTS: Mapping[ChartKind, Callable[[Chart, Ledger, Locale], Bars | Points | Cells]] = {
    ChartKind.BARS: bars,
    ChartKind.POINTS: points,
    ChartKind.CELLS: cells,
}


def render_drawing(drawing: AnyDrawing, site: Site, locale: Locale, path: str, id_: str) -> str:
    """Render a drawing as HTML without a blank line, which in Markdown would end it.

    Args:
        drawing: what is drawn.
        site: its ledger holds the values.
        locale: in which language.
        path: the path of the page it stands on.
        id_: unique on that page; all ids inside begin with it.
    """
    name, laid = _lay_out(drawing, site, locale)
    errata = errata_page(site, locale)
    html = (
        _environment(str(site.root / "overrides" / "parts"))
        .get_template(f"drawing-{name}.html")
        .render(
            drawing=drawing,
            laid=laid,
            id=id_,
            ledger=site.ledger,
            s=site.ledger.strings,
            words=site.ledger.strings.drawings,
            locale=locale,
            fill=partial(fill, ledger=site.ledger, locale=locale),
            shown=[show(mark, site.ledger, locale) for mark in drawing.marks]
            if isinstance(drawing, Chart)
            else [],
            errata=relative_address(path, errata) if errata else "",
        )
    )
    return "\n".join(line.strip() for line in html.splitlines() if line.strip())


def _lay_out(
    drawing: AnyDrawing, site: Site, locale: Locale
) -> tuple[str, Bars | Points | Cells | Laid | Drawn]:
    """Return the name of the template and what it draws."""
    match drawing:
        case Chart():
            return drawing.kind, _CHARTS[drawing.kind](drawing, site.ledger, locale)
        case Timeline():
            return "timeline", lay_out(drawing, site.ledger, locale)
        case MapDrawing():
            return "map", draw_map(drawing, site.ledger, site.root, locale)


@lru_cache(maxsize=4)
def _environment(folder: str) -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
