"""Make the environment, or add to it: with uv where it is to be had, with pip otherwise."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from dumal.launch.environment import SITE, TEST, Environment
from dumal.launch.guard import alone
from dumal.launch.progress import Progress
from dumal.launch.sentences import (
    KEPT,
    NO_ENSUREPIP,
    NO_LIST,
    SETTING_UP,
    WAITING,
    Stop,
    explain,
    explain_os_error,
)
from dumal.locales import Locale
from dumal.project import in_ci

__all__ = ["base_python", "ensure"]

_LOG = "set-up.log"
_MISPLACING = frozenset(
    {"PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PIP_ROOT", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
)
"""Settings that send packages elsewhere and would leave the environment empty."""


def ensure(environment: Environment, name: str, locale: Locale) -> None:
    """See to it that the list called `name` is installed; return at once if it is.

    Raises:
        Stop: it cannot be done.
    """
    if environment.holds(name):
        return
    if not environment.digest(name):
        raise Stop(NO_LIST, name=name)
    try:
        with alone(environment.cache / "set-up.guard", lambda: _say(WAITING[locale])) as held:
            # Another run.py may have done it meanwhile.
            if not environment.holds(name):
                with Progress(SETTING_UP[locale], sys.stderr) as progress:
                    _Setup(environment, name, progress, held).run(locale)
    except OSError as error:
        raise explain_os_error(error, str(environment.cache / _LOG)) from error


def base_python() -> str:
    """Return the interpreter behind the one that runs: that may stand in an environment to be removed."""
    return getattr(sys, "_base_executable", None) or sys.executable


class _Setup:
    """One set-up, from what is there to the stamp."""

    def __init__(self, environment: Environment, name: str, progress: Progress, held: int) -> None:
        self._environment, self._name = environment, name
        self._progress, self._held = progress, held
        self._uv = shutil.which("uv")
        self._log = environment.cache / _LOG

    def run(self, locale: Locale) -> None:
        """Do all steps; the stamp comes last."""
        environment, name = self._environment, self._name
        self._log.unlink(missing_ok=True)
        missing = _missing_module()
        if missing and not self._uv:
            raise Stop(NO_ENSUREPIP, python=base_python(), module=missing)
        if name != TEST or not environment.holds(SITE):
            self._clear(locale)
            self._create()
        environment.record()
        self._install(pip=not missing)
        environment.record(*dict.fromkeys((SITE, name)))

    def _clear(self, locale: Locale) -> None:
        """Remove what run.py made; move aside what it did not make."""
        folder = self._environment.folder
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
        elif (folder / "pyvenv.cfg").exists() and not self._environment.stamp.exists():
            place = _free_name(self._environment.cache / "venv-before")
            folder.rename(place)
            self._progress.note(KEPT[locale].format(place=f".cache/{place.name}"))
        elif folder.exists():
            shutil.rmtree(folder)

    def _create(self) -> None:
        """Make an environment without pip, marked as ours before anything else is in it."""
        folder = self._environment.folder
        folder.mkdir()
        self._environment.record()
        made = self._call(base_python(), "-m", "venv", "--without-pip", str(folder))
        if made is not None:
            raise explain(made, name=self._name, log=str(self._log))

    def _install(self, *, pip: bool) -> None:
        """Install the list with uv; where uv fails for a reason of its own, with pip."""
        report = self._with_uv() if self._uv else ""
        if report is not None and pip and not _is_final(report):
            report = self._with_pip()
        if report is not None:
            raise explain(report, name=self._name, log=str(self._log))

    def _with_uv(self) -> str | None:
        python = str(self._environment.python)
        return self._call(
            str(self._uv), "pip", "install", "--python", python, "--require-hashes", "-r", self._name
        )

    def _with_pip(self) -> str | None:
        python = str(self._environment.python)
        failed = self._call(python, "-m", "ensurepip", "--default-pip")
        if failed is not None:
            return failed
        options = ("--no-input", "--disable-pip-version-check", "--progress-bar", "off", "--retries", "3")
        return self._call(python, "-m", "pip", "install", *options, "--require-hashes", "-r", self._name)

    def _call(self, *command: str) -> str | None:
        """Run a program, its output going to the report; return that output if it failed."""
        said: list[str] = []
        folder = self._environment.root
        with self._log.open("a", encoding="utf-8") as log, _start(command, folder, self._held) as child:
            try:
                for line in child.stdout or ():
                    log.write(line)
                    said.append(line)
                    if not line.startswith("WARNING"):
                        self._progress.detail(line)
            except BaseException:
                child.kill()
                raise
        return "".join(said) if child.returncode else None


def _start(command: tuple[str, ...], folder: Path, held: int) -> subprocess.Popen[str]:
    """Start a program that keeps the guard: if run.py is killed, the next one waits for it to end."""
    environ = {name: value for name, value in os.environ.items() if name not in _MISPLACING}
    return subprocess.Popen(
        command,
        cwd=folder,
        env=environ | {"PYTHONUTF8": "1", "PIP_USER": "0", "UV_NO_PROGRESS": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        pass_fds=() if os.name == "nt" else (held,),
    )


def _missing_module() -> str:
    """Name the module without which pip cannot be set up, or return an empty string.

    Debian ships Python without `ensurepip`; it comes with the package python3-venv.
    """
    return next((name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None), "")


def _is_final(report: str) -> bool:
    """Say whether pip would fail just as uv did: because of the disk or the list, not of uv itself."""
    return any(sign in report for sign in ("No space left", "os error 28", "ash mismatch"))


def _free_name(path: Path) -> Path:
    """Return the path with the first number that is free."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count = sum(1 for _ in path.parent.glob(f"{path.name}-*"))
    return path.with_name(f"{path.name}-{count + 1}")


def _say(text: str) -> None:
    if not in_ci():
        print(text, file=sys.stderr, flush=True)
