"""Every safety rule, in the order it runs. A new rule is one file and one line here."""

from __future__ import annotations

from dumal.safety.project import FileRule, PageRule
from dumal.safety.rules import (
    address,
    attribute,
    element,
    file_kind,
    file_name,
    file_size,
    foreign_picture,
    front_matter_markup,
    misplaced,
    same_name,
    setting,
    settings_sign,
    slow,
    svg,
    symbolic_link,
)

__all__ = ["FILE_RULES", "PAGE_RULES", "RULES"]

FILE_RULES: tuple[FileRule, ...] = (
    symbolic_link,
    misplaced,
    file_name,
    same_name,
    file_kind,
    file_size,
    svg,
    settings_sign,
    setting,
)
PAGE_RULES: tuple[PageRule, ...] = (
    element,
    attribute,
    address,
    foreign_picture,
    front_matter_markup,
    slow,
)

RULES = (*FILE_RULES, *PAGE_RULES)
