"""The only reader of `docs/`: pages, sections, blocks and claims, each knowing its file, line and column.

Reads exactly the Markdown dialect the site renders, without MkDocs and without Python-Markdown. In order:

- `source`, `files`, `front_matter` (`_yaml`, `_words`): a file's text, and what of it is the page proper
- `fences`, `raw_html` (`html_tags`, `output`): code and raw HTML, taken out first
- `slashes`, `plain`: what only strangers write
- `parser`, `basics`, `lists`, `tables`, `containers`, `definitions`: blocks, into a tree of `nodes`
- `inline` (`scan`, `spans`, `brackets`, `links`, `emphasis`, `pairing`, `attributes`, `raw_text`), `visible`: what
  stands inside a line, and what of it shows
- `flatten` (`texts`, `stashed`), `builder`, `marks`, `markup`: the tree as a flat sequence of blocks
- `model`, `block`, `page`: what comes out; `reader`, `pages`: one page, all pages; `mending`: what may be rewritten
"""

from dumal.documents.block import Block, BlockKind
from dumal.documents.files import read_text
from dumal.documents.mending import replace_claim_text
from dumal.documents.model import Claim, Entry, Image, Link, Markup, Stretch, Waiver
from dumal.documents.page import TOP, Meta, Page, PagePair, Section
from dumal.documents.pages import PageTexts, read_page, read_pages, read_texts
from dumal.documents.reader import parse_markdown, parse_page

__all__ = [
    "TOP",
    "Block",
    "BlockKind",
    "Claim",
    "Entry",
    "Image",
    "Link",
    "Markup",
    "Meta",
    "Page",
    "PagePair",
    "PageTexts",
    "Section",
    "Stretch",
    "Waiver",
    "parse_markdown",
    "parse_page",
    "read_page",
    "read_pages",
    "read_text",
    "read_texts",
    "replace_claim_text",
]
