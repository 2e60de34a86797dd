"""axe-core, asked for everything it judges: WCAG 2.2 A and AA, and best practice."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.sync_api import Page

__all__ = ["COLOURS", "EVERY_RULE", "NO_COLOURS", "violations"]

_RUN = """([within, options]) => axe.run(within ? [within] : document, { ...options, resultTypes: ["violations"] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)))"""
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERY_RULE = {"runOnly": {"type": "tag", "values": _TAGS}, "rules": {"target-size": {"enabled": True}}}
NO_COLOURS = {**EVERY_RULE, "rules": {"target-size": {"enabled": True}, "color-contrast": {"enabled": False}}}
"""Half the time; for where the contrast is measured otherwise."""
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
"""All that can change with the colours alone."""


def violations(page: Page, axe: str, options: Mapping[str, object], within: str = "") -> list[str]:
    """Return each broken rule with the element that breaks it.

    Args:
        page: the page as it stands.
        axe: the source of axe-core.
        options: which rules, one of the constants above.
        within: selector of the part to judge; the whole page without one.
    """
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(axe)
    found: list[str] = page.evaluate(_RUN, [within, options])
    return found
