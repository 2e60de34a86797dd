# -*- coding: utf-8 -*-
"""Everything this project does, by one word: `python3 run.py build`, `python3 run.py --help`.

Nothing has to be installed first: what a word needs is set up in `.venv` before it runs. This file
must be readable by any Python, old ones too, so that they can say what is wrong; from the first
`import dumal` on, the code is for the Python that `pyproject.toml` asks for.
"""

import os
import sys

NEEDED = (3, 11, 2)

if sys.version_info < NEEDED:
    spoken = [os.environ.get(name) for name in ("DUMAL_LANG", "LC_ALL", "LC_MESSAGES", "LANG")]
    korean = sys.version_info > (3,) and ([value for value in spoken if value] or [""])[0].startswith("ko")
    sentence = (
        "파이썬 {0} 이상이 필요한데 이것은 {1}({2})입니다. 새 파이썬으로 다시 실행하십시오.\n"
        if korean
        else "Python {0} or newer is needed and this is {1} ({2}): run it again with a newer Python.\n"
    )
    found = ".".join(str(part) for part in sys.version_info[:3])
    sys.stderr.write(sentence.format(".".join(str(part) for part in NEEDED), found, sys.executable))
    sys.exit(2)

ROOT = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(ROOT, "hooks"))

from dumal.launch import main  # noqa: E402 - only a Python that is new enough may come this far

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], ROOT))
