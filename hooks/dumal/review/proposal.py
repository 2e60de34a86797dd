"""The site as proposed, as it was, and what is found in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from dumal.checking import check_all
from dumal.diagnostics import Diagnostic, Severity
from dumal.documents import Page
from dumal.locales import LOCALES, Bilingual, Locale
from dumal.project import BuildFailed, reader_locale
from dumal.reporting import changed_files, extract, fork_point, spoken_by
from dumal.site import Site, load_site
from dumal.status import Standing, left_behind, read_record

__all__ = ["Proposal", "read_proposal"]

_NO_BASE = Bilingual(
    "'{base}': git이 모르는 커밋입니다. 브랜치나 커밋의 이름을 확인하십시오. 커밋을 모두 받지 않은 저장소라면 `git fetch --unshallow`를 먼저 실행하십시오.",
    "'{base}': git knows no such commit. Check the name of the branch or commit; in a shallow clone, run "
    "`git fetch --unshallow` first.",
)
_PLACE = re.compile(r"(?<=\.md)(?::\d+)+")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a branch would make of the site."""

    site: Site
    """The site as proposed."""
    before: Site
    """The site where the branch left its base."""
    changed: frozenset[str]
    """Files that differ, relative to the project's root."""
    found: tuple[Diagnostic, ...]
    """What the change brings: not what was found before as well."""
    old: tuple[Diagnostic, ...]
    """What was found before and still is."""
    behind: tuple[Standing, ...]
    """The sections whose other language the change leaves behind."""

    @property
    def blocking(self) -> tuple[Diagnostic, ...]:
        """What must be mended, whoever brought it: the check fails until then."""
        return tuple(one for one in (*self.found, *self.old) if one.severity is Severity.ERROR)

    @property
    def locales(self) -> tuple[Locale, ...]:
        """Every language, that of the changed pages first: the language its author reads."""
        first = spoken_by(self.changed)
        return (*first, *(one for one in LOCALES if one not in first))

    def pages(self) -> list[tuple[str, dict[Locale, tuple[Page | None, Page | None]]]]:
        """Return each changed page's path with, for each language, the page before and after."""
        paths = {
            one.split("/", 2)[2] for one in self.changed if one.startswith("docs/") and one.endswith(".md")
        }
        return [
            (
                path,
                {one: (self.before.find_page(one, path), self.site.find_page(one, path)) for one in LOCALES},
            )
            for path in sorted(paths)
        ]


def read_proposal(root: Path, base: str | None) -> Proposal:
    """Read the project at `root` beside what it was where its branch left `base`.

    Raises:
        BuildFailed: git does not know the base.
    """
    fork = fork_point(root, base)
    with TemporaryDirectory() as folder:
        if not fork or not extract(root, fork, Path(folder)):
            raise BuildFailed(_NO_BASE[reader_locale()].format(base=base or "GITHUB_BASE_REF"))
        before = load_site(Path(folder))
        known = {_trait(one) for one in check_all(before)}
    site = load_site(root)
    found = check_all(site)
    fresh = tuple(one for one in found if _trait(one) not in known)
    behind = tuple(left_behind(before.pairs, site.pairs, read_record(root)))
    return Proposal(site, before, changed_files(root, fork), fresh, _without(found, fresh), behind)


def _without(found: Sequence[Diagnostic], fresh: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(one for one in found if one not in set(fresh))


def _trait(one: Diagnostic) -> tuple[str, str, str]:
    """Return what stays of a finding when lines come or go."""
    return one.code, one.span.file, _PLACE.sub("", one.message.en)
