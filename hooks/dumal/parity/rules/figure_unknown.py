"""A page asks for a drawing that does not exist. / 페이지에 넣으려는 그림이 없습니다.

What it checks: a `figure` block contains one line, `chart:`, `timeline:` or `map:` and an id that is under
    that heading in `data/figures.yml`.
무엇을 보나: `figure` 칸에 `chart:`, `timeline:`, `map:` 가운데 하나와 id를 한 줄로 적었는지, 그 id가
    `data/figures.yml`의 같은 묶음에 있는지 확인합니다.

Why: readers would see the block's text where the drawing should be.
왜: 그림이 있어야 할 자리에 칸에 적은 글이 그대로 나옵니다.

Fails / 걸리는 예:
    ```figure
    chart: hall-cots
    ```
Passes / 통과하는 예:
    ```figure
    chart: hall-cost
    ```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dumal.diagnostics import Severity
from dumal.documents import Block, BlockKind
from dumal.korean import with_josa
from dumal.ledger import nearest
from dumal.locales import Bilingual
from dumal.parity.rule import Finding
from dumal.site import Site

CODE = "DM160"
NAME = "figure-unknown"
SEVERITY = Severity.ERROR

_ASKED = re.compile(r"\s*(?P<key>[\w-]+):\s*(?P<id>\S+)\s*")


def check(site: Site) -> Iterator[Finding]:
    """Yield every `figure` fence that asks for nothing there is."""
    drawings = {key: frozenset(held) for key, held in site.ledger.drawings().items()}
    for page in site.pages():
        for block in page.blocks:
            if block.kind is BlockKind.CODE and block.info == "figure":
                yield from _problems(block, drawings, site.ledger.broken)


def _problems(
    block: Block, drawings: Mapping[str, frozenset[str]], broken: frozenset[str]
) -> Iterator[Finding]:
    asked = _ASKED.fullmatch(block.text)
    if asked is None or asked["key"] not in drawings:
        yield Finding(block.locate(0), _MALFORMED)
    elif asked["id"] not in drawings[asked["key"]] | broken:
        yield Finding(block.locate(asked.start("id")), _unknown(asked["id"], drawings[asked["key"]]))


def _unknown(id_: str, known: frozenset[str]) -> Bilingual:
    close = nearest(id_, known)
    return Bilingual(
        f"data/figures.yml에 '{id_}' 그림이 없습니다."
        + (f" {with_josa(close, '을/를')} 뜻하셨습니까?" if close else " id를 확인하십시오."),
        f"data/figures.yml has no drawing '{id_}'."
        + (f" Did you mean {close}?" if close else " Check the id."),
    )


_MALFORMED = Bilingual(
    "`figure` 칸의 글이 맞지 않습니다. `chart: id`, `timeline: id`, `map: id` 가운데 하나만 한 줄로 적으십시오.",
    "this `figure` block is not understood. Write one line: `chart: id`, `timeline: id` or `map: id`.",
)
