"""Apply the safety rules to a project; no waiver and no setting applies to what they find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from dumal.diagnostics import Diagnostic
from dumal.documents import Page
from dumal.rule import Finding
from dumal.safety.project import Project, Rule, load_project
from dumal.safety.registry import FILE_RULES, PAGE_RULES
from dumal.safety.rules import setting, settings_sign

__all__ = ["check_files", "check_page", "check_settings"]


def check_files(root: Path) -> Iterator[Diagnostic]:
    """Yield what is unsafe about the files of a project."""
    project = load_project(root)
    for rule in FILE_RULES:
        yield from _stamp(rule, rule.check(project))


def check_settings(root: Path) -> Iterator[Diagnostic]:
    """Yield what is unsafe about mkdocs.yml, which MkDocs would carry out while reading it."""
    project = Project(root, (), ())
    for rule in (settings_sign, setting):
        yield from _stamp(rule, rule.check(project))


def check_page(page: Page) -> Iterator[Diagnostic]:
    """Yield what is unsafe about a page; it depends on the page alone."""
    for rule in PAGE_RULES:
        yield from _stamp(rule, rule.check(page))


def _stamp(rule: Rule, found: Iterable[Finding]) -> Iterator[Diagnostic]:
    for one in found:
        yield Diagnostic(rule.CODE, one.severity or rule.SEVERITY, one.span, one.message)
