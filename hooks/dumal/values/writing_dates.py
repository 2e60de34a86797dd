"""Dates and times written in the words of a language."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from dumal.values.model import Date
from dumal.values.wording import Wording, ordinal_digits

__all__ = ["write_date", "write_relative", "write_time"]


def write_date(date: Date, wording: Wording) -> str:
    """Write a date or period: 2024년 7월 3일, first half of 2025, 2020s."""
    if date.clock is not None:
        time = write_time(Decimal(date.clock * 60), "", wording)
        text = write_date(replace(date, clock=None), wording)
        return wording.entry("dates", "clock").replace("{date}", text).replace("{time}", time)
    part = date.part or ""
    for stretch in ("decade", "century"):
        if part.startswith(stretch):
            number = (date.year or 0) // 100 + 1
            text = (
                wording.text(stretch)
                .replace("{year}", str(date.year))
                .replace("{nth}", ordinal_digits(number))
            )
            return _with_part(text.replace("{n}", str(number)), part[len(stretch) + 1 :], wording)
    level = "".join(
        name for name, field in zip("ymd", (date.year, date.month, date.day), strict=True) if field
    )
    template = wording.entry("dates", "b" if date.year and date.year < 0 else level)
    return _with_part(_fill(template, date.year, date.month, date.day, wording), part, wording)


def _fill(template: str, year: int | None, month: int | None, day: int | None, wording: Wording) -> str:
    fields = {"year": str(abs(year or 0)), "month": str(month), "day": str(day)}
    fields |= {"month-name": wording.entry("months", str(month)), "nth": ordinal_digits(day or 0)}
    for name, text in fields.items():
        template = template.replace("{" + name + "}", text)
    return template


def _with_part(text: str, part: str, wording: Wording) -> str:
    if not part:
        return text
    with_date, _, alone = wording.entry("parts", part).partition("|")
    return with_date.replace("{}", text) if text else (alone or with_date.replace("{}", "").strip())


def write_time(seconds: Decimal, unit: str, wording: Wording) -> str:
    """Write a time of day: 오후 1시 35분, 1:35 pm; without its half where it had none."""
    hour, rest = divmod(int(seconds), 3600)
    minute, second = divmod(rest, 60)
    level = "full" if second else "minute" if minute or unit else "hour"
    half = wording.entry("times", "am" if hour < 12 else "pm")
    shown = {"half": "" if unit else half, "hour": hour % 12 or 12, "minute": minute, "second": second}
    return wording.entry("times", level).format(**shown).strip()


def write_relative(symbol: str, wording: Wording) -> str:
    """Write a relative date: `y+1-05` is 내년 5월, May next year."""
    cut = symbol.find("-", 2)  # the sign of the shift stands at 1
    base, rest = (symbol[:cut], symbol[cut + 1 :].split("-")) if cut > 0 else (symbol, [])
    word = wording.entry("relative", base)
    if not word:
        return symbol
    fields = [int(piece) for piece in rest if piece.isdigit()]
    part = next((piece for piece in rest if not piece.isdigit()), "")
    if not fields:
        return _with_part(word, part, wording)
    key = "md" if base[0] == "m" else "yMd" if len(fields) == 2 else "yM"
    month, day = (None, fields[0]) if key == "md" else (fields[0], fields[-1])
    template = wording.entry("relative", key)
    return _with_part(_fill(template, None, month, day, wording).replace("{}", word), part, wording)
