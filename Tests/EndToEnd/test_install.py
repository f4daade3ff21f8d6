"""What Service/install brings, keeps and takes away."""

import json
import os
import pathlib
import shlex
import subprocess

import pytest

from daemon import PROGRAMS, Daemon

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Installation:
    """A user with an empty home, who installs below a folder with a space in its name."""

    def __init__(self, folder):
        self.home = folder / "home"
        self.prefix = folder / "een map"
        self.runtime = folder / "run"
        for path in (self.home, self.runtime):
            path.mkdir(mode=0o700)
        self.units = self.home / ".config/systemd/user"
        self.data = self.home / ".local/share/spiegel"
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
        self.environment = {**kept, "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.runtime)}

    def run(self, *command, check=True, **options):
        return subprocess.run(
            command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            check=check, **options)

    def install(self, *more):
        return self.run(
            ROOT / "Service/install", "--prefix", self.prefix, "--programs", PROGRAMS, *more, cwd="/")

    def files(self):
        return {
            str(path.relative_to(self.home.parent))
            for folder in (self.home, self.prefix)
            for path in folder.rglob("*") if not path.is_dir() and ".cache" not in path.parts
        }

    def setting(self, unit, name):
        """The values of a setting in an installed unit."""
        lines = (self.units / unit).read_text().splitlines()
        values = [line.split("=", 1)[1] for line in lines if line.startswith(name + "=")]
        return [word for value in values for word in shlex.split(value)]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    installation = Installation(tmp_path_factory.mktemp("installed"))
    installation.install()
    return installation


@pytest.mark.parametrize("program", ["spiegel", "spiegeld"])
def test_an_installed_program_runs_and_its_page_is_found(installed, program):
    version = installed.run(installed.prefix / "bin" / program, "--version", cwd="/").stdout
    assert version.strip()
    installed.environment["MANPATH"] = str(installed.prefix / "share/man")
    page = installed.run("man", "--pager=cat", program).stdout
    assert "EXIT STATUS" in page


@pytest.mark.parametrize("program", ["spiegel", "spiegeld"])
def test_an_installed_program_is_stripped(installed, program):
    # Names of functions and lines of code are for who builds it.
    path = installed.prefix / "bin" / program
    sections = installed.run("readelf", "--section-headers", "--wide", path).stdout
    assert ".text" in sections
    assert not any(name in sections for name in (".symtab", ".debug_info"))
    assert path.stat().st_size < (PROGRAMS / program).stat().st_size


def test_installing_again_changes_no_name(installed):
    before = installed.files()
    installed.install()
    assert installed.files() == before


def test_the_units_are_sound(installed):
    installed.environment["MANPATH"] = str(installed.prefix / "share/man")
    done = installed.run(
        "systemd-analyze", "--user", "verify",
        installed.units / "spiegel.socket", installed.units / "spiegel.service", check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_unit_shuts_the_daemon_in(installed):
    done = installed.run(
        "systemd-analyze", "--user", "security", "--offline=yes", "--threshold=10",
        installed.units / "spiegel.service", check=False)
    assert done.returncode == 0, done.stdout


def test_every_folder_that_the_unit_opens_to_the_daemon_exists(installed):
    installed.run(*installed.setting("spiegel.socket", "ExecStartPre"))
    bound = (installed.setting("spiegel.service", "BindPaths")
             + installed.setting("spiegel.service", "BindReadOnlyPaths"))
    ours = [path for path in bound if not path.startswith("%t/")]
    assert len(ours) == 4
    for path in ours:
        assert pathlib.Path(path).exists(), path
    for path in (installed.data, installed.home / ".config/spiegel"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_conversation_begun_under_systemd_goes_on_without_it(installed):
    runtime = installed.runtime / "spiegel"
    installed.run(*installed.setting("spiegel.socket", "ExecStartPre"))
    daemon = Daemon(installed.home)
    daemon.socket = runtime / "api.sock"
    runtime.mkdir(exist_ok=True)
    variables = installed.setting("spiegel.service", "Environment")
    daemon.environment = {**installed.environment, **dict(word.split("=", 1) for word in variables)}
    names = [name for name in daemon.environment if name != "PATH"]
    with open(daemon.log, "ab") as log:
        daemon.process = subprocess.Popen(
            ["systemd-socket-activate", "--listen", daemon.socket,
             *(f"--setenv={name}" for name in names),
             *installed.setting("spiegel.service", "ExecStart")],
            env=daemon.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    daemon.wait_until_served()
    begun = daemon.begin().json["conversation"]["id"]
    assert daemon.stop() == 0
    daemon.socket.unlink()

    daemon.environment = installed.environment
    daemon.process = subprocess.Popen(
        [installed.prefix / "bin/spiegeld"], env=daemon.environment, stdin=subprocess.DEVNULL)
    daemon.wait_until_served()
    try:
        found = daemon.get("/v1/conversations").json
        assert begun in json.dumps(found)
    finally:
        assert daemon.stop() == 0


def test_completions_are_proper(installed):
    completion = installed.prefix / "share/bash-completion/completions/spiegel"
    done = installed.run(
        "bash", "-c", '. "$1"; complete -p spiegel', "-", completion)
    assert "spiegel" in done.stdout


def test_taking_it_away_leaves_conversations_and_key(tmp_path):
    installation = Installation(tmp_path)
    installation.install()
    daemon = Daemon(installation.home)
    daemon.socket = installation.runtime / "spiegel/api.sock"
    daemon.environment = installation.environment
    daemon.process = subprocess.Popen(
        [installation.prefix / "bin/spiegeld"], env=daemon.environment, stdin=subprocess.DEVNULL)
    daemon.wait_until_served()
    daemon.begin()
    said = installation.install("--uninstall").stderr
    assert daemon.process.wait(timeout=30) == 0, "a running daemon is ended"
    left = installation.files()
    assert "home/.config/spiegel/store.key" in left
    assert all(name.startswith(("home/.config/spiegel/", "home/.local/share/spiegel/")) for name in left)
    assert str(installation.data) in said
