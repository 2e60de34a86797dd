"""What the site tells other programs: the same facts as its pages, in the forms those programs read.

Read in this order:

- `dates`: days as the formats write them, never more precisely than the ledger holds them
- `events`: what happened when, gathered from timelines and dated facts
- `atom`, `calendars`: what changed, and the events of which the day is known
- `tables`, `records`, `points`: facts as a table and as JSON, places as GeoJSON
- `guides`: the site in one page, for language models
- `files`: all of these by their addresses, and what the pages say of them
- `nodes`, `linked_data`: schema.org's terms in the head of each page
- `redirects`: the old addresses of renamed pages
"""

from __future__ import annotations

from dumal.open_data.files import Download, downloads_of, published_files
from dumal.open_data.linked_data import linked_data
from dumal.open_data.redirects import Redirect, redirects_of

__all__ = ["Download", "Redirect", "downloads_of", "linked_data", "published_files", "redirects_of"]
