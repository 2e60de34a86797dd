"""JSON Schemas of the data files, made from the dataclasses that read them.

They give editors completion and a first check; what is true stays decided by the loader.
"""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Mapping
from dataclasses import is_dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Annotated, get_args, get_origin

from dumal.ledger.files import FILES
from dumal.ledger.members import Factory, Member, members_of
from dumal.ledger.scalars import SCALARS

__all__ = ["schemas", "write_schemas"]

Json = Mapping[str, object]
_ID_PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"


def write_schemas(root: Path) -> None:
    """Write `data/schema/<name>.json` for every file of the ledger."""
    folder = root / "data" / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (folder / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")


def schemas() -> dict[str, str]:
    """Return the schema of every file, as the text to be written."""
    return {name: _print(_document(factory)) for name, factory in FILES.items()}


def _print(schema: Json) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _document(factory: Factory) -> Json:
    """Describe a file; each dataclass it uses is defined once."""
    defined: dict[str, Json] = {}
    main = _record(factory, defined)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **main,
        "$defs": {name: defined[name] for name in sorted(defined)},
    }


def _record(factory: Factory, defined: dict[str, Json]) -> Json:
    members = members_of(factory)
    return {
        "type": "object",
        "description": inspect.cleandoc(factory.__doc__ or ""),
        "properties": {member.key: _property(member, factory, defined) for member in members},
        "required": [member.key for member in members if member.required],
        "additionalProperties": False,
    }


def _property(member: Member, factory: Factory, defined: dict[str, Json]) -> Json:
    described = _field_docs(factory).get(member.name)
    schema = _schema(member.hint, defined)
    return {"description": described, **schema} if described else schema


def _schema(hint: object, defined: dict[str, Json]) -> Json:
    if scalar := SCALARS.get(hint):
        return scalar.schema
    kind, parts = get_origin(hint), get_args(hint)
    if kind is Annotated:
        return _table(get_args(parts[0])[1], parts[1], defined)
    if kind is tuple:
        return {"type": "array", "items": _schema(parts[0], defined)}
    if kind is Mapping:
        names = {"pattern": _ID_PATTERN}
        return {"type": "object", "propertyNames": names, "additionalProperties": _schema(parts[1], defined)}
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [str(one) for one in hint if one]}
    if callable(hint) and is_dataclass(hint):
        return _reference(hint, defined)
    raise TypeError(f"no schema for {hint}")


def _table(hint: object, keys: type[StrEnum], defined: dict[str, Json]) -> Json:
    return {
        "type": "object",
        "properties": {str(key): _schema(hint, defined) for key in keys},
        "required": [str(key) for key in keys],
        "additionalProperties": False,
    }


def _reference(factory: Factory, defined: dict[str, Json]) -> Json:
    name = factory.__name__
    if name not in defined:
        defined[name] = {}
        defined[name] = _record(factory, defined)
    return {"$ref": f"#/$defs/{name}"}


@cache
def _field_docs(factory: Factory) -> Mapping[str, str]:
    """Return the docstrings below the fields of a dataclass, which Python itself forgets."""
    (body,) = ast.parse(inspect.cleandoc(inspect.getsource(factory))).body
    statements = body.body if isinstance(body, ast.ClassDef) else []
    pairs = pairwise(statements)
    return {
        field.target.id: inspect.cleandoc(doc.value.value)
        for field, doc in pairs
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(doc, ast.Expr)
        and isinstance(doc.value, ast.Constant)
        and isinstance(doc.value.value, str)
    }
