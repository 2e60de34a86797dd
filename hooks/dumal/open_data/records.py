"""Every fact of the ledger as JSON, in both languages, for programs. `facts.schema.json` says what is in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from dumal.ledger import Fact, Source
from dumal.locales import LOCALES, Bilingual
from dumal.site import FACTS_PAGE, Site
from dumal.values import Interval, Value, write

__all__ = ["RECORDS", "SCHEMA", "both", "number", "records", "schema"]

RECORDS = "facts.json"
"""Name of the file at the site's root."""
SCHEMA = "facts.schema.json"
"""Name of its JSON Schema, beside it."""

Json = dict[str, object]


def records(site: Site) -> str:
    """Return every fact, with the words and sources they refer to."""
    ledger, identity = site.ledger, site.ledger.site
    licence = identity.licences.get("data")
    whole: Json = {
        "$schema": f"{site.address}{SCHEMA}",
        "name": both(identity.brand),
        "address": site.address,
        "updated": site.updated,
        "licence": licence.address if licence else "",
        "statuses": _words(ledger.strings.statuses),
        "origins": _words(ledger.strings.origins),
        "topics": _words(ledger.topics),
        "speakers": _words(ledger.speakers),
        "sources": {one.id: _source(one) for one in ledger.sources.values()},
        "facts": [_fact(fact, site) for fact in ledger.all_facts()],
        "retired": {one.id: {"since": str(one.since), "now": one.now} for one in ledger.retired.values()},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def schema() -> str:
    """Return the JSON Schema of the records."""
    return Path(__file__).with_name(SCHEMA).read_text("utf-8")


def both(text: Bilingual) -> Json:
    """Return a text by language."""
    return {one.code: text[one] for one in LOCALES}


def number(amount: Decimal) -> int | float:
    """Return an amount as JSON has it; a program that needs every digit finds them in the ledger."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _words(table: Mapping[str, Bilingual]) -> Json:
    return {str(key): both(text) for key, text in table.items()}


def _source(one: Source) -> Json:
    told: Json = {"title": both(one.title), "what": both(one.what), "kind": str(one.kind)}
    return told | _given(date=str(one.date) if one.date else "", at=list(one.at))


def _fact(fact: Fact, site: Site) -> Json:
    told: Json = {
        "id": fact.id,
        "address": {one.code: f"{site.address_of(one, FACTS_PAGE)}#{fact.id}" for one in LOCALES},
        "status": str(fact.status),
        "origin": str(fact.origin),
        "wording": both(fact.wording),
    }
    return told | _given(
        topic=fact.topic,
        value=_value(fact.value) if fact.value else None,
        values={name: _value(value) for name, value in fact.facets.items()},
        as_of=str(fact.as_of) if fact.as_of else "",
        said_by=fact.said_by,
        sources=list(fact.sources),
        about=list(fact.about),
        note=both(fact.note) if fact.note else None,
    )


def _value(value: Value) -> Json:
    told: Json = {"kind": str(value.kind), "text": {one.code: write(value, one) for one in LOCALES}}
    match value.amount:
        case Decimal() as amount:
            told["number"] = number(amount)
        case Interval(low=Decimal() as low, high=Decimal() as high):
            told |= {"low": number(low), "high": number(high)}
        case other if value.kind in ("date", "period"):
            told["date"] = str(other)
        case _:
            pass
    return told | _given(unit=value.unit, approx=str(value.approx), bound=str(value.bound))


def _given(**members: object) -> Json:
    """Leave out what is empty."""
    return {name: held for name, held in members.items() if held}
