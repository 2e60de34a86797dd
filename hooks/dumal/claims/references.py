"""The sources behind a page, numbered in the order in which its claims lead to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from dumal.claims.links import Cited
from dumal.ledger import AnyFact, Ledger, Origin, Source

__all__ = ["Reference", "references_of", "sources_of"]


@dataclass(frozen=True, slots=True)
class Reference:
    """One source, with its number on a page."""

    number: int
    source: Source

    @property
    def id(self) -> str:
        """The source's id; its anchor on the page is `ref-<id>`."""
        return self.source.id


def references_of(cited: Cited, ledger: Ledger) -> tuple[Reference, ...]:
    """Return the sources of one page: those behind its facts, then those its text names."""
    facts = (fact for id_ in cited.facts if (fact := ledger.find_fact(id_)))
    ids = dict.fromkeys(chain(chain.from_iterable(sources_of(fact, ledger) for fact in facts), cited.sources))
    found = (ledger.sources[id_] for id_ in ids if id_ in ledger.sources)
    return tuple(Reference(number, source) for number, source in enumerate(found, 1))


def sources_of(fact: AnyFact, ledger: Ledger) -> Iterator[str]:
    """Yield the ids of a fact's sources, the article first where the fact is its statement."""
    if fact.origin is Origin.ARTICLE and ledger.site.article:
        yield ledger.site.article
    yield from (id_ for id_ in fact.sources if id_ != ledger.site.article)
