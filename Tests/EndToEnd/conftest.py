"""What every end-to-end test can use: a home of its own, with its daemon, and terminals on it."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile

import pytest

from terminal import PATIENCE, PROGRAMS, ROOT, Terminal

FIXTURES = pathlib.Path(__file__).resolve().parent / "dialogs"


class Home:
    """A user's folders, under a short path, since a socket's has at most 107 bytes."""

    def __init__(self, dialogs=FIXTURES):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sp-"))
        self.spiegel = self.folder / "s"
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "SPIEGEL_HOME": str(self.spiegel), "TMPDIR": str(self.temporary),
            "SPIEGEL_DIALOGS": str(dialogs),
        }
        self.terminals = []

    def terminal(self, *arguments, **options):
        terminal = Terminal(self, *arguments, **options)
        self.terminals.append(terminal)
        return terminal

    def run(self, *arguments, lines=None, code=0, **environment):
        """Runs spiegel with its input from a pipe, and gives what it said."""
        data = "".join(line + "\n" for line in lines or []).encode()
        result = subprocess.run(
            [PROGRAMS / "spiegel", *arguments], input=data, capture_output=True,
            env={**self.environment, **environment}, timeout=PATIENCE * 2)
        self.errors = result.stderr.decode()
        assert result.returncode == code, (result.returncode, result.stdout, self.errors)
        return result.stdout.decode()

    @property
    def daemons(self):
        """The daemons of this home, and no others."""
        mark = f"SPIEGEL_HOME={self.spiegel}".encode()
        found = []
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                name = (process / "comm").read_text().strip()
                environment = (process / "environ").read_bytes().split(b"\0")
            except OSError:
                continue
            if name == "spiegeld" and mark in environment:
                found.append(int(process.name))
        return found

    def signal_daemon(self, number):
        daemons = self.daemons
        assert len(daemons) == 1, daemons
        os.kill(daemons[0], number)
        return daemons[0]

    def close(self):
        for terminal in self.terminals:
            terminal.close()
        for daemon in self.daemons:
            os.kill(daemon, signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)


@pytest.fixture
def home():
    """A home with the tests' own short dialogue, 'proef'."""
    home = Home()
    yield home
    home.close()


@pytest.fixture
def shipped():
    """A home with the dialogues that Spiegel comes with."""
    home = Home(ROOT / "Dialogs")
    yield home
    home.close()
