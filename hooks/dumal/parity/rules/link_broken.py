"""A link leads to a page, place or file that does not exist. / 링크가 없는 페이지나 자리, 파일로 이어집니다.

What it checks: every link and picture inside the site. The path is that of a Markdown file, relative to the
    page; the part after `#` is an explicit id of that page, an id the ledger brings to it, or a footnote.
무엇을 보나: 사이트 안의 모든 링크와 그림을 확인합니다. 경로는 그 페이지에서 본 마크다운 파일의 경로이고, `#` 뒤는 그 페이지에
    적힌 id나 원장에서 온 id, 각주여야 합니다.

Why: a reader who follows it finds nothing.
왜: 링크를 따라간 독자가 아무것도 찾지 못합니다.

Fails / 걸리는 예:
    [the plan](timeline.md#plan)
Passes / 통과하는 예:
    [the plan](timeline.md#planned)
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.korean import with_josa
from dumal.ledger import nearest
from dumal.locales import Bilingual
from dumal.parity.addresses import Places, find_places
from dumal.parity.outline import Lead
from dumal.parity.rule import Finding, Survey

CODE = "DM222"
NAME = "link-broken"
SEVERITY = Severity.ERROR


def check(survey: Survey) -> Iterator[Finding]:
    """Yield every link and picture inside the site that leads nowhere."""
    places = find_places(survey)
    for page in survey.outlines:
        for lead in page.leads:
            if message := _problem(lead, places):
                yield Finding(lead.span, message)


def _problem(lead: Lead, places: Places) -> Bilingual | None:
    target, file = lead.target, lead.file
    if file in places.anchors:
        return _anchor_problem(file, lead.anchor, places) if lead.anchor else None
    if places.is_file(file):
        return None
    close = nearest(file, places.anchors)
    return Bilingual(
        f"{with_josa(repr(target), '은/는')} 없는 파일({file})로 이어집니다."
        + (f" {with_josa(close, '을/를')} 뜻하셨습니까?" if close else " 경로를 고치십시오."),
        f"'{target}' leads to {file}, which does not exist."
        + (f" Did you mean {close}?" if close else " Correct the path."),
    )


def _anchor_problem(file: str, anchor: str, places: Places) -> Bilingual | None:
    known = places.anchors[file]
    if anchor in known:
        return None
    close = nearest(anchor, known)
    return Bilingual(
        f"{file}에 '#{anchor}' 자리가 없습니다."
        + (f" #{with_josa(close, '을/를')} 뜻하셨습니까?" if close else " 제목에 id를 다십시오."),
        f"{file} has no place '#{anchor}'."
        + (f" Did you mean #{close}?" if close else " Give the heading that id."),
    )
