"""A proposed change, read beside what it would change: for the people who decide on it.

- `proposal`: the site as proposed, as it was, and what is found in it
- `pieces`, `changes`: what a page shows, piece by piece, and which pieces are new, gone or reworded
- `behind`: what the change leaves for the other language to follow
- `suggestions`: lines to copy and paste; `addresses`: where to do so in the browser
- `page`: one HTML file that needs nothing else; `summary`: the Markdown that GitHub shows beside the checks
"""

from dumal.review.page import write_page
from dumal.review.proposal import Proposal, read_proposal
from dumal.review.summary import write_summary

__all__ = ["Proposal", "read_proposal", "write_page", "write_summary"]
