"""Builds the site and swaps it in whole."""

from __future__ import annotations

import argparse
import errno
import sys
from pathlib import Path

from dumal.locales import Bilingual
from dumal.project import BuildFailed, reader_locale

__all__ = ["add_arguments", "run"]

_NO_ROOM = Bilingual(
    "디스크에 남은 자리가 없어 사이트를 만들지 못했습니다. 지난번 사이트는 그대로 있습니다. 자리를 비운 뒤 다시 실행하십시오.",
    "The disk is full, so the site was not built; the last one is unchanged. Free some space and run this again.",
)
_TWICE = Bilingual(
    "폴더와 시간대를 바꾸어 한 번 더 만들고, 두 사이트가 완전히 같은지 확인합니다",
    "build a second time in another folder and time zone, and fail unless both sites are the same to the byte",
)
_UNLIKE = Bilingual(
    "같은 원본으로 두 번 만들었는데 다음 파일이 서로 다릅니다:",
    "Two builds of the same sources differ in these files:",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the word takes."""
    parser.add_argument("--twice", action="store_true", help=_TWICE[reader_locale()])


def run(asked: argparse.Namespace, root: Path) -> int:
    """Run the command; return its exit code."""
    from dumal.adapter import build_into
    from dumal.publish import publish
    from dumal.repeat import build_elsewhere

    try:
        publish(root, lambda folder: build_into(root, folder))
        unlike = build_elsewhere(root) if asked.twice else ()
    except BuildFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        print(_NO_ROOM[reader_locale()], file=sys.stderr)
        return 2
    if unlike:
        print(_UNLIKE[reader_locale()], *unlike, sep="\n", file=sys.stderr)
        return 1
    words = {"ko": "사이트를 만들었습니다", "en": "Built"}[reader_locale().code]
    print(f"{words}: {root / 'site'}", file=sys.stderr)
    return 0
