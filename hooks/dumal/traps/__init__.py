"""The traps: every known way in which the stock tools break or leak without a word, and what happens here instead.

Each row of the three tables is a *fixture*: the text or file that springs the trap, and what must be found. The
handbook shows the tables; tests/traps holds every row to its word.

- `published.yml`: what a contribution could publish or run
- `saved.yml`: how a file is encoded and what it is called
- `written.yml`: Markdown that breaks silently
"""

from dumal.traps.model import TABLES, Case, Trap, load_traps
from dumal.traps.page import TITLE as TRAPS_TITLE
from dumal.traps.page import traps_markdown

__all__ = ["TABLES", "TRAPS_TITLE", "Case", "Trap", "load_traps", "traps_markdown"]
