"""A daemon that does not answer, or does not start: whoever waits for it can leave."""

import os
import shutil
import signal
import subprocess
import time

import pytest

from terminal import PROGRAMS


def leaves(terminal):
    """Presses Ctrl-C, and gives the exit code and how long it took, in seconds."""
    started = time.monotonic()
    terminal.send("\x03")
    code = terminal.ends()
    return code, time.monotonic() - started


INTERRUPTED = (130, -signal.SIGINT)


@pytest.mark.parametrize("arguments", [
    [], ["begin", "proef"], ["verder"], ["lijst"], ["toon", "1"], ["zoek", "iets"],
    ["export", "1"], ["later", "1"], ["wis", "1"],
])
def test_control_c_leaves_a_hung_daemon_at_once(home, arguments):
    home.run("begin", "proef", "--no-input", lines=["iets"])
    daemon = home.signal_daemon(signal.SIGSTOP)
    terminal = home.terminal(*arguments)
    # The kernel takes the connection for the daemon; what is waited for is its reply.
    end = time.monotonic() + 2
    while time.monotonic() < end:
        terminal.look()
    code, took = leaves(terminal)
    os.kill(daemon, signal.SIGCONT)
    assert code in INTERRUPTED and took < 3, (code, took, terminal.text)


def test_control_c_leaves_a_conversation_whose_daemon_hangs(home):
    terminal = home.terminal("begin", "proef").begin()
    terminal.asks("Wat gebeurde er?").type("verstuurd")
    daemon = home.signal_daemon(signal.SIGSTOP)
    terminal.send("\r")
    end = time.monotonic() + 1
    while time.monotonic() < end:
        terminal.look()
    code, took = leaves(terminal)
    os.kill(daemon, signal.SIGCONT)
    assert code == 130 and took < 3, (code, took, terminal.text)
    assert "Onderbroken. Wat bevestigd was, is bewaard" in terminal.text


class Programs:
    """spiegel beside a spiegeld of a test's own."""

    def __init__(self, home, script):
        self.folder = home.folder / "bin"
        self.folder.mkdir()
        shutil.copy(PROGRAMS / "spiegel", self.folder)
        daemon = self.folder / "spiegeld"
        daemon.write_text("#!/bin/sh\n" + script)
        daemon.chmod(0o755)


def started(home, script, code):

    programs = Programs(home, script)
    done = subprocess.run(
        [programs.folder / "spiegel", "lijst"], env=home.environment, capture_output=True,
        check=False, timeout=60)
    said = done.stderr.decode()
    assert done.returncode == code, (done.returncode, said)
    return said


@pytest.mark.parametrize("name", ["KILL", "SEGV", "TERM"])
def test_a_daemon_that_dies_by_a_signal_at_start_is_a_failure_and_said(home, name):
    said = started(home, f"kill -{name} $$", 69)
    assert f"signaal {int(signal.Signals['SIG' + name])}" in said and "[D05]" in said


def test_a_daemon_that_ends_well_without_serving_is_a_failure_all_the_same(home):
    assert "[D05]" in started(home, "exit 0", 69)


def test_what_a_daemon_says_when_it_cannot_start_is_told_with_its_code(home):
    said = started(home, "echo 'spiegeld: de schijf hapert [S08]' >&2; exit 74", 74)
    assert "de schijf hapert [S08]" in said


def test_a_daemon_that_ended_for_its_disk_is_started_anew(home):
    marker = home.folder / "eerder"
    real = PROGRAMS / "spiegeld"
    programs = Programs(
        home, f"[ -e {marker} ] || {{ touch {marker}; exit 74; }}\nexec {real} \"$@\"\n")

    for code in (69, 0):
        done = subprocess.run(
            [programs.folder / "spiegel", "lijst"], env=home.environment, capture_output=True,
            check=False, timeout=60)
        assert done.returncode == code, done.stderr
