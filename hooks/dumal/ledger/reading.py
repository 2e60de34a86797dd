"""Reads a YAML file of the ledger into nodes, refusing whatever an editor would not expect to matter.

The nodes keep line and column; nothing is converted here, since the meaning of a scalar is decided
by the field it stands in (`1.10` may be a text, a number or a mistake).
"""

from __future__ import annotations

import re
from pathlib import Path

import yaml
from yaml.error import Mark
from yaml.nodes import Node
from yaml.tokens import AliasToken, AnchorToken, DirectiveToken, TagToken, Token

from dumal.diagnostics import Span
from dumal.korean import with_josa
from dumal.ledger.findings import Findings
from dumal.nesting import is_deep
from dumal.tree import is_own

__all__ = ["read_nodes"]

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml's parser where PyYAML has it, ten times as fast; neither resolves scalars."""

_SUSPECT = re.compile(r"(?:^|[\s\[{,])[&*!]\S|^%", re.MULTILINE)
"""What every anchor, alias, tag and directive begins like, though texts may hold it too."""

_FEATURES: dict[type[Token], tuple[str, str]] = {
    AnchorToken: ("앵커(&)", "an anchor (&)"),
    AliasToken: ("별칭(*)", "an alias (*)"),
    TagToken: ("태그(!)", "a tag (!)"),
    DirectiveToken: ("지시문(%)", "a directive (%)"),
}

_KOREAN = {
    "found character '\\t' that cannot start any token": "들여쓰기에 탭이 있습니다",
    "mapping values are not allowed in this context": "글 안의 ': '에는 따옴표가 필요합니다",
    "could not find expected ':'": "키 뒤에 ':'가 없습니다",
    "did not find expected key": "들여쓰기나 따옴표가 맞지 않습니다",
    "did not find expected ',' or ']'": "목록의 ','나 ']'가 없습니다",
    "did not find expected ',' or '}'": "묶음의 ','나 '}'가 없습니다",
}
"""libyaml's commonest complaints, in Korean."""


def read_nodes(root: Path, findings: Findings) -> Node | None:
    """Read a file's only document.

    Args:
        root: the project's folder.
        findings: names the file and takes what is wrong with it.

    Returns:
        The root node, or None when the file cannot be read at all.
    """
    text = _read_text(root, findings)
    if text is None:
        return None
    if is_deep(text):
        findings.note(
            "DM101",
            Span(findings.file),
            "너무 깊이 겹쳐 있어 읽을 수 없습니다. 단계를 줄이십시오.",
            "is nested too deeply to be read. Use fewer levels.",
        )
        return None
    try:
        if _SUSPECT.search(text) and _refuse_features(text, findings):
            return None  # aliases inside aliases would be read over and over
        node: Node | None = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        _note_syntax(error, findings)
        return None
    if node is None:
        findings.note(
            "DM100",
            Span(findings.file, 1),
            "파일이 비어 있습니다. 내용을 되살리십시오.",
            "the file is empty. Restore its content.",
        )
    return node


def _read_text(root: Path, findings: Findings) -> str | None:
    at = Span(findings.file)
    path = root / findings.file
    if path.is_symlink() or (path.exists() and not is_own(root, findings.file)):
        findings.note(
            "DM100",
            at,
            "링크이거나 너무 큰 파일이라 읽지 않았습니다. 알맞은 크기의 보통 파일로 바꾸십시오.",
            "is a link or far too large, and was not read. Put a plain file of ordinary size here.",
        )
        return None
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        at = Span(findings.file, line)
        findings.note(
            "DM100",
            at,
            "UTF-8로 저장된 파일이 아닙니다. 편집기에서 인코딩을 UTF-8로 바꾸어 다시 저장하십시오.",
            "the file is not UTF-8 (perhaps CP949). Save it again as UTF-8.",
        )
    except OSError as error:
        reason = error.strerror or type(error).__name__
        findings.note(
            "DM100",
            at,
            f"파일을 열 수 없습니다({reason}). 파일과 권한을 확인하십시오.",
            f"the file cannot be opened ({reason}). Check the file and its permissions.",
        )
    return None


def _refuse_features(text: str, findings: Findings) -> bool:
    """Note every feature these files do without, and say whether one of them is an alias."""
    aliased = False
    for token in yaml.scan(text, Loader=_LOADER):
        if (words := _FEATURES.get(type(token))) and token.start_mark:
            findings.note(
                "DM103",
                _place(findings, token.start_mark),
                f"{with_josa(words[0], '은/는')} 여기에서 쓰지 않습니다. 값을 그대로 적으십시오. 글이라면 따옴표로 묶으십시오.",
                f"{words[1]} is not used here. Write the value out, in quotation marks if it is text.",
            )
            aliased = aliased or isinstance(token, AliasToken)
    return aliased


def _note_syntax(error: yaml.YAMLError, findings: Findings) -> None:
    mark = getattr(error, "problem_mark", None)  # libyaml's marks share no class with PyYAML's
    at = _place(findings, mark) if mark else Span(findings.file)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    if problem == "but found another document":
        findings.note(
            "DM103",
            at,
            "한 파일에 문서가 둘 있습니다. '---' 줄을 지우십시오.",
            "the file contains a second document. Delete the line '---'.",
        )
        return
    korean = _KOREAN.get(problem, problem)
    findings.note(
        "DM101",
        at,
        f"YAML 문법에 맞지 않습니다({korean}). 고치십시오.",
        f"this is not valid YAML ({problem}). Correct it.",
    )


def _place(findings: Findings, mark: Mark) -> Span:
    return Span(findings.file, mark.line + 1, mark.column + 1)
