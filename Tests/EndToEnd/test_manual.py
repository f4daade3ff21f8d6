"""The manual pages say what the programs do."""

import pathlib
import subprocess

import pytest

from daemon import PROGRAMS

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = ["spiegel.1", "spiegeld.8"]


def test_the_pages_are_what_the_programs_say_of_themselves():
    done = subprocess.run(
        [ROOT / "Service/manual", "--check", PROGRAMS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_proper_mdoc(page):
    done = subprocess.run(
        ["mandoc", "-T", "lint", "-W", "warning", ROOT / "Service/man" / page],
        capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
