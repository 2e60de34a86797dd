"""The tables of words say each thing once: YAML keeps the last of two equal keys and says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

TABLES = sorted((Path(__file__).resolve().parents[2] / "hooks" / "dumal").glob("**/tables/*.yml"))


def doubled(node: yaml.Node) -> list[str]:
    """Return every key that stands twice in a mapping, with its line."""
    if isinstance(node, yaml.SequenceNode):
        return [one for child in node.value for one in doubled(child)]
    if not isinstance(node, yaml.MappingNode):
        return []
    keys = [key.value for key, _ in node.value]
    own = [f"{key.value}:{key.start_mark.line + 1}" for key, _ in node.value if keys.count(key.value) > 1]
    return own + [one for _, child in node.value for one in doubled(child)]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_no_line_overrides_another(path: Path) -> None:
    """Each word has one line."""
    node = yaml.compose(path.read_text("utf-8"))

    assert node is not None
    assert doubled(node) == []
