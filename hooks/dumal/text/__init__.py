"""What goes wrong in the text of a page by itself: signs nobody sees, Markdown that does not take, Korean slips.

`rules/` has one file per rule; its docstring is its help page. A rule yields slips: a stretch of the page's source,
what is wrong with it and, where no decision is needed, what to write instead. `registry` lists them, `mend` writes
them. What a page *shows* is asked of the reader in `documents`: Markdown that is still visible did not take.
"""

from dumal.text.mend import mend_page
from dumal.text.registry import TEXT_RULES

__all__ = ["TEXT_RULES", "mend_page"]
