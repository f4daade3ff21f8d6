"""What a standard HTTP client may rely on, and how much it may ask for."""

import http.client
import itertools
import pathlib
import resource
import subprocess
import time

import pytest

from daemon import PATIENCE, PROGRAMS, Daemon, parse
from test_wire import problem

HEALTH = b"GET /v1/health HTTP/1.1\r\nHost: s\r\n"


@pytest.fixture
def daemon(tmp_path):
    daemon = Daemon(tmp_path / "home")
    yield daemon
    if daemon.process and daemon.process.poll() is None:
        daemon.stop()


class Kept(http.client.HTTPConnection):
    """One connection of the standard library's client, kept for several requests."""

    def __init__(self, daemon):
        super().__init__("spiegel")
        self.sock = daemon.connect()

    def ask(self, method, path):
        self.request(method, path)
        reply = self.getresponse()
        return reply, reply.read()


def told(connection):
    """All that comes until the daemon closes."""
    received = b""
    while piece := connection.recv(65536):
        received += piece
    return received


def limited(daemon, files, *arguments):
    """Starts it with so many files that it may open, and may let itself open."""
    with open(daemon.log, "ab") as log:
        daemon.process = subprocess.Popen(
            ["prlimit", f"--nofile={files}", PROGRAMS / "spiegeld", *arguments],
            env=daemon.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    daemon.wait_until_served()


def cpu(daemon):
    """The processor time that it has used, in seconds."""
    fields = pathlib.Path(f"/proc/{daemon.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def test_head_has_no_body_and_leaves_the_connection_sound(daemon):
    connection = Kept(daemon.start())
    for path, status in [("/v1/health", 405), ("/v1/elsewhere", 404), ("/v1/overview", 405)]:
        reply, body = connection.ask("HEAD", path)
        assert (reply.status, body) == (status, b"")
        reply, body = connection.ask("GET", "/v1/health")
        assert reply.status == 200 and b'"release"' in body


def test_a_wrong_method_is_told_the_right_ones(daemon):
    daemon.start()
    name = "0" * 32
    for method, path, allowed in [
        ("POST", "/v1/health", {"GET"}), ("GET", "/v1/search", {"POST"}),
        ("POST", f"/v1/conversations/{name}", {"DELETE", "GET", "PUT"}),
        ("HEAD", "/v1/conversations", {"GET"}),
    ]:
        reply = daemon.request(method, path)
        assert reply.status == 405, reply
        assert set(reply.headers["allow"].split(", ")) == allowed
    assert "allow" not in daemon.get("/v1/elsewhere").headers


def test_two_hosts_are_one_too_many(daemon):
    daemon.start()
    for second in [b"Host: s\r\n", b"host: elders\r\n"]:
        reply = parse(daemon.raw(HEALTH + second + b"Connection: close\r\n\r\n"))
        problem(reply, 400, "R01")


@pytest.mark.parametrize("head", [
    b"GET /v1/health HTTP/1.0\r\nHost: s\r\n\r\n",
    b"GET /v1/health HTTP/1.0\r\nHost: s\r\nConnection: keep-alive\r\n\r\n",
    HEALTH + b"Connection: Close\r\n\r\n",
    HEALTH + b"Connection: te, close\r\n\r\n",
])
def test_a_last_request_is_answered_and_the_connection_closed(daemon, head):
    daemon.start("--idle-time", "600")
    with daemon.connect(timeout=5) as connection:
        connection.sendall(head)
        reply = parse(told(connection))
        assert reply.status == 200 and reply.json["wire"] == 1
        assert reply.headers["connection"] == "close"
        # Closed as a whole: there is nobody to write to either.
        with pytest.raises(OSError):
            for _ in range(100):
                connection.sendall(HEALTH + b"\r\n")
                time.sleep(0.01)


def test_an_old_client_gets_no_chunks(daemon):
    daemon.start("--heartbeat", "1")
    name = daemon.begin().json["conversation"]["id"]
    with daemon.connect() as connection:
        connection.sendall(
            f"GET /v1/conversations/{name}/events HTTP/1.0\r\nHost: s\r\n"
            "Accept: text/event-stream\r\n\r\n".encode())
        received = b""
        while received.count(b"\n: \n\n") < 1:
            piece = connection.recv(65536)
            assert piece, received
            received += piece
    assert received.startswith(b"HTTP/1.0 200")
    assert b"chunked" not in received and b"\r\n\r\n: spiegel\n\n" in received


LENGTHS = [
    "1048577", "9223372036854775807", "9223372036854775808", "18446744073709551615",
    "18446744073709551616", "99999999999999999999999999",
]


def test_a_length_beyond_the_limit_is_refused_at_once(daemon):
    daemon.start("--body-time", "600")
    lines = ["POST /v1/search", "GET /v1/health", "PUT /v1/elsewhere"]
    for line, length in itertools.product(lines, LENGTHS):
        with daemon.connect(timeout=5) as connection:
            connection.sendall(
                f"{line} HTTP/1.1\r\nHost: s\r\nContent-Type: application/json\r\n"
                f"Content-Length: {length}\r\n\r\n".encode())
            reply = connection.recv(65536)
            # What does not even fit 64 bits, the parser refuses.
            assert reply.split()[1] in (b"413", b"400"), (line, length, reply)
            if int(length) < 1 << 64:
                problem(parse(reply + told(connection)), 413, "R04")


def test_a_body_that_nobody_reads_is_bounded_too(daemon):
    daemon.start("--body-time", "600")
    piece = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    for line in ["GET /v1/health", "GET /v1/elsewhere", "DELETE /v1/health"]:
        with daemon.connect(timeout=5) as connection:
            connection.sendall(
                f"{line} HTTP/1.1\r\nHost: s\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
            sent = 0
            with pytest.raises(OSError):
                while sent < 64 << 20:
                    connection.sendall(piece)
                    sent += 65536
            assert sent < 4 << 20, f"the daemon reads on after {line}"
        assert daemon.get("/v1/health").status == 200


def test_a_small_body_that_nobody_reads_leaves_the_connection_sound(daemon):
    connection = Kept(daemon.start())
    for _ in range(3):
        connection.request("GET", "/v1/health", body=b"x" * 1000)
        reply = connection.getresponse()
        assert reply.status == 200 and reply.read()


def test_what_is_no_sequence_in_quotes_is_no_if_match(daemon):
    daemon.start()
    name = daemon.begin().json["conversation"]["id"]
    for tag in ['1"2', '"1', '1"', "1", '""', '"+1"', '" 1"', 'W/"1"', '"1", "2"', "*"]:
        reply = daemon.request(
            "POST", f"/v1/conversations/{name}/turns", {"do": "note", "text": "x"},
            {"Idempotency-Key": "k", "If-Match": tag})
        problem(reply, 400, "R01")


def test_silent_connections_over_the_limit_are_told_and_let_go_at_once(daemon):
    daemon.start("--idle-time", "600")
    held = [daemon.connect(timeout=5) for _ in range(128)]
    try:
        for connection in held:
            connection.sendall(HEALTH + b"\r\n")
            assert connection.recv(4096).startswith(b"HTTP/1.1 200")
        for _ in range(100):
            with daemon.connect(timeout=5) as silent:
                problem(parse(told(silent)), 429, "R06")
        open_files = list(pathlib.Path(f"/proc/{daemon.process.pid}/fd").iterdir())
        assert len(open_files) < 128 + 40, len(open_files)
    finally:
        for connection in held:
            connection.close()
    daemon.wait_until_served()


def test_where_no_descriptor_is_left_callers_are_told_and_nothing_spins(daemon):
    limited(daemon, "64:64", "--connections", "1000", "--idle-time", "600")
    held = [daemon.connect(timeout=5) for _ in range(120)]
    try:
        refused = 0
        for connection in held:
            connection.settimeout(0.05)
            try:
                problem(parse(told(connection)), 429, "R06")
                refused += 1
            except TimeoutError:
                pass
        assert refused > 60, refused
        used = cpu(daemon)
        time.sleep(1)
        assert cpu(daemon) - used < 0.3, "it spins"
    finally:
        for connection in held:
            connection.close()
    end = time.monotonic() + PATIENCE
    while daemon.get("/v1/health").status != 200:
        assert time.monotonic() < end


def test_it_may_open_as_many_files_as_the_system_allows(daemon):
    limited(daemon, "64:512")
    assert resource.prlimit(daemon.process.pid, resource.RLIMIT_NOFILE) == (512, 512)


def test_time_passes_by_the_daemons_clock_alone_and_roles_are_the_scripts(daemon):
    daemon.start()
    begun = daemon.begin().json
    reply = daemon.turn(begun["conversation"]["id"], begun["prompt"]["sequence"], "tick")
    assert reply.status == 400, reply
    for mode, role in [("interview", "tovenaar"), ("meeting", "tovenaar"), ("alone", "tovenaar")]:
        dialog = "reflecteren" if mode == "meeting" else "starrt"
        reply = daemon.begin(
            dialog, mode=mode, participants=[{"name": "Noor", "role": role}])
        assert reply.status == 400, reply
    taken = daemon.begin("starrt", mode="interview", participants=[
        {"name": "Noor", "role": "asker"}, {"name": "Jij", "role": "bringer"}])
    assert taken.status == 201, taken
