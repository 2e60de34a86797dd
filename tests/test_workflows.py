"""What runs on GitHub is well-formed, pinned, and holds no more power than it needs."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FORMS = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.stem != "config")

each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)

_OUR_WORDS = re.compile(r"python3? (?:run\.py (?:check|build|test|report)|tests/fuzz/run_atheris\.py)\b")

Job = dict[str, object]


def jobs(path: Path) -> dict[str, Job]:
    """Return a workflow's jobs by name."""
    found: dict[str, Job] = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    return found


def scripts(path: Path) -> list[str]:
    """Return all commands a workflow runs."""
    return re.findall(r"^\s*(?:- )?run: (.*(?:\n {10,}.*)*)", path.read_text("utf-8"), flags=re.MULTILINE)


def run(program: str, *arguments: str) -> None:
    """Run a program of the test environment; what it prints is the failure."""
    command = (str(Path(sysconfig.get_path("scripts")) / program), *arguments)
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)

    assert done.returncode == 0, done.stdout + done.stderr


@each_workflow
def test_workflows_fit_their_schema(path: Path) -> None:
    """GitHub reads what is written."""
    run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", str(path))


def test_dependabot_fits_its_schema() -> None:
    """Dependabot reads what is written."""
    run("check-jsonschema", "--builtin-schema", "vendor.dependabot", str(GITHUB / "dependabot.yml"))


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_forms_fit_their_schema(path: Path) -> None:
    """GitHub shows the form instead of an error."""
    run("check-jsonschema", "--builtin-schema", "vendor.github-issue-forms", str(path))


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_forms_speak_both_languages(path: Path) -> None:
    """Every label is Korean and English."""
    form = yaml.safe_load(path.read_text("utf-8"))
    labels = [form["name"], *(field["attributes"]["label"] for field in form["body"])]

    assert [one for one in labels if not re.search(r"[가-힣].* / .*[A-Za-z]", one)] == []


def test_the_chooser_fits_its_schema() -> None:
    """The list of forms is read."""
    config = GITHUB / "ISSUE_TEMPLATE" / "config.yml"
    run("check-jsonschema", "--builtin-schema", "vendor.github-issue-config", str(config))


def test_the_error_form_has_the_fields_that_the_site_fills_in() -> None:
    """The site's links prefill `page` and `fact`."""
    form = yaml.safe_load((GITHUB / "ISSUE_TEMPLATE" / "error.yml").read_text("utf-8"))

    assert {"page", "fact"} <= {field.get("id") for field in form["body"]}


def test_every_file_names_the_same_repository() -> None:
    """Who starts a site of their own changes data/site.yml; this says where else its name stands."""
    repository = yaml.safe_load((ROOT / "data" / "site.yml").read_text("utf-8"))["repository"]
    owner = repository.split("/")[-2]
    named = [
        path for path in GITHUB.rglob("*") if path.suffix in {".yml", ".md"} or path.name == "CODEOWNERS"
    ]
    for path in (*named, *ROOT.glob("*.md")):
        text = path.read_text("utf-8")
        others = {
            one
            for one in re.findall(r"https://github\.com/(?!you/)[\w.-]+/[\w.-]+", text)
            if one != repository
        }
        assert others == set(), f"{path.relative_to(ROOT)} names {others}, data/site.yml names {repository}"
        assert set(re.findall(r"(?<!\S)@([\w-]+)/", text)) <= {owner}, path


def test_owners_name_what_exists() -> None:
    """A rule for a path that is gone protects nothing."""
    for line in (GITHUB / "CODEOWNERS").read_text("utf-8").splitlines():
        pattern = line.split()[0] if line and not line.startswith("#") else "*"
        assert pattern == "*" or list(ROOT.glob(pattern.strip("/"))), pattern


def test_zizmor_finds_nothing() -> None:
    """No template injection, no unpinned action, no credential left behind, no needless permission."""
    run("zizmor", "--offline", "--persona", "auditor", "--quiet", str(GITHUB))


@each_workflow
def test_actions_are_pinned_to_a_commit_and_name_its_version(path: Path) -> None:
    """A tag can be moved, a commit cannot; the version is for people and for Dependabot."""
    lines = [line for line in path.read_text("utf-8").splitlines() if "uses:" in line]

    assert lines
    assert [line for line in lines if not re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line)] == []


@each_workflow
def test_power_is_given_job_by_job(path: Path) -> None:
    """By default a job may do nothing, and every job ends."""
    assert re.search(r"^permissions: \{\}$", path.read_text("utf-8"), flags=re.MULTILINE)
    assert [name for name, job in jobs(path).items() if "permissions" not in job] == []
    assert [name for name, job in jobs(path).items() if "timeout-minutes" not in job] == []


def test_pull_requests_meet_no_secret() -> None:
    """Code from a fork runs with a token that can read, and with nothing else."""
    text = (GITHUB / "workflows" / "check.yml").read_text("utf-8")

    assert not re.search(r"secrets|pull_request_target|workflow_run|: write", text)


def test_the_job_that_publishes_runs_none_of_our_code() -> None:
    """It has the power to publish, so it only publishes."""
    steps = jobs(GITHUB / "workflows" / "deploy.yml")["deploy"]["steps"]

    assert isinstance(steps, list)
    assert [step["uses"].partition("@")[0] for step in steps] == ["actions/deploy-pages"]


@each_workflow
def test_no_step_is_quiet(path: Path) -> None:
    """`mkdocs build --quiet --strict` exits 0 in spite of warnings."""
    for script in scripts(path):
        assert not re.search(r"mkdocs|(?:^|\s)(?:-q|--quiet)\b", script), script


@each_workflow
def test_our_code_runs_by_one_door(path: Path) -> None:
    """Where the repository is checked out, every command is one that a contributor could type."""
    for name, job in jobs(path).items():
        steps = job["steps"]
        assert isinstance(steps, list)
        if any(step.get("uses", "").startswith("actions/checkout@") for step in steps):
            for script in (step["run"] for step in steps if "run" in step):
                assert _OUR_WORDS.match(script), f"{name}: {script}"


@each_workflow
def test_who_may_write_runs_none_of_our_code(path: Path) -> None:
    """A job that may change something checks nothing out."""
    for name, job in jobs(path).items():
        powers, steps = job["permissions"], job["steps"]
        assert isinstance(powers, dict)
        assert isinstance(steps, list)
        if "write" in powers.values():
            assert not [step for step in steps if "checkout" in step.get("uses", "")], name


def test_ci_says_the_same_words() -> None:
    """The script of CI ends with what the README tells a newcomer."""
    script = (ROOT / ".ci" / "run").read_text("utf-8")

    assert script.rstrip().splitlines()[-3:] == [
        f"python3 run.py {word}" for word in ("check", "build", "test")
    ]
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111 or sys.platform == "win32"
