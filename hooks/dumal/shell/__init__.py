"""The reader's site around the text: what its templates are told, and how the text is dressed.

Read in this order:

- `frame`: the other language's title, the language switch, the day a page changed
- `text`: a page's heading, date line and sections, apart
- `dress`: tables and status words as readers see them
- `home`, `tables`: the first page, its figures and its board
- `lag`: what a reader is told where the other language is newer
- `page`: all of these together
- `squeeze`: stylesheets and pages without what only authors need
"""

from __future__ import annotations

from dumal.shell.dress import dress
from dumal.shell.frame import Changed, Choice, MenuEntry, Twin, changed_on, languages_of, menu_of, twin_of
from dumal.shell.home import Home, home_of
from dumal.shell.lag import notice_at_top, with_notices
from dumal.shell.page import frame_of
from dumal.shell.squeeze import squeeze, unindent
from dumal.shell.text import Text, text_of

__all__ = [
    "Changed",
    "Choice",
    "Home",
    "MenuEntry",
    "Text",
    "Twin",
    "changed_on",
    "dress",
    "frame_of",
    "home_of",
    "languages_of",
    "menu_of",
    "notice_at_top",
    "squeeze",
    "text_of",
    "twin_of",
    "unindent",
    "with_notices",
]
