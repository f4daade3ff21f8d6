"""What the README tells people to type is there to be typed."""

import pathlib
import re
import subprocess

import pytest

from daemon import PROGRAMS

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"^\| `spiegel ([a-z]+)", README, re.MULTILINE)))


def test_the_example_of_a_script_is_right(tmp_path):
    (tmp_path / "nl").mkdir()
    script = tmp_path / "nl" / "eigen.yaml"
    script.write_text(re.search(r"```yaml\n(.*?)```", README, re.DOTALL)[1], encoding="utf-8")
    done = subprocess.run(
        [PROGRAMS / "spiegel", "dialog", "check", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "0 fouten, 0 waarschuwingen"), done.stdout


def test_there_are_commands_to_look_at():
    assert {"begin", "verder", "lijst", "wis"} <= set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_it_names_exists(command):
    done = subprocess.run(
        [PROGRAMS / "spiegel", command, "--help"], capture_output=True, text=True, check=False)
    # Of a command that it does not know it tells how to use it as a whole.
    assert done.returncode == 0 and "<subcommand>" not in done.stdout, done.stdout


def test_the_scripts_that_it_names_exist():
    for name in set(re.findall(r"Service/([a-z]+)", README)):
        assert (ROOT / "Service" / name).exists(), name
