"""How the daemon starts, is started, ends, and keeps what it acknowledged."""

import os
import pathlib
import signal
import socket
import stat
import subprocess
import threading
import time

import pytest

from daemon import PATIENCE, PROGRAMS, Daemon


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def daemon(home):
    daemon = Daemon(home)
    yield daemon
    if daemon.process and daemon.process.poll() is None:
        daemon.stop()


def refused(home, code, *, exits, arguments=(), **environment):
    """Starts a daemon that cannot start, and returns what it says."""
    daemon = Daemon(home, **environment).start(*arguments, check=False)
    assert daemon.process.wait(timeout=PATIENCE) == exits, daemon.log.read_text()
    said = daemon.log.read_text()
    assert f"[{code}]" in said and "Fatal" not in said, said
    return said


def test_everything_it_makes_is_for_the_owner_only(daemon):
    previous = os.umask(0)
    try:
        daemon.start()
        assert daemon.begin().status == 201
    finally:
        os.umask(previous)
    for path in [daemon.home, *daemon.home.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    assert stat.S_IMODE(daemon.socket.stat().st_mode) == 0o600


def test_the_socket_never_has_another_mode(daemon):
    seen = set()
    done = threading.Event()

    def watch():
        while not done.is_set():
            try:
                seen.add(stat.S_IMODE(os.lstat(daemon.socket).st_mode))
            except OSError:
                pass

    watcher = threading.Thread(target=watch)
    previous = os.umask(0)
    watcher.start()
    try:
        for _ in range(5):
            daemon.start()
            daemon.stop()
    finally:
        done.set()
        watcher.join()
        os.umask(previous)
    assert seen == {0o600}


def test_a_live_daemon_is_never_replaced(daemon, home):
    daemon.start()
    inode = daemon.socket.stat().st_ino
    said = refused(home, "D01", exits=1)
    assert str(daemon.socket) in said
    assert daemon.socket.stat().st_ino == inode
    assert daemon.get("/v1/health").status == 200


def test_a_dead_daemons_socket_is_replaced(daemon):
    daemon.start()
    daemon.kill()
    assert daemon.socket.exists()
    daemon.start()
    assert daemon.get("/v1/health").status == 200


def test_what_is_no_socket_is_left_alone(home):
    (home / "run").mkdir(parents=True)
    (home / "run" / "api.sock").write_text("mijn aantekeningen")
    refused(home, "D03", exits=78)
    assert (home / "run" / "api.sock").read_text() == "mijn aantekeningen"


def test_a_socket_path_over_107_bytes_is_refused(tmp_path):
    said = refused(tmp_path / ("x" * 100), "D02", exits=78)
    assert "107" in said


def test_a_damaged_database_is_refused_and_left_alone(daemon, home):
    daemon.start()
    daemon.begin()
    daemon.stop()
    database = home / "data" / "spiegel.sqlite"
    for beside in ("-wal", "-shm"):
        (home / "data" / f"spiegel.sqlite{beside}").unlink(missing_ok=True)
    broken = bytearray(database.read_bytes())
    broken[0:16] = b"geen database..."
    database.write_bytes(broken)
    refused(home, "S03", exits=65)
    assert database.read_bytes() == broken


def test_a_key_that_others_can_read_is_refused(daemon, home):
    daemon.start()
    daemon.stop()
    key = home / "key" / "store.key"
    key.chmod(0o644)
    said = refused(home, "S06", exits=78)
    assert f"chmod 600 {key}" in said


def test_a_missing_key_is_missed(daemon, home):
    daemon.start()
    daemon.begin()
    daemon.stop()
    (home / "key" / "store.key").unlink()
    refused(home, "S05", exits=78)
    assert not (home / "key" / "store.key").exists()


def test_a_foreign_key_is_noticed(daemon, home, tmp_path):
    daemon.start()
    daemon.begin()
    daemon.stop()
    other = Daemon(tmp_path / "other").start()
    other.stop()
    (home / "key" / "store.key").write_bytes((tmp_path / "other/key/store.key").read_bytes())
    refused(home, "S07", exits=78)


def test_faults_are_told_in_english_where_that_is_spoken(home):
    (home / "run").mkdir(parents=True)
    (home / "run" / "api.sock").write_text("")
    said = refused(home, "D03", exits=78, LC_ALL="en_GB.UTF-8")
    assert "no socket" in said


def test_it_serves_a_socket_that_it_inherits(home, tmp_path):
    path = tmp_path / "inherited.sock"
    daemon = Daemon(home)
    daemon.socket = path
    with open(daemon.log, "ab") as log:
        daemon.process = subprocess.Popen(
            ["systemd-socket-activate", "--listen", str(path), "--setenv=SPIEGEL_HOME",
             PROGRAMS / "spiegeld"],
            env=daemon.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    daemon.wait_until_served()
    assert daemon.begin().status == 201
    assert not (home / "run" / "api.sock").exists()
    assert daemon.stop() == 0
    assert path.exists(), "an inherited socket's file belongs to the one who made it"


def test_it_tells_the_service_manager_that_it_is_ready(daemon, tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.settimeout(PATIENCE)
        daemon.environment["NOTIFY_SOCKET"] = str(tmp_path / "notify")
        daemon.start()
        assert b"READY=1" in listener.recv(4096)


def test_it_ends_when_nobody_has_been_there_for_a_while(daemon):
    daemon.start("--idle-exit", "1")
    assert daemon.process.wait(timeout=PATIENCE) == 0
    assert not daemon.socket.exists()


def test_it_does_not_end_while_somebody_is_there(daemon):
    daemon.start("--idle-exit", "1")
    with daemon.connect() as connection:
        end = time.monotonic() + 2.5
        while time.monotonic() < end:
            connection.sendall(b"GET /v1/health HTTP/1.1\r\nHost: s\r\n\r\n")
            assert connection.recv(4096).startswith(b"HTTP/1.1 200")
    assert daemon.process.wait(timeout=PATIENCE) == 0


@pytest.mark.parametrize("sent, after", [
    (b"GET /v1/health HTTP/1.1\r\nX: ", b"a"),
    (b"POST /v1/search HTTP/1.1\r\nHost: s\r\nContent-Type: application/json\r\n"
     b"Content-Length: 1000\r\n\r\n", b"x"),
    (b"GET /v1/health HTTP/1.1\r\nHost: s\r\n\r\n", b""),
])
def test_a_request_that_dawdles_is_cut_off(daemon, sent, after):
    daemon.start("--head-time", "1", "--body-time", "1", "--idle-time", "1")
    with daemon.connect() as connection:
        connection.sendall(sent)
        connection.settimeout(0.1)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if after:
                    connection.sendall(after)
                if connection.recv(65536) == b"":
                    return
            except TimeoutError:
                continue
            except OSError:
                return
    raise AssertionError("it waits on")


def test_a_silent_stream_shows_signs_of_life_and_is_not_cut_off(daemon):
    daemon.start("--heartbeat", "1", "--idle-time", "1")
    name = daemon.begin().json["conversation"]["id"]
    with daemon.connect() as connection:
        connection.sendall(
            f"GET /v1/conversations/{name}/events HTTP/1.1\r\nHost: s\r\n"
            "Accept: text/event-stream\r\n\r\n".encode())
        data = b""
        while data.count(b"\n: \n\n") < 3:
            piece = connection.recv(65536)
            assert piece, "the stream was cut off"
            data += piece


def test_a_reader_that_stands_still_is_dropped_and_can_come_back(daemon):
    daemon.start("--heartbeat", "1")
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    with daemon.connect() as stream:
        stream.sendall(
            f"GET /v1/conversations/{name}/events HTTP/1.1\r\nHost: s\r\n"
            "Accept: text/event-stream\r\n\r\n".encode())
        assert stream.recv(1)
        for index in range(60):
            assert daemon.turn(name, sequence + index, "note", text="x" * 60000).status == 200
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            held = subprocess.run(
                ["ss", "-x", "-H", "state", "connected"], capture_output=True, text=True, check=True)
            if held.stdout.count(str(daemon.socket)) == 0:
                break
            time.sleep(0.1)
        else:
            raise AssertionError("the reader is kept")
    log = daemon.get(f"/v1/conversations/{name}/events?after={sequence}").json["events"]
    assert len(log) == 60


def test_what_is_in_flight_is_finished_before_it_ends(daemon):
    daemon.start()
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    body = b'{"do":"note","text":"op de valreep"}'
    with daemon.connect() as connection:
        connection.sendall(
            f"POST /v1/conversations/{name}/turns HTTP/1.1\r\nHost: s\r\n"
            f'Idempotency-Key: last\r\nIf-Match: "{sequence}"\r\n'
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body[:10])
        time.sleep(0.2)
        daemon.process.send_signal(signal.SIGTERM)
        time.sleep(0.2)
        connection.sendall(body[10:])
        assert connection.recv(4096).startswith(b"HTTP/1.1 200")
    assert daemon.process.wait(timeout=PATIENCE) == 0
    daemon.start()
    events = daemon.get(f"/v1/conversations/{name}/events?after={sequence}").json["events"]
    assert [event["kind"] for event in events] == ["noted"]


def test_what_was_acknowledged_is_there_after_a_kill(daemon):
    daemon.start()
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    acknowledged = []
    for round_number in range(5):
        for index in range(4):
            text = f"ronde {round_number}, notitie {index}"
            reply = daemon.turn(name, sequence, "note", text=text)
            assert reply.status == 200
            acknowledged.append(text)
            sequence = reply.json["prompt"]["sequence"]
        daemon.kill()
        daemon.start()
    log = daemon.get(f"/v1/conversations/{name}/events").json["events"]
    assert [event["fact"]["text"] for event in log if event["kind"] == "noted"] == acknowledged


def test_its_memory_is_closed_to_other_programs_of_the_user(daemon):
    daemon.start()
    limits = pathlib.Path(f"/proc/{daemon.process.pid}/limits").read_text()
    line = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert line.split()[4:6] == ["0", "0"]
