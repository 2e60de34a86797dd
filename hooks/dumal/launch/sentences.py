"""What is said when the set-up cannot be done: one sentence each, with what to do about it."""

from __future__ import annotations

import errno
import re

from dumal.locales import Bilingual

__all__ = [
    "KEPT",
    "NO_ENSUREPIP",
    "NO_LIST",
    "SETTING_UP",
    "UNCLEAR",
    "WAITING",
    "Stop",
    "explain",
    "explain_os_error",
]


class Stop(Exception):
    """The word asked for cannot be carried out; the sentence says why, for people."""

    def __init__(self, sentence: Bilingual, **values: object) -> None:
        """Keep the sentence, its blanks filled with `values`."""
        super().__init__(sentence.en.format(**values))
        self.sentence = Bilingual(sentence.ko.format(**values), sentence.en.format(**values))


SETTING_UP = Bilingual("필요한 것을 .venv에 설치합니다(처음 한 번)", "Setting up .venv (once)")
WAITING = Bilingual(
    "다른 run.py에서 설치가 끝나기를 기다립니다", "Waiting for another run.py that is setting up .venv"
)
KEPT = Bilingual(
    "전에 있던 .venv는 run.py로 만든 것이 아니어서 {place}에 옮겨 두었습니다",
    "The .venv that was here was not made by run.py; it is kept as {place}",
)
NO_LIST = Bilingual(
    "{name} 파일을 읽을 수 없습니다. git checkout {name} 명령으로 되살린 뒤 다시 실행하십시오.",
    "{name} cannot be read. Restore it with git checkout {name} and run this again.",
)
NO_ENSUREPIP = Bilingual(
    "이 파이썬({python})에는 {module} 모듈이 없습니다. 데비안·우분투에서는 apt install python3-venv로, "
    "그 밖에는 uv를 설치하십시오.",
    "This Python ({python}) lacks the module {module}. On Debian and Ubuntu, run apt install python3-venv; "
    "elsewhere, install uv.",
)
UNCLEAR = Bilingual(
    "설치하지 못했습니다. 자세한 내용은 {log} 파일에 있습니다: {last}",
    "The set-up failed. For details, see {log}: {last}",
)
_NO_ROOM = Bilingual(
    "디스크에 남은 자리가 없습니다. 300MB쯤 비운 뒤 다시 실행하십시오.",
    "The disk is full. Free about 300 MB and run this again.",
)
_BAD_HASH = Bilingual(
    "{name}의 해시가 받은 패키지와 달라 설치하지 않았습니다. git checkout {name} 명령으로 되살린 뒤 다시 실행하십시오.",
    "The hashes in {name} do not match the packages received, so these were not installed. Restore the list "
    "with git checkout {name} and run this again.",
)
_BAD_LIST = Bilingual(
    "{name} 파일의 형식이 잘못되었습니다. git checkout {name} 명령으로 되살린 뒤 다시 실행하십시오.",
    "{name} is not a list of packages. Restore it with git checkout {name} and run this again.",
)
_NO_NETWORK = Bilingual(
    "패키지를 내려받을 수 없습니다. 인터넷 연결과 프록시 설정을 확인한 뒤 다시 실행하십시오.",
    "The packages cannot be downloaded. Check the network connection and proxy settings, and run this again.",
)
_NOT_OFFERED = Bilingual(
    "{name}에 적힌 버전 가운데 이 시스템에서 받을 수 없는 것이 있습니다: {last}",
    "A version listed in {name} is not available for this system: {last}",
)

_SIGNS = {
    # A full disk and a wrong hash come first: retries leave words of the network in the same report.
    _NO_ROOM: "No space left on device|os error (28|112)\\b|Errno 28\\b|quota exceeded|enough space on the disk",
    _BAD_HASH: "DO NOT MATCH THE HASHES|Hash mismatch|require-hashes|Hashes are required",
    _BAD_LIST: "Invalid requirement|Couldn't parse|Could not parse|No such option|not a valid requirement",
    _NO_NETWORK: "name resolution|Name or service not known|getaddrinfo|nodename nor servname|dns error"
    "|NewConnectionError|Max retries exceeded|timed? ?out|Connection (refused|reset|aborted|broken)|unreachable"
    "|ProxyError|connect to proxy|error sending request|Failed to fetch|CERTIFICATE_VERIFY_FAILED|SSLError",
    _NOT_OFFERED: "No matching distribution|No solution found|not found in the package registry",
}
"""Sentence to what pip or uv says in such a case; the first that fits counts."""


def explain(report: str, *, name: str, log: str) -> Stop:
    """Return the sentence for a failed run of pip or uv.

    Args:
        report: all that the program printed.
        name: the list it was installing.
        log: where the report can be read.
    """
    last = next((line.strip() for line in reversed(report.splitlines()) if line.strip()), "?")
    fits = (sentence for sentence, signs in _SIGNS.items() if re.search(signs, report, re.IGNORECASE))
    return Stop(next(fits, UNCLEAR), name=name, log=log, last=last)


def explain_os_error(error: OSError, log: str) -> Stop:
    """Return the sentence for a file operation that failed."""
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    return Stop(_NO_ROOM if full else UNCLEAR, log=log, last=error)
