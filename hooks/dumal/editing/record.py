"""What is to be recorded, what must not be, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dumal.diagnostics import Diagnostic, Severity
from dumal.locales import LOCALES
from dumal.parity import check_site
from dumal.site import Site
from dumal.status import Hashes, Key, Record, Standing, State, hashes_in, sides_of

__all__ = ["Plan", "carry_out", "plan_of"]


@dataclass(frozen=True, slots=True)
class Plan:
    """What recording one page would do."""

    path: str
    errors: tuple[Diagnostic, ...]
    """What the checks say against the pair; while one stands, nothing of it is recorded."""
    takes: tuple[Standing, ...]
    """Sections that will be recorded."""
    leaves: tuple[Standing, ...]
    """Sections that one language has moved alone: the other must follow first."""
    drops: tuple[str, ...]
    """Sections that only the record still knows."""


def plan_of(site: Site, paths: tuple[str, ...], *, typo: bool) -> tuple[Plan, ...]:
    """Return what recording these pages would do.

    Args:
        site: The whole site.
        paths: The pages, by their paths.
        typo: Whether a change of one language needs no change of the other.
    """
    strict = replace(site, record=Record())  # without a record nobody leads, and every difference is an error
    errors = [one for one in check_site(strict) if one.severity is Severity.ERROR]
    return tuple(_plan(site, path, errors, typo=typo) for path in paths)


def _plan(site: Site, path: str, errors: list[Diagnostic], *, typo: bool) -> Plan:
    pair = site.by_path.get(path)
    files = {page.file for page in pair.pages()} if pair else set()
    moved = [one for one in site.standings.get(path, ()) if one.state is not State.IN_STEP]
    takes = tuple(one for one in moved if _may_be_taken(one, typo=typo))
    known = {one.section for one in site.standings.get(path, ())}
    return Plan(
        path,
        tuple(one for one in errors if one.span.file in files),
        takes,
        tuple(one for one in moved if one not in takes),
        tuple(section for page, section in site.record.hashes if page == path and section not in known),
    )


def _may_be_taken(one: Standing, *, typo: bool) -> bool:
    """Say whether a section may be recorded: both languages have it, and both moved or need not."""
    return len(one.now) == len(LOCALES) and (one.state is not State.BEHIND or typo)


def carry_out(site: Site, plans: tuple[Plan, ...]) -> Mapping[Key, Hashes]:
    """Return the whole record as it is after these plans; one that has errors changes nothing."""
    kept: dict[Key, Hashes] = dict(site.record.hashes)
    now = hashes_in(sides_of(site.pairs))
    if not site.record.exists:  # until then, all that stands in both languages counts as recorded
        kept.update((key, said) for key, said in now.items() if len(said) == len(LOCALES))
    for plan in plans:
        if not plan.errors:
            kept.update(((plan.path, one.section), now[plan.path, one.section]) for one in plan.takes)
            for section in plan.drops:
                kept.pop((plan.path, section), None)
    return kept
