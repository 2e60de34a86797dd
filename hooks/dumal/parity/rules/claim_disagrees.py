"""The text of a citation differs from the ledger. / 인용한 글이 원장과 다릅니다.

What it checks: the figures and dates in the text of a `fact:` link are read and compared with the
    fact's value (or the facet named after `#`) in amount, unit, precision, approximation and bound. The
    fact's as-of date and its other values may stand beside it. Rounding needs a marker such as "about".
무엇을 보나: `fact:` 링크의 글에서 수치와 날짜를 읽어 사실의 값(또는 `#` 뒤에 적은 값)과 비교합니다. 크기, 단위,
    정밀도, 어림 표시, 이상·이하 같은 한계를 모두 봅니다. 기준 시점과 그 사실의 다른 값은 함께 쓸 수 있습니다.
    반올림하려면 '약' 같은 표시가 있어야 합니다.

Why: a number is kept once, in the ledger. If the text says another number, one of the two is wrong.
왜: 수치는 원장에 한 번만 적습니다. 글의 수치가 원장과 다르면 둘 가운데 하나는 틀린 것입니다.

Fails / 걸리는 예:
    [USD 2.92 trillion](fact:bio-market-2021)
Passes / 통과하는 예:
    [USD 2.092 trillion](fact:bio-market-2021)
"""

from __future__ import annotations

from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.documents import Claim, Page
from dumal.korean import choose_josa
from dumal.ledger import Ledger
from dumal.locales import Bilingual, Locale
from dumal.parity.names import name_stretches
from dumal.parity.rule import Finding
from dumal.parity.walk import claims, figures, masked
from dumal.site import Site
from dumal.values import Reading, Value, agree, describe, write

CODE = "DM152"
NAME = "claim-disagrees"
SEVERITY = Severity.ERROR


def check(site: Site) -> Iterator[Finding]:
    """Yield every claim whose text disagrees with its fact."""
    for page in site.pages():
        for claim in claims(page):
            if claim.scheme == "fact" and claim.text.strip() and site.ledger.find_fact(claim.target):
                yield from _disagreements(claim, page, site.ledger)


def _disagreements(claim: Claim, page: Page, ledger: Ledger) -> Iterator[Finding]:
    held = ledger.find_value(claim.target, claim.facet)
    allowed = ledger.values_of(claim.target)
    said = figures(masked(claim.text, name_stretches(claim.text, page.locale, ledger)), page.locale)
    if not allowed or claim.target in ledger.broken:
        return
    wrong = [one for one in said if one.sure and not _stands(one, allowed)]
    if held and not any(agree(one.value, held) for one in said):
        wrong = wrong or said[:1]
        yield Finding(
            claim.span, _differs(wrong[0], held, page.locale) if wrong else _lacks(claim, held, page.locale)
        )
    elif wrong:
        yield Finding(claim.span, _differs(wrong[0], held or allowed[0], page.locale))


def _stands(one: Reading, allowed: tuple[Value, ...]) -> bool:
    return any(agree(one.value, held) for held in allowed)


def _differs(said: Reading, held: Value, locale: Locale) -> Bilingual:
    written, amount = write(held, locale), describe(held, locale)
    read_as = describe(said.value, locale)
    return Bilingual(
        f"글은 '{said.text}'({read_as}), 원장은 '{written}'({amount})입니다. "
        "글을 고치거나, 원장이 틀렸다면 출처와 함께 data/facts.yml을 고치십시오.",
        f"the text says '{said.text}' ({read_as}), the ledger '{written}' ({amount}). "
        "Correct the text or, if the ledger is wrong, data/facts.yml with its source.",
    )


def _lacks(claim: Claim, held: Value, locale: Locale) -> Bilingual:
    written, amount = write(held, locale), describe(held, locale)
    return Bilingual(
        f"'{claim.text}'에서 원장의 값 '{written}'({amount}){choose_josa(written, '을/를')} 찾지 못했습니다. "
        f"값을 링크 안에 적거나, 다른 값을 인용한다면 #으로 밝히십시오.",
        f"'{claim.text}' does not say the ledger's '{written}' ({amount}). "
        "Put the value inside the link or, if another value is meant, name it after #.",
    )
