"""Things of the ledger in schema.org's terms; what is not known is left out."""

from __future__ import annotations

import datetime

from dumal.ledger import Place, PlaceBasis, Source, Status
from dumal.locales import LOCALES, Locale
from dumal.open_data.dates import iso_date, iso_span
from dumal.open_data.events import DatedEvent
from dumal.open_data.files import downloads_of
from dumal.open_data.records import Json, number
from dumal.site import FACTS_PAGE, Site

__all__ = ["dataset", "event", "organisation", "place", "source"]


def organisation(site: Site, locale: Locale) -> Json:
    """Who publishes the site."""
    told: Json = {"@type": "Organization", "name": site.ledger.site.publisher[locale]}
    return told | ({"url": site.repository} if site.repository else {})


def source(one: Source, locale: Locale) -> Json:
    """Something a page cites."""
    told: Json = {"@type": "CreativeWork", "name": one.title[locale]}
    day = iso_date(one.date)
    return told | ({"datePublished": day} if day else {})


def dataset(site: Site, locale: Locale) -> Json:
    """All facts, and where they may be had as files."""
    strings, identity = site.ledger.strings, site.ledger.site
    tables = [downloads_of(strings, one)[0] for one in (locale, *(o for o in LOCALES if o != locale))]
    licence = identity.licences.get("data")
    told: Json = {
        "@type": "Dataset",
        "name": f"{identity.brand[locale]}: {strings.all_facts[locale]}",
        "description": f"{strings.facts_lead[locale]} {identity.description[locale]}",
        "url": site.address_of(locale, FACTS_PAGE),
        "inLanguage": [one.code for one in LOCALES],
        "isAccessibleForFree": True,
        "creator": organisation(site, locale),
        "distribution": [
            {
                "@type": "DataDownload",
                "name": one.name,
                "encodingFormat": one.type,
                "contentUrl": site.address + one.url,
            }
            for one in (*tables, downloads_of(strings, locale)[1])
        ],
    }
    article = site.ledger.sources.get(identity.article)
    told |= {"license": licence.address} if licence else {}
    told |= {"dateModified": site.updated} if site.updated else {}
    return told | ({"isBasedOn": source(article, locale)} if article else {})


def event(one: DatedEvent, site: Site, locale: Locale) -> Json | None:
    """Something dated; None where its date has no ISO form (the first half of a year).

    schema.org knows no word for a plan whose day has come and of which nothing more is known: such an event
    bears no `eventStatus`, and its description says what it is.
    """
    start, end = iso_span(one.when.amount)
    if not start:
        return None
    strings, fact = site.ledger.strings, one.fact
    told: Json = {
        "@type": "Event",
        "name": one.name[locale],
        "startDate": start,
        "description": f"{strings.statuses[fact.status][locale]}: {fact.wording[locale]}",
        "url": f"{site.address_of(locale, FACTS_PAGE)}#{fact.id}",
    }
    told |= {"endDate": end} if end else {}
    return told | (
        {"eventStatus": "https://schema.org/EventScheduled"} if _is_settled(one, site.today) else {}
    )


def _is_settled(one: DatedEvent, today: datetime.date) -> bool:
    """`EventScheduled`: it took place as scheduled, or is still to come."""
    return one.fact.status is not Status.PLANNED or iso_span(one.when.amount)[0] > str(today)


def place(one: Place, site: Site, locale: Locale, address: str) -> Json:
    """A place; a coordinate that is not its own is a circle around it, as wide as our judgement of the error."""
    told: Json = {
        "@type": "Place",
        "name": one.label[locale],
        "address": one.where[locale],
        "url": f"{address}#place-{one.id}",
    }
    if one.position is None or one.basis is PlaceBasis.NONE:
        return told
    point: Json = {
        "@type": "GeoCoordinates",
        "latitude": number(one.position.lat),
        "longitude": number(one.position.lon),
    }
    if one.basis is PlaceBasis.POINT:
        return told | {"geo": point}
    if one.precision_m is None:
        return told
    words = site.ledger.strings.place_bases[one.basis][locale]
    return told | {
        "geo": {
            "@type": "GeoCircle",
            "geoMidpoint": point,
            "geoRadius": one.precision_m,
            "description": words,
        }
    }
