"""Every text rule, in the order it runs. A new rule is one file and one line here."""

from __future__ import annotations

from dumal.text.rules import (
    address_bare,
    blank_line,
    emphasis_left,
    heading_left,
    inner_emphasis,
    invisible,
    link_empty,
    link_left,
    list_indent,
    list_mark,
    middle_dot,
    note_left,
    particle,
    separate_letters,
    spelling,
    table_broken,
    tildes,
)
from dumal.text.slip import TextRule

__all__ = ["TEXT_RULES"]

TEXT_RULES: tuple[TextRule, ...] = (
    separate_letters,
    invisible,
    middle_dot,
    heading_left,
    blank_line,
    list_mark,
    list_indent,
    table_broken,
    note_left,
    link_left,
    link_empty,
    emphasis_left,
    inner_emphasis,
    tildes,
    address_bare,
    particle,
    spelling,
)
