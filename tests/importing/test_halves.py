from __future__ import annotations

import pytest

from dumal.documents.source import Source
from dumal.importing.article import Article, Role
from dumal.importing.halves import split_article
from dumal.locales import EN, KO, LOCALES

Parts = dict[str, tuple[str, ...]]

SEAM = " *아래는"


def parts_of(article: Article | None) -> Parts:
    """Return role and text of every piece, by language."""
    assert article
    return {
        locale.code: tuple(f"{piece.role} {piece.text}" for piece in article.half(locale).pieces)
        for locale in LOCALES
    }


def split(text: str) -> Article | None:
    """Split a text."""
    return split_article(Source("x.txt", text))


def cut(text: str) -> tuple[str, str, str]:
    """Cut the article's file by hand: Korean, notice, English."""
    korean, _, rest = text.partition(SEAM)
    notice, _, english = rest.partition("\n")
    return korean, SEAM + notice, english


def test_every_line_has_its_part(article: Article) -> None:
    """Headline, subheads, byline, credit, section head and paragraphs are told apart."""
    roles = [piece.role.value for piece in article.half(KO).pieces]

    assert roles == [
        *("title", "point", "point", "byline", "paragraph", "credit"),
        *("paragraph", "paragraph", "heading", *["paragraph"] * 4),
    ]
    assert [piece.role for piece in article.half(EN).of(Role.HEADING, Role.BYLINE)] == [Role.HEADING]


def test_pointers_count_the_lines_that_are_not_empty(article: Article) -> None:
    """Paragraphs are counted within a half, lines within the file."""
    assert [piece.pointer for piece in article.half(KO).pieces[:4]] == [
        "ko ¶1 L1",
        "ko ¶2 L2",
        "ko ¶3 L4",
        "ko ¶4 L5",
    ]
    assert [piece.pointer for piece in article.half(EN).pieces[:2]] == ["en ¶1 L36", "en ¶2 L39"]


def test_the_notice_belongs_to_neither_half(article: Article) -> None:
    """What stands between the halves is kept apart."""
    assert [line.line for line in article.notice] == [33]
    assert not article.left_out


def test_either_language_may_come_first(text: str, article: Article) -> None:
    """The halves are found by their script, not by their order."""
    korean, _, english = cut(text)

    assert parts_of(split(f"{english}\n* 아래는 원문입니다.\n\n{korean}")) == parts_of(article)


@pytest.mark.parametrize("seam", ["\n", "\n[English version]\n", "\n<영문 기사>\n", "\n---\n"], ids=ascii)
def test_the_notice_may_be_anything_or_nothing(text: str, article: Article, seam: str) -> None:
    """Articles without a notice, or with a mere label, split alike."""
    korean, _, english = cut(text)

    assert parts_of(split(korean + seam + english)) == parts_of(article)


def test_line_ends_and_empty_lines_do_not_matter(text: str, article: Article) -> None:
    """Windows line ends, and no empty lines at all, give the same parts."""
    tight = "\n".join(line for line in text.splitlines() if line.strip())

    assert parts_of(split(text.replace("\n", "\r\n"))) == parts_of(article)
    assert parts_of(split(tight)) == parts_of(article)


def test_lines_in_the_wrong_language_at_the_edges_are_left_out(text: str, article: Article) -> None:
    """A site's name above and a copyright line below belong to no half."""
    framed = split(f"Seaside Daily News\n\n{text}\n무단 전재와 재배포를 금지합니다\n")

    assert parts_of(framed) == parts_of(article)
    assert framed
    assert [line.text for line in framed.left_out] == [
        "Seaside Daily News",
        "무단 전재와 재배포를 금지합니다",
    ]


def test_wrapped_paragraphs_are_joined() -> None:
    """An article whose lines were broken at a fixed width has its paragraphs back."""
    korean = (
        "도서관이 문을 연다\n\n"
        + "\n".join(["시는 바닷가에 도서관을 짓고 사람들이 함께 읽고"] * 4)
        + " 쓴다.\n"
    )
    english = (
        "A library opens\n\n" + "\n".join(["The city builds a library by the sea where all"] * 4) + " read.\n"
    )

    assert [len(half) for half in parts_of(split(f"{korean}\n{english}")).values()] == [2, 2]


@pytest.mark.parametrize(
    "made",
    [
        lambda ko, en: ko,
        lambda ko, en: en,
        lambda ko, en: "",
        lambda ko, en: "\n \n",
        lambda ko, en: "한글",
        lambda ko, en: "\n".join(
            line for pair in zip(ko.split("\n\n\n"), en.split("\n\n\n"), strict=False) for line in pair
        ),
        lambda ko, en: f"{ko}\nCopyright Seaside Daily. All rights reserved.\nDo not copy.\n",
    ],
    ids=["korean", "english", "empty", "blank", "word", "paragraph-by-paragraph", "copyright"],
)
def test_a_text_without_two_halves_is_refused(text: str, made: object) -> None:
    """One language alone, nothing, or languages taking turns are no bilingual article."""
    korean, _, english = cut(text)

    assert callable(made)
    assert split(made(korean, english)) is None
