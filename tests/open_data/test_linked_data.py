"""The data blocks of pages, read as graphs by rdflib; schema.org's context is ours, so that nothing is fetched."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef

from dumal.ledger import Source
from dumal.locales import EN, KO, LOCALES, Locale
from dumal.open_data import linked_data
from dumal.site import Site, url_of

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # rdflib, of itself

SCHEMA = Namespace("https://schema.org/")
ADDRESSES = ("url", "license", "contentUrl", "eventStatus")
CONTEXT = {"@vocab": str(SCHEMA), **{term: {"@type": "@id"} for term in ADDRESSES}}
"""As much of schema.org's context as these pages use."""

SHAPES = {
    "WebPage": (
        {"inLanguage"},
        {
            *("name", "description", "dateModified", "datePublished", "workTranslation"),
            *("translationOfWork", "license", "isPartOf", "publisher", "citation"),
        },
    ),
    "WebSite": ({"name", "url"}, set()),
    "Organization": ({"name"}, {"url"}),
    "CreativeWork": ({"name"}, {"datePublished"}),
    "Dataset": (
        {"name", "description", "license", "distribution", "creator"},
        {"url", "inLanguage", "isAccessibleForFree", "dateModified", "isBasedOn"},
    ),
    "DataDownload": ({"name", "encodingFormat", "contentUrl"}, set()),
    "Event": ({"name", "startDate", "description", "url"}, {"endDate", "eventStatus"}),
    "Place": ({"name", "address", "url"}, {"geo"}),
    "GeoCoordinates": ({"latitude", "longitude"}, set()),
    "GeoCircle": ({"geoMidpoint", "geoRadius"}, {"description"}),
}
"""Type to the terms it must have and those it may have."""

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")

each = pytest.mark.parametrize("locale", LOCALES, ids=lambda one: one.code)


def graph_of(block: str) -> Graph:
    """Read a data block."""
    told = json.loads(block)
    assert told["@context"] == "https://schema.org"
    return Graph().parse(data=json.dumps(told | {"@context": CONTEXT}), format="json-ld")


def check_shapes(graph: Graph) -> None:
    """Every thing is of a known type, has what it must, and nothing schema.org does not give it."""
    for thing, kind in graph.subject_objects(RDF.type):
        required, allowed = SHAPES[str(kind).removeprefix(str(SCHEMA))]
        terms = {str(term).removeprefix(str(SCHEMA)) for term in graph.predicates(thing)} - {str(RDF.type)}
        assert required <= terms <= required | allowed, (str(kind), terms)
    for term in ("startDate", "endDate", "datePublished", "dateModified"):
        assert all(DAY.fullmatch(str(day)) for day in graph.objects(None, SCHEMA[term]))


def pages(folder: Path) -> list[Path]:
    """Return every page of a built site that search engines may list."""
    found = folder.rglob("index.html")
    return [path for path in found if 'content="noindex"' not in path.read_text("utf-8")]


def test_every_page_carries_one_sound_block(published: Path) -> None:
    """On every page in both languages it is valid, about that page, and in its language."""
    for path in pages(published):
        text = path.read_text("utf-8")
        (block,) = BLOCK.findall(text)
        graph = graph_of(block)
        check_shapes(graph)
        (canonical,) = re.findall(r'<link rel="canonical" href="([^"]+)">', text)
        page = URIRef(canonical)
        assert (page, RDF.type, SCHEMA.WebPage) in graph, path
        assert str(graph.value(page, SCHEMA.inLanguage)) == re.findall(r'<html lang="(\w+)"', text)[0]


@each
def test_a_page_tells_its_days_its_twin_and_its_sources(own: Site, published: Path, locale: Locale) -> None:
    """As front matter and the list at its foot say."""
    for page in (page for pair in own.pairs if (page := pair.page(locale))):
        text = (published / locale.prefix / url_of(page.path) / "index.html").read_text("utf-8")
        graph = graph_of(BLOCK.findall(text)[0])
        here = URIRef(own.address_of(locale, page.path))
        term = SCHEMA.workTranslation if locale == KO else SCHEMA.translationOfWork
        other = EN if locale == KO else KO
        assert graph.value(here, SCHEMA.dateModified) == Literal(page.meta.get("updated"))
        assert graph.value(here, SCHEMA.datePublished) is None
        assert graph.value(here, term) == URIRef(own.address_of(other, page.path))
        listed = 0 if page.path == "index.md" else text.count('<li id="ref-')
        assert len(list(graph.objects(here, SCHEMA.citation))) == listed


@each
def test_the_facts_are_a_data_set_that_can_be_had(own: Site, published: Path, locale: Locale) -> None:
    """Under its licence, as files that exist, of the media types they have."""
    text = (published / locale.prefix / "facts" / "index.html").read_text("utf-8")
    graph = graph_of(BLOCK.findall(text)[0])
    (found,) = graph.subjects(RDF.type, SCHEMA.Dataset)

    assert graph.value(found, SCHEMA.license) == URIRef(own.ledger.site.licences["data"].address)
    assert len(str(graph.value(found, SCHEMA.description))) >= 50
    files = list(graph.objects(found, SCHEMA.distribution))
    assert {str(graph.value(one, SCHEMA.encodingFormat)) for one in files} == {"text/csv", "application/json"}
    for one in files:
        address = str(graph.value(one, SCHEMA.contentUrl))
        assert (published / address.removeprefix(own.address)).is_file()


def test_events_are_dated_as_precisely_as_the_ledger_holds(hall: Site) -> None:
    """A month stays a month, a span has both ends; half a year has no form, so it is left out."""
    graph = graph_of(linked_data(hall, EN, "hall.md", "Hall", ()))
    events = {str(graph.value(one, SCHEMA.name)): one for one in graph.subjects(RDF.type, SCHEMA.Event)}

    check_shapes(graph)
    assert set(events) == {"Opening", "Reopening", "Two years"}
    assert str(graph.value(events["Opening"], SCHEMA.startDate)) == "2024-02-29"
    assert str(graph.value(events["Reopening"], SCHEMA.startDate)) == "2025-05"
    ends = [str(graph.value(events["Two years"], term)) for term in (SCHEMA.startDate, SCHEMA.endDate)]
    assert ends == ["2023", "2024"]


def test_a_plan_whose_day_has_come_is_not_called_scheduled(hall: Site) -> None:
    """Nobody has said that it took place."""
    graph = graph_of(linked_data(hall, EN, "hall.md", "Hall", ()))
    settled = {str(graph.value(one, SCHEMA.name)) for one in graph.subjects(SCHEMA.eventStatus, None)}

    assert settled == {"Opening", "Two years"}


def test_places_have_no_coordinate_but_their_own(hall: Site) -> None:
    """A published point is one; a neighbour's is a circle as wide as the doubt; none is none."""
    graph = graph_of(linked_data(hall, EN, "hall.md", "Hall", ()))
    places = {str(graph.value(one, SCHEMA.name)): one for one in graph.subjects(RDF.type, SCHEMA.Place)}
    shapes = {name: graph.value(one, SCHEMA.geo) for name, one in places.items()}

    assert set(places) == {"Hall", "Near", "Abroad"}
    assert shapes["Abroad"] is None
    assert graph.value(shapes["Hall"], RDF.type) == SCHEMA.GeoCoordinates
    assert graph.value(shapes["Near"], RDF.type) == SCHEMA.GeoCircle
    assert str(graph.value(shapes["Near"], SCHEMA.geoRadius)) == "300"


@pytest.mark.parametrize(
    "title", ["</script><script>alert(1)</script>", "<!--<script>", "a & b \u2028 ' \"", "]]>\\u003c"]
)
def test_no_title_ends_the_block(hall: Site, title: str) -> None:
    """Whatever a text holds, the block holds no sign that HTML reads, and gives the text back."""
    source = hall.ledger.sources["gazette"]
    cited: tuple[Source, ...] = (source,)
    block = linked_data(hall, EN, "hall.md", title, cited)
    told = json.loads(block)

    assert not re.search("[<>&\u2028\u2029]", block)
    assert told["@graph"][0]["name"] == title
    assert told["@graph"][0]["description"] == "</script><script>alert(1)</script>"
    assert told["@graph"][0]["datePublished"] == "2026-01-01"


@each
def test_pages_say_what_they_are_when_shared(own: Site, published: Path, locale: Locale) -> None:
    """Open Graph: title, description, address, language and the other language, as the head says elsewhere."""
    for path in pages(published / locale.prefix):
        text = path.read_text("utf-8")
        if locale == KO and path.is_relative_to(published / "en"):
            continue
        told = dict(re.findall(r'<meta property="og:([\w:]+)" content="([^"]*)">', text))
        assert re.search(f'<meta name="description" content="{re.escape(told["description"])}">', text)
        assert f'<link rel="canonical" href="{told["url"]}">' in text
        assert told["site_name"]
        assert told["title"]
        assert told["type"] in ("website", "article")
        locales = {one.code: f"{one.code}_{one.region}" for one in LOCALES}
        assert told["locale"] == locales.pop(locale.code)
        assert told["locale:alternate"] in locales.values()
        assert f'type="application/atom+xml" title="{own.ledger.strings.files.feed[locale]}"' in text
