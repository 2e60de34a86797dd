"""Search: what the build writes for the reader's browser to search in.

Nothing here knows about words: the files hold plain text by page and section, and names in all languages.
All reading, matching and ranking happens in the browser (`overrides/assets/search/`), in one place, for the
site and the bench alike.

- `sections`: a section of a page, as plain text
- `rendered`: sections out of a rendered page
- `index`: the files
- `collection`: the pages of a build until all are there
- `scripts`, `bundle`: the modules as they are shipped
- `version`: what keeps caches from mixing old files with new ones
- `pages`: the page of the search
- `words`: what it says of its results
"""

from dumal.search.bundle import bundle
from dumal.search.collection import FOLDER, Collection, boost_of, is_excluded, shipped_scripts
from dumal.search.index import FORMAT, build_index, build_names, search_files
from dumal.search.pages import Listed, listed_pages, search_markdown
from dumal.search.rendered import read_sections
from dumal.search.scripts import shrink
from dumal.search.sections import Section
from dumal.search.version import with_version
from dumal.search.words import words_files

__all__ = [
    "FOLDER",
    "FORMAT",
    "Collection",
    "Listed",
    "Section",
    "boost_of",
    "build_index",
    "build_names",
    "bundle",
    "is_excluded",
    "listed_pages",
    "read_sections",
    "search_files",
    "search_markdown",
    "shipped_scripts",
    "shrink",
    "with_version",
    "words_files",
]
