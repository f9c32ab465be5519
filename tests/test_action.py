"""The Action and the GitLab job of the example repository, their scripts run as the CI systems run them.

What needs a network is one step of each, which installs the grader. It runs here too, with a python3
that makes an environment out of the current one and takes note of what pip is asked for.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
import yaml
from worth import POINTS

from grader.worker.confine import layers

ROOT = Path(__file__).parent.parent
EARNED = 32  # by the example: three functions, less what one maximum for the batch costs
EXAMPLE = ROOT / "docs" / "example-repository"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
WORKFLOW = yaml.safe_load((EXAMPLE / ".github/workflows/grade.yml").read_text(encoding="utf-8"))
GITLAB = yaml.safe_load((EXAMPLE / ".gitlab-ci.yml").read_text(encoding="utf-8"))
PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40}")

pytestmark = [
    pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash"),
    pytest.mark.skipif(os.name != "posix", reason="the jobs run on Linux"),
]
confined = pytest.mark.skipif(
    not all(layer.available for layer in layers()), reason="this machine cannot confine"
)

PYTHON = """#!/usr/bin/env bash
# python3 -I -m venv HOME makes an environment out of the one that runs the tests.
home="${{!#}}"
mkdir -p "$home/bin"
cat > "$home/bin/python" <<'END'
#!/usr/bin/env bash
printf '%s\\0' "$@" >> "{log}"
printf '\\n' >> "{log}"
if [ "$3" = pip ] || [ -n "{only_log}" ]; then exit 0; fi
exec "{python}" "$@"
END
chmod +x "$home/bin/python"
"""


@dataclass
class Runner:
    """A runner of GitHub's: it renders expressions, runs steps and reads what they leave in files."""

    folder: Path
    only_log: bool = False
    summary: str = ""
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    log: str = ""

    def __post_init__(self) -> None:
        """Check the example out, and put a python3 first on the path."""
        self.workspace = self.folder / "work space"
        shutil.copytree(EXAMPLE, self.workspace)
        (self.folder / "temp").mkdir()
        stand_in(self.folder, self.only_log)

    def asked(self) -> list[list[str]]:
        """Return what the environment's Python was called with."""
        lines = (self.folder / "calls").read_text(encoding="utf-8").split("\0\n")
        return [line.split("\0") for line in lines if line]

    def run(self, **inputs: str) -> int:
        """Run the steps of the Action up to the first that fails; return its exit code."""
        given = {name: str(one.get("default", "")) for name, one in ACTION["inputs"].items()}
        given |= {name.replace("_", "-"): value for name, value in inputs.items()}
        code = 0
        for step in ACTION["runs"]["steps"]:
            if "run" in step and code == 0:
                code = self._step(step, given)
        return code

    def _step(self, step: dict[str, Any], inputs: dict[str, str]) -> int:
        assert step["shell"] == "bash"
        script = self.folder / "script.sh"
        script.write_text(step["run"], encoding="utf-8")
        files = {name: self.folder / name for name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STEP_SUMMARY")}
        for path in files.values():
            path.write_text("")
        environment = {
            "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(self.workspace),
            "RUNNER_TEMP": str(self.folder / "temp"),
            **{name: str(path) for name, path in files.items()},
            **{name: self._rendered(text, inputs) for name, text in step["env"].items()},
        }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=self.workspace,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        self.log += done.stdout
        self.summary += files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8")
        lines = files["GITHUB_OUTPUT"].read_text(encoding="utf-8").splitlines()
        self.outputs[step["id"]] = dict(line.split("=", 1) for line in lines)
        assert files["GITHUB_ENV"].read_text() == ""
        return done.returncode

    def _rendered(self, text: str, inputs: dict[str, str]) -> str:
        known = {"github.action_path": str(ROOT), "runner.temp": str(self.folder / "temp")}
        known |= {f"inputs.{name}": value for name, value in inputs.items()}
        known |= {
            f"steps.{step}.outputs.{name}": value
            for step, outputs in self.outputs.items()
            for name, value in outputs.items()
        }
        return re.sub(r"\$\{\{ *(.*?) *\}\}", lambda found: known[found[1]], text)


def stand_in(folder: Path, only_log: bool = False) -> Path:
    """Put a python3 into a folder bin/, and return that folder."""
    python = folder / "bin" / "python3"
    python.parent.mkdir()
    text = PYTHON.format(log=folder / "calls", python=sys.executable, only_log="yes" * only_log)
    python.write_text(text, encoding="utf-8")
    python.chmod(0o755)
    return python.parent


# --- the Action --------------------------------------------------------------------------------------


@confined
def test_the_example_repository_is_graded(tmp_path: Path) -> None:
    """All that it leaves behind tells of one mistake and of three functions not begun."""
    runner = Runner(tmp_path)
    assert runner.run(junit="junit.xml", json="reports.json") == 1
    assert runner.outputs["grade"] == {"exit-code": "1"}
    assert (
        f"| exercise\\-04\\-softmax\\.ipynb | exercise\\-04 · Softmax | partial | {EARNED}/{POINTS} |"
        in runner.summary
    )
    assert "global-max" in runner.summary
    commands = [line for line in runner.log.splitlines() if line.startswith("::error ")]
    assert len(commands) == 3  # the mistake is seen by two checks
    assert commands[0].startswith("::error file=exercise-04-softmax.ipynb,title=softmax%3A Rows that lie far")
    assert "log_softmax%2C logsumexp%2C drop_redundant" in commands[-1]
    assert Xml.parse(runner.workspace / "junit.xml").getroot()[0].get("name") == "exercise-04"
    [report] = json.loads((runner.workspace / "reports.json").read_text(encoding="utf-8"))
    assert (report["score"]["earned"], report["isolation"]) == (EARNED, "confined")


def test_what_is_installed_is_the_actions_own_checkout(tmp_path: Path) -> None:
    """Not a package of the same name, and not into the Python of the runner."""
    runner = Runner(tmp_path, only_log=True)
    assert runner.run(extra_index_url="https://example.org/cpu") == 0
    pip, _ = runner.asked()
    assert pip[:4] == ["-I", "-m", "pip", "install"]
    assert pip[-3:] == ["--extra-index-url", "https://example.org/cpu", str(ROOT)]
    assert runner.outputs["install"]["python"].startswith(str(tmp_path / "temp"))


def test_inputs_become_arguments(tmp_path: Path) -> None:
    """Paths are lines, and may have blanks in them or look like options."""
    runner = Runner(tmp_path, only_log=True)
    assert runner.run(paths="week 1\n\n--help\n", course="c d", exit_zero="true", isolation="auto") == 0
    expected = "-I -m grader ci --annotations --isolation auto --course|c d|--exit-zero -- week 1|--help"
    assert " ".join(runner.asked()[-1]) == expected.replace("|", " ")
    assert runner.asked()[-1][-2:] == ["week 1", "--help"]


@pytest.mark.parametrize("name", sorted(ACTION["inputs"]))
def test_no_input_is_ever_a_command(name: str, tmp_path: Path) -> None:
    """Quotes, substitutions and semicolons stay text, whatever they stand in."""
    runner = Runner(tmp_path, only_log=True)
    hostile = "\"; touch owned; $(touch owned) `touch owned` ' && touch owned #"
    runner.run(**{name.replace("-", "_"): hostile})
    assert list(tmp_path.rglob("owned")) == []
    if name not in ("python-version", "exit-zero"):
        assert any(hostile in call for call in runner.asked())


def test_a_path_that_is_not_there_fails_the_step(tmp_path: Path) -> None:
    """A wrong input is exit code 2, also with exit-zero."""
    runner = Runner(tmp_path)
    assert runner.run(paths="missing", exit_zero="true") == 2
    assert runner.outputs["grade"] == {"exit-code": "2"}
    assert "missing: no such file" in runner.log


def test_scripts_hold_no_expressions() -> None:
    """GitHub pastes an expression's value into a script before a shell reads it."""
    scripts = [step["run"] for step in ACTION["runs"]["steps"] if "run" in step]
    assert len(scripts) == 2
    assert [one for one in scripts if "${{" in one] == []
    assert set(ACTION["inputs"]) == set(re.findall(r"inputs\.([\w-]+)", json.dumps(ACTION["runs"])))


def test_what_others_wrote_is_pinned_to_a_commit() -> None:
    """A tag can be moved; only the place of the grader itself is left for the course to fill in."""
    steps = [*ACTION["runs"]["steps"], *WORKFLOW["jobs"]["grade"]["steps"]]
    used = [step["uses"] for step in steps if "uses" in step]
    assert len(used) == 4
    assert [one for one in used if not PINNED.fullmatch(one)] == []


def test_the_workflow_gives_a_fork_nothing() -> None:
    """No pull_request_target, no right to write, no token left in the checkout, no secret."""
    triggers = WORKFLOW[True]  # YAML 1.1 reads the word "on" so
    assert set(triggers) == {"push", "pull_request"}
    assert WORKFLOW["permissions"] == {"contents": "read"}
    checkout = WORKFLOW["jobs"]["grade"]["steps"][0]
    assert checkout["with"] == {"persist-credentials": False}
    assert "secrets." not in json.dumps(WORKFLOW, default=str)


def test_the_workflow_names_inputs_that_there_are() -> None:
    """A misspelt input is a warning on GitHub, and no more."""
    [step] = [one for one in WORKFLOW["jobs"]["grade"]["steps"] if "dl-grader@" in one.get("uses", "")]
    assert set(step["with"]) <= set(ACTION["inputs"])


# --- GitLab --------------------------------------------------------------------------------------------


@pytest.mark.gate
@confined
def test_the_gitlab_job_grades_the_example_repository(tmp_path: Path) -> None:
    """Its scripts leave the JUnit file that the artifact names, and fail the job as there is a mistake."""
    project, job = tmp_path / "project", GITLAB["grade"]
    shutil.copytree(EXAMPLE, project)
    home = {"GRADER_HOME": str(tmp_path / "home"), "CI_PROJECT_DIR": str(project)}
    path = f"{stand_in(tmp_path)}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join([*job["before_script"], *job["script"]])],
        cwd=project,
        env={"PATH": path, "GITLAB_CI": "true", **job["variables"], **home},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert f"Score {EARNED}/{POINTS}" in done.stdout
    assert "::" not in done.stdout
    root = Xml.parse(project / job["artifacts"]["reports"]["junit"]).getroot()
    assert root[0].get("name") == "exercise-04"
    assert job["artifacts"]["when"] == "always"
