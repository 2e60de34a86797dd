"""For editors: what is behind, and the record of what is in step.

- `report`: how all pages stand, as text and as JSON; `status`: the word that tells it; `page`: the same for the site
- `passages`: a section's own text, now and as it was recorded; `record`: what may be recorded; `command`: the
  word that does it
"""

from __future__ import annotations

from dumal.editing.page import STATUS_TITLE, status_markdown, status_of
from dumal.editing.report import status_json, status_text

__all__ = ["STATUS_TITLE", "status_json", "status_markdown", "status_of", "status_text"]
