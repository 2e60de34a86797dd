"""Several modules as one file, so that opening the search costs one request.

Each module becomes a function that is called once; what it exports is an object, what it imports is taken from
the objects of others. Names inside a module stay its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dumal.search.scripts import shrink

__all__ = ["bundle"]

_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([\w./-]+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function\*?|const|class) (\w+))", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def bundle(modules: Mapping[str, str], entry: str) -> str:
    """Join a module with all that it imports.

    Args:
        modules: source of each module by its name without `.js`.
        entry: name of the module whose exports the file has.

    Raises:
        ValueError: a form of import or export that our modules do not use, or modules in a circle.
    """
    parts = [_wrap(name, shrink(modules[name])) for name in _in_order(modules, entry, ())]
    exported = ", ".join(dict.fromkeys(_EXPORT.findall(modules[entry])))
    return f"{''.join(parts)}export const {{ {exported} }} = {_object(entry)};\n"


def _in_order(modules: Mapping[str, str], name: str, above: tuple[str, ...]) -> Iterator[str]:
    """Yield what a module needs, each once, and then the module."""
    if name in above:
        raise ValueError(f"modules in a circle: {' -> '.join((*above, name))}")
    seen: set[str] = set()
    for _, needed in _IMPORT.findall(modules[name]):
        for one in _in_order(modules, needed, (*above, name)):
            if one not in seen:
                seen.add(one)
                yield one
    yield name


def _wrap(name: str, source: str) -> str:
    exported = ", ".join(dict.fromkeys(_EXPORT.findall(source)))
    body = _EXPORT.sub("", _IMPORT.sub(_take, source))
    if other := _OTHER.search(body):
        raise ValueError(f"{name}.js: the bundle cannot read {other.group()!r}")
    return f"const {_object(name)} = (() => {{\n{body}return {{ {exported} }};\n}})();\n"


def _take(match: re.Match[str]) -> str:
    names = " ".join(match.group(1).split()).rstrip(",").replace(" as ", ": ")
    return f"const {{ {names} }} = {_object(match.group(2))};\n"


def _object(name: str) -> str:
    return "$" + re.sub(r"\W", "_", name)
