"""A bilingual article taken in: draft pages, a draft ledger, and a report of what its halves disagree on.

- `article`, `lines`, `roles`, `halves`: a text into two halves, each line with its part
- `known`: names, right and wrong; `traits`, `alignment`: which passages say the same; `chapters`: sections
- `figures`, `dateline`, `named`, `structure`, `checks`: what differs, as `discrepancy`
- `settling`, `facts`, `emitting`, `ledger_draft`: the draft ledger; `markup`, `pages`: the draft pages
- `report`; `drafts` does it all; `folder` writes it; `work` is what the word `import` does, `command` the word
"""

from dumal.importing.command import add_arguments, run

__all__ = ["add_arguments", "run"]
