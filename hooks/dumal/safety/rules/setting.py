"""mkdocs.yml contains a setting that is not on the list. / mkdocs.yml에 목록에 없는 설정이 있습니다.

What it checks: mkdocs.yml contains only the settings that Dumal is built on: its hooks in `hooks/`, the one plugin,
    the Markdown extensions of its dialect, its own templates. Foreign scripts, other plugins and `INHERIT` are
    refused.
무엇을 보나: mkdocs.yml에 두말이 쓰는 설정만 있는지 확인합니다. `hooks/` 안의 훅, 정해진 플러그인 하나, 정해진 마크다운
    확장, 자체 템플릿이 전부입니다. 바깥 스크립트, 다른 플러그인, `INHERIT`는 쓸 수 없습니다.

Why: a plugin such as macros runs code found in pages, snippets can publish any file of the repository, and with
    another Markdown dialect the checks would not read what readers see.
왜: macros 같은 플러그인은 글 속의 코드를 실행하고, snippets는 저장소의 어느 파일이든 글에 옮길 수 있습니다. 마크다운 규칙이
    다르면 검사가 읽는 글과 독자가 보는 글이 달라집니다.

Fails / 걸리는 예:
    markdown_extensions: [pymdownx.snippets]
Passes / 통과하는 예:
    markdown_extensions: [footnotes]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dumal.diagnostics import Severity
from dumal.locales import Bilingual
from dumal.rule import Finding
from dumal.safety.project import Project
from dumal.safety.settings import Setting, read_text, settings_of

CODE = "DM631"
NAME = "setting"
SEVERITY = Severity.ERROR

_EXTENSIONS = (
    "abbr|admonition|attr_list|def_list|footnotes|md_in_html|tables|toc"
    r"|pymdownx\.(?:details|highlight|superfences|tabbed|tasklist)"
)
_KNOWN = re.compile(
    r"(?:site_name|strict|use_directory_urls|watch|hooks|theme|plugins|markdown_extensions|validation|extra)"
    r"|theme/(?:name|custom_dir|font|static_templates)|plugins/\*/i18n"
    r"|plugins/\*/i18n/(?:docs_structure|fallback_to_default|languages(?:/\*/(?:locale|name|default|build))?)"
    rf"|markdown_extensions/\*/(?:{_EXTENSIONS})|markdown_extensions/\*/tables/use_align_attribute"
    r"|markdown_extensions/\*/toc/permalink|markdown_extensions/\*/pymdownx\.highlight/use_pygments"
    r"|markdown_extensions/\*/pymdownx\.tabbed/alternate_style"
    r"|validation/.*|extra/.*"
)
"""Keys, joined by `/`."""
_VALUES = {
    "strict": re.compile("true"),
    "use_directory_urls": re.compile("true"),
    "hooks/*": re.compile(r"hooks/[a-z_]+\.py"),
    "watch/*": re.compile(r"[a-z]+"),
    "theme/name": re.compile("material"),
    "theme/custom_dir": re.compile("overrides"),
    "theme/font": re.compile("false"),
    "theme/static_templates/*": re.compile(r"(?:[a-z0-9-]+/)*[a-z0-9.-]+"),
    "plugins/*": re.compile("i18n"),
    "markdown_extensions/*": re.compile(_EXTENSIONS),
}
"""Where only some values may stand."""


def check(project: Project) -> Iterator[Finding]:
    """Yield every key that is unknown, and every value that is not on the list."""
    unknown: tuple[str, ...] | None = None
    for one in settings_of(read_text(project.root) or "") or ():
        if unknown and one.path[: len(unknown)] == unknown:
            continue
        path = "/".join(one.path)
        if not one.value and not path.endswith("*") and not _KNOWN.fullmatch(path):
            unknown = one.path
            yield Finding(one.span, _message(one))
        elif one.value and path in _VALUES and not _VALUES[path].fullmatch(one.value):
            yield Finding(one.span, _message(one))


def _message(one: Setting) -> Bilingual:
    shown = ".".join(step for step in one.path if step != "*")[:60] + (
        f": {one.value[:60]}" if one.value else ""
    )
    return Bilingual(
        f"'{shown}': 이 설정은 쓸 수 없습니다. 지우십시오. 꼭 필요하면 관리자와 의논하고 setting.py의 목록에 더하십시오.",
        f"'{shown}': this setting is not allowed. Delete it; if it is really needed, ask the maintainers, who keep "
        "the list in setting.py.",
    )
