from __future__ import annotations

from dumal.documents.source import Source
from dumal.importing.alignment import align_article
from dumal.importing.article import Article, Piece
from dumal.importing.chapters import cut_chapters
from dumal.importing.halves import split_article
from dumal.importing.known import NO_NAMES, KnownNames
from dumal.locales import EN, KO

ALIGNED = [
    *[([1], [1]), ([2], [2]), ([3], [3]), ([5], [4]), ([7], [5, 6]), ([8], [7])],
    *[([9], [8]), ([10, 11], [9]), ([12], [10]), ([13], [])],
]
"""Which paragraphs say the same, counted in each half."""


def numbers(pieces: tuple[Piece, ...]) -> list[int]:
    """Return the paragraphs of one side."""
    return [piece.paragraph for piece in pieces]


def groups_of(article: Article, names: KnownNames) -> list[tuple[list[int], list[int]]]:
    """Return the paragraphs of every group."""
    return [(numbers(group.side(KO)), numbers(group.side(EN))) for group in align_article(article, names)]


def test_joined_split_and_lost_paragraphs_are_found(article: Article, names: KnownNames) -> None:
    """A paragraph made of two, two made of one, and one without partner."""
    assert groups_of(article, names) == ALIGNED


def test_names_help_but_are_not_needed(text: str) -> None:
    """Lengths, figures and Latin words align an article whose names nobody knows."""
    split = split_article(Source("x.txt", text.replace("September", "August")))

    assert split
    assert groups_of(split, NO_NAMES) == ALIGNED


def test_sections_have_one_id_for_both_languages(article: Article, names: KnownNames) -> None:
    """A section's id comes from its English head."""
    assert [chapter.id for chapter in cut_chapters(align_article(article, names))] == [
        "_top",
        "courses-everyone-learn",
    ]
