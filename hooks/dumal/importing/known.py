"""The names an editor has settled: which forms are right, which are wrong, and where either stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from dumal.diagnostics import Diagnostic
from dumal.ledger import Name, Word
from dumal.ledger.decode import decode_file
from dumal.ledger.findings import Findings
from dumal.ledger.names import NamesFile
from dumal.ledger.reading import read_nodes
from dumal.locales import LOCALES, Locale, twin
from dumal.parity.names import find_forms
from dumal.parity.scripts import is_written_in
from dumal.values import Kind, read

__all__ = ["NO_NAMES", "Form", "KnownNames", "Mention", "read_names"]


@dataclass(frozen=True, slots=True)
class Form:
    """A spelling to look for."""

    target: str
    """The name's id; nothing for a word that is no name."""
    right: str
    """What to write instead; nothing where the spelling is right."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A spelling in a text."""

    start: int
    end: int
    text: str
    form: Form


@dataclass(frozen=True, slots=True)
class KnownNames:
    """All names, ready to be looked for."""

    names: Mapping[str, Name]
    forms: Mapping[str, Mapping[str, Form]]
    """By language code: spelling to what it means."""

    def mentions(self, text: str, locale: Locale) -> tuple[Mention, ...]:
        """Find every name in a text, the longest spelling first, wrong spellings too."""
        forms = self.forms[locale.code]
        return tuple(
            Mention(start, end, form, forms[form]) for start, end, form in find_forms(text, tuple(forms))
        )

    def says(self, texts: Iterable[str], target: str, locale: Locale) -> bool:
        """Say whether a name stands in one of the texts: general and wrong spellings and any capitals count."""
        wrong = (form for form, what in self.forms[locale.code].items() if what.target == target)
        forms = tuple(form.casefold() for form in (*self.names[target].forms[locale], *wrong))
        return any(find_forms(text.casefold(), forms) for text in texts)

    def without_figure(self, text: str, locale: Locale) -> Iterator[tuple[int, int]]:
        """Yield where names stand whose other language has no figure in them: 백 in a place's name is no hundred."""
        for one in self.mentions(text, locale):
            if one.form.target and not self._has_figure(one.form.target, twin(locale)):
                yield one.start, one.end

    def _has_figure(self, target: str, locale: Locale) -> bool:
        forms = self.names[target].forms[locale][:1]
        return any(one.value.kind is not Kind.LITERAL for form in forms for one in read(form, locale))


def _forms(names: Mapping[str, Name], words: Mapping[str, Word], locale: Locale) -> dict[str, Form]:
    found: dict[str, Form] = {}
    for name in names.values():
        strict = [form for form in name.forms[locale] if form not in name.loose[locale]]
        found |= {form: Form(name.id, "") for form in strict}
    for word in words.values():
        found |= {form: Form("", word[locale]) for form in word.forbidden[locale]}
    for name in names.values():
        found |= {form: Form(name.id, name.forms[locale][0]) for form in _wrong(name, locale)}
    return found


def _wrong(name: Name, locale: Locale) -> Iterator[str]:
    """Yield forbidden forms, and printed ones that nobody accepts, capital letters apart."""
    yield from name.forbidden[locale]
    accepted = {form.casefold() for form in name.forms[locale]}
    for form in name.printed:
        if is_written_in(form, locale) and form.casefold() not in accepted and name.forms[locale]:
            yield form


def _make(names: Mapping[str, Name], words: Mapping[str, Word]) -> KnownNames:
    return KnownNames(names, {locale.code: _forms(names, words, locale) for locale in LOCALES})


NO_NAMES = _make({}, {})
"""Nothing is settled yet."""


def read_names(path: Path) -> tuple[KnownNames, tuple[Diagnostic, ...]]:
    """Read a file like `data/names.yml`; what is wrong in it is left out and said."""
    findings = Findings(path.name)
    content, _ = decode_file(read_nodes(path.parent, findings), NamesFile, findings)
    if not isinstance(content, NamesFile):
        raise TypeError(content)
    return _make(content.names, content.words), tuple(findings.found)
