"""The words generated pages are made of: each with its fellow in the other language, none of them a figure."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from dumal.korean import with_josa

__all__ = ["NAMES", "Both", "sentence", "title"]


class Both(NamedTuple):
    """A text in both languages."""

    ko: str
    en: str


def _table(text: str) -> tuple[Both, ...]:
    """Read `ko=en` entries parted by semicolons."""
    return tuple(Both(*entry.strip().split("=")) for entry in text.split(";"))


SUBJECTS = _table(
    "도서관=the library; 시민 모임=the citizens' group; 연구소=the institute; 시장 상인들=the market traders; "
    "학교=the school; 병원=the hospital; 박물관=the museum; 출판사=the publisher; 공방=the workshop; "
    "농장=the farm; 극장=the theatre; 합창단=the choir; 우체국=the post office; 기록관=the archive"
)
PLACES = _table(
    "강가에서=by the river; 광장에서=in the square; 역 앞에서=in front of the station; 언덕 위에서=on the hill; "
    "공원에서=in the park; 항구에서=at the harbour; 들판에서=in the fields; 다리 옆에서=beside the bridge; "
    "마당에서=in the courtyard; 숲길에서=on the forest path"
)
OBJECTS = _table(
    "새 책=new books; 옛 지도=old maps; 씨앗=seeds; 그림=paintings; 악기=instruments; 사진=photographs; "
    "도구=tools; 편지=letters; 옷감=cloth; 그릇=bowls; 등불=lanterns; 의자=chairs"
)
VERBS = _table(
    "모읍니다=collects; 나눕니다=shares; 보여 줍니다=shows; 고칩니다=repairs; 빌려줍니다=lends; "
    "기록합니다=records; 살핍니다=examines; 간직합니다=keeps; 소개합니다=presents"
)
MANNERS = _table(
    "함께=together; 조용히=quietly; 꾸준히=steadily; 기꺼이=gladly; 꼼꼼히=carefully; 자주=often; "
    "차분히=calmly; 정성껏=with care"
)
NAMES = tuple(
    Both(f"{ko}{kind.ko}", f"{en} {kind.en}")
    for kind in _table("연구원=Institute; 재단=Foundation; 대학=College")
    for ko, en in _table(
        "가람=Garam; 나래=Narae; 다솜=Dasom; 라온=Raon; 마루=Maru; 아라=Ara; 자람=Jaram; 차오름=Chaoreum; "
        "한울=Hanul; 도담=Dodam; 보람=Boram; 새빛=Saebit"
    )
)
"""What the ledger of names holds."""


def sentence(dice: Random, subject: Both | None = None) -> Both:
    """Make one sentence without figures; `subject` may be a link."""
    who, where, what = subject or dice.choice(SUBJECTS), dice.choice(PLACES), dice.choice(OBJECTS)
    does, how = dice.choice(VERBS), dice.choice(MANNERS)
    starts = who.en[0].upper() + who.en[1:]
    return Both(
        f"{with_josa(who.ko, '은/는')} {where.ko} {with_josa(what.ko, '을/를')} {how.ko} {does.ko}.",
        f"{starts} {does.en} {what.en} {how.en} {where.en}.",
    )


def title(dice: Random) -> Both:
    """Make a heading."""
    what, who = dice.choice(OBJECTS), dice.choice(SUBJECTS)
    return Both(f"{who.ko}의 {what.ko}", f"{what.en.capitalize()} of {who.en}")
