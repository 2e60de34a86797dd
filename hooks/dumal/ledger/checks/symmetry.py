"""A fact names its errata, and each erratum its facts."""

from __future__ import annotations

from dumal.korean import choose_josa
from dumal.ledger.files import Desk
from dumal.ledger.model import Ledger

__all__ = ["check_symmetry"]


def check_symmetry(ledger: Ledger, desk: Desk) -> None:
    """Note links that go one way only (DM113)."""
    for fact in ledger.facts.values():
        for index, erratum_id in enumerate(fact.errata):
            erratum = ledger.errata.get(erratum_id)
            if erratum and fact.id not in erratum.facts:
                path = ("facts", fact.id, "errata", index)
                desk["facts"].note("DM113", path, *_one_way(erratum_id, "errata", fact.id, "facts"))
    for erratum in ledger.errata.values():
        for index, fact_id in enumerate(erratum.facts):
            fact_or_none = ledger.facts.get(fact_id)
            if fact_or_none and erratum.id not in fact_or_none.errata:
                path = ("errata", erratum.id, "facts", index)
                desk["errata"].note("DM113", path, *_one_way(fact_id, "facts", erratum.id, "errata"))


def _one_way(target: str, file: str, back: str, key: str) -> tuple[str, str]:
    remedy = f"그 항목의 {key}에 '{back}'{choose_josa(back, '을/를')} 넣으십시오."
    return (
        f"data/{file}.yml의 '{target}'{choose_josa(target, '은/는')} 이것을 가리키지 않습니다. {remedy}",
        f"'{target}' in data/{file}.yml does not point back. Add '{back}' to its {key}.",
    )
