"""Whose socket it is, what becomes of it, and what a daemon leaves behind of where it was started."""

import os
import pathlib
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time

import pytest

from daemon import PATIENCE, PROGRAMS, Daemon
from test_daemon import refused

STRANGER = 1001


@pytest.fixture
def daemon(tmp_path):
    daemon = Daemon(tmp_path / "home")
    yield daemon
    if daemon.process and daemon.process.poll() is None:
        daemon.stop()


def left(process, what):
    """The exit code of a process that ends by itself."""
    try:
        return process.wait(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        raise AssertionError(what) from None


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702, 0o1777])
def test_a_folder_in_which_others_may_write_is_refused(tmp_path, mode):
    run = tmp_path / "home" / "run"
    run.mkdir(parents=True)
    run.chmod(mode)
    said = refused(tmp_path / "home", "D08", exits=77)
    assert str(run) in said
    assert list(run.iterdir()) == []


def test_a_folder_of_somebody_else_is_refused(tmp_path):
    assert os.getuid() == 0, "this test changes owners and must run as root"
    run = tmp_path / "home" / "run"
    run.mkdir(parents=True)
    os.chown(run, STRANGER, STRANGER)
    refused(tmp_path / "home", "D08", exits=77)
    assert list(run.iterdir()) == []


EAVESDROPPER = """
import os, socket, sys
os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))
server = socket.socket(socket.AF_UNIX)
os.umask(0)
server.bind(sys.argv[1]); server.listen()
print("ready", flush=True)
while True:
    connection, _ = server.accept()
    while heard := connection.recv(65536):
        print("heard", len(heard), flush=True)
    print("gone", flush=True)
"""


@pytest.mark.parametrize("arguments", [["lijst"], ["zoek", "geheim"], ["toon", "1"]])
def test_a_strangers_daemon_is_not_told_a_byte(home, arguments):
    assert os.getuid() == 0, "this test changes users and must run as root"
    home.folder.chmod(0o755)
    run = home.spiegel / "run"
    run.mkdir(parents=True)
    run.chmod(0o777)
    stranger = subprocess.Popen(
        [sys.executable, "-c", EAVESDROPPER, run / "api.sock", str(STRANGER)],
        stdout=subprocess.PIPE, text=True)
    try:
        assert stranger.stdout.readline() == "ready\n"
        home.run(*arguments, code=77)
        assert "van een andere gebruiker" in home.errors and "[D09]" in home.errors
        assert stranger.stdout.readline() == "gone\n", "something was said to a stranger"
    finally:
        stranger.kill()
        stranger.wait()


def test_a_daemon_whose_socket_is_taken_away_makes_room_for_the_next(home):
    home.run("begin", "proef", "--no-input", lines=["bewaard"])
    old = home.daemons
    assert len(old) == 1
    shutil.rmtree(home.spiegel / "run")
    started = time.monotonic()
    assert "bewaard" in home.run("toon", "1")
    assert time.monotonic() - started < 8
    assert home.daemons != old and len(home.daemons) == 1


def test_a_daemon_whose_socket_was_replaced_ends_and_leaves_the_other_alone(daemon):
    daemon.start()
    daemon.socket.unlink()
    daemon.socket.write_text("van een ander")
    assert left(daemon.process, "it stays") == 0
    assert daemon.socket.read_text() == "van een ander"


def test_one_that_is_leaving_is_waited_for(daemon, tmp_path):
    daemon.start()
    begun = daemon.begin().json
    body = b'{"do":"note","text":"op de valreep"}'
    with daemon.connect() as connection:
        connection.sendall(
            f"POST /v1/conversations/{begun['conversation']['id']}/turns HTTP/1.1\r\nHost: s\r\n"
            f"Idempotency-Key: last\r\nIf-Match: \"{begun['prompt']['sequence']}\"\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body[:10])
        time.sleep(0.2)
        daemon.process.send_signal(signal.SIGTERM)
        while daemon.socket.exists():
            assert daemon.process.poll() is None
            time.sleep(0.01)
        later = Daemon(daemon.home).start(check=False)
        time.sleep(0.5)
        assert later.process.poll() is None, later.log.read_text()
        connection.sendall(body[10:])
        assert connection.recv(4096).startswith(b"HTTP/1.1 200")
    assert left(daemon.process, "it stays") == 0
    later.wait_until_served()
    assert later.stop() == 0


def test_nothing_that_it_inherits_is_kept(daemon, tmp_path):
    secret = tmp_path / "geheim"
    secret.write_text("van de starter")
    here = os.getcwd()
    with open(secret) as file:
        os.chdir(tmp_path)
        try:
            with open(daemon.log, "ab") as log:
                daemon.process = subprocess.Popen(
                    [PROGRAMS / "spiegeld"], env=daemon.environment, stdout=log, stderr=log,
                    stdin=subprocess.DEVNULL, pass_fds=[file.fileno()])
        finally:
            os.chdir(here)
        daemon.wait_until_served()
    process = pathlib.Path(f"/proc/{daemon.process.pid}")
    assert os.readlink(process / "cwd") == "/"
    opened = [os.readlink(path) for path in (process / "fd").iterdir()]
    assert str(secret) not in opened


def test_relative_paths_are_meant_from_where_it_was_started(daemon, tmp_path):
    (tmp_path / "eigen").mkdir()
    for language in ("nl", "en"):
        (tmp_path / "eigen" / language).mkdir()
    shutil.copy(pathlib.Path(__file__).parent / "dialogs/nl/proef.yaml", tmp_path / "eigen/nl")
    daemon.socket = tmp_path / "hier.sock"
    with open(daemon.log, "ab") as log:
        daemon.process = subprocess.Popen(
            [PROGRAMS / "spiegeld", "--socket", "hier.sock", "--dialogs", "eigen"],
            env=daemon.environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=tmp_path)
    daemon.wait_until_served()
    assert [entry["id"] for entry in daemon.get("/v1/dialogs").json["dialogs"]] == ["proef"]


def test_it_starts_with_its_standard_descriptors_closed(daemon):
    closed = "import os, sys\nfor d in (0, 1, 2): os.close(d)\nos.execv(sys.argv[1], sys.argv[1:])"
    daemon.process = subprocess.Popen(
        [sys.executable, "-c", closed, PROGRAMS / "spiegeld"], env=daemon.environment)
    daemon.wait_until_served()
    assert daemon.begin().status == 201
    fd = pathlib.Path(f"/proc/{daemon.process.pid}/fd")
    assert [os.readlink(fd / str(number)) for number in (0, 1, 2)] == ["/dev/null"] * 3


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGILL, signal.SIGABRT, signal.SIGQUIT])
def test_a_crash_prints_nothing_of_what_is_in_memory(daemon, number):
    daemon.start()
    assert daemon.begin().status == 201
    daemon.process.send_signal(number)
    assert left(daemon.process, "it stays") == -number
    assert daemon.log.read_text() == ""


@pytest.mark.parametrize("program, argument", [
    ("spiegel", "\x1b[31mrood\x1b]0;titel\x07"), ("spiegel", "--\u202eomgekeerd"),
    ("spiegeld", "\x1b[31mrood\x9b"), ("spiegeld", "--\u202eomgekeerd\u2066"),
])
def test_an_argument_that_is_not_understood_does_nothing_to_the_terminal(home, program, argument):
    done = subprocess.run(
        [PROGRAMS / program, argument], env=home.environment, capture_output=True, check=False)
    said = (done.stdout + done.stderr).decode()
    assert done.returncode == 64
    assert "rood" in said or "omgekeerd" in said, said
    for character in "\x1b\x07\x9b\u202e\u2066":
        assert character not in said, said


def test_a_terminal_with_another_runtime_folder_finds_the_same_daemon(home):
    del home.environment["SPIEGEL_HOME"]
    runtime = home.folder / "run"
    runtime.mkdir(mode=0o700)
    home.environment["XDG_RUNTIME_DIR"] = str(runtime)
    daemon = None
    try:
        home.run("begin", "proef", "--no-input", lines=["bewaard"])
        link = home.folder / ".local/share/spiegel/api.sock"
        assert os.readlink(link) == str(runtime / "spiegel/api.sock")
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(os.readlink(link))
            credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
        daemon = struct.unpack("3i", credentials)[0]
        for elsewhere in [str(home.temporary), "/run/user/does-not-exist", ""]:
            started = time.monotonic()
            assert "bewaard" in home.run("toon", "1", XDG_RUNTIME_DIR=elsewhere)
            assert time.monotonic() - started < 5
    finally:
        if daemon:
            os.kill(daemon, signal.SIGKILL)
