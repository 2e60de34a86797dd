"""Ids and refs are used once; what is retired stays retired."""

from __future__ import annotations

from collections.abc import Iterable

from dumal.korean import choose_josa
from dumal.ledger.checks.references import section_of
from dumal.ledger.files import Desk, Step
from dumal.ledger.model import Ledger

__all__ = ["check_ids"]

Use = tuple[tuple[Step, ...], str]
"""Where a name is used, and the name."""


def check_ids(ledger: Ledger, desk: Desk) -> None:
    """Note what is used twice (DM110) or in use though retired (DM112)."""
    cited = {"facts": ledger.facts, "updates": ledger.updates, "not-stated": ledger.not_stated}
    _refuse_twice("facts", [((part, id_), id_) for part, facts in cited.items() for id_ in facts], desk)
    refs = [((section_of(fact, ledger), fact.id, "ref"), fact.ref) for fact in ledger.all_facts()]
    _refuse_twice("facts", refs, desk)
    _refuse_twice("names", [(("names", one.id, "ref"), one.ref) for one in ledger.names.values()], desk)
    _refuse_twice("sources", [(("sources", one.id, "ref"), one.ref) for one in ledger.sources.values()], desk)
    _refuse_twice("errata", [(("errata", one.id, "ref"), one.ref) for one in ledger.errata.values()], desk)
    for old in ledger.retired.keys() & ledger.ids("fact"):
        desk["facts"].note(
            "DM112",
            ("retired", old),
            f"'{old}'{choose_josa(old, '은/는')} 더는 쓰지 않는 id(retired)인데 아직 항목이 있습니다. 둘 가운데 하나를 지우십시오.",
            f"'{old}' is retired, but an entry still has this id. Delete one of the two.",
        )


def _refuse_twice(file: str, uses: Iterable[Use], desk: Desk) -> None:
    seen: dict[str, tuple[Step, ...]] = {}
    for path, name in uses:
        if name not in seen:
            seen[name] = path
            continue
        first = desk[file].locate(seen[name])
        desk[file].note(
            "DM110",
            path,
            f"'{name}'{choose_josa(name, '은/는')} {first}에서 이미 쓰고 있습니다. 다른 것을 고르십시오.",
            f"'{name}' is already used at {first}. Choose another.",
        )
