"""Who may do what: the manual's table, tried by users who really are others."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import uuid

import pytest

from daemon import PATIENCE, PROGRAMS, Daemon, parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
OWNER, ANOTHER = 1001, 1002
CALLERS = {"oneself": OWNER, "another": ANOTHER, "root": 0}

ROW = re.compile(r"\.It (\w+) Ta Pa (\S+) Ta [^\n]*? Ta (yes|no) Ta (yes|no) Ta (yes|no)\n")

CALL = """
import os, socket, sys
uid = int(sys.argv[2])
os.setgroups([]); os.setgid(uid); os.setuid(uid)
for line in sys.stdin.buffer.read().split(b"\\0"):
    s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); s.sendall(line)
    d = b""
    while p := s.recv(65536): d += p
    sys.stdout.buffer.write(d + b"\\0\\0")
"""


def table():
    """Each request of the manual's table, and who may make it."""
    page = (ROOT / "Service/man/spiegeld.8").read_text()
    return [(method, path, dict(zip(CALLERS, may))) for method, path, *may in ROW.findall(page)]


def request(method, path, name):
    """A request that is right in all that a stranger could get right."""
    bodies = {
        "/v1/search": b'{"text":"kanarie"}',
        "/v1/conversations/{id}": b'{"dialog":"oefening-begin","language":"nl","mode":"meeting","depth":"full",'
        b'"probing":"on","client":{"watchedNames":[]},"participants":[]}',
        "/v1/conversations/{id}/turns": b'{"do":"note","text":"kanarie"}',
        "/v1/conversations/{id}/draft": b'{"sequence":1,"text":"kanarie"}',
        "/v1/copies/{id}": b'{"id":"%b","copy":{"title":"T","dialog":"starrt","language":"nl","brought":'
        b'{"milliseconds":1,"offsetMinutes":0},"passages":[],"remarks":[]},"aliases":[],"consents":[]}'
        % name[::-1].encode(),
        "/v1/copies/{id}/remarks": b'{"id":"r1","text":"kanarie","at":{"milliseconds":1,"offsetMinutes":0},'
        b'"changed":{"milliseconds":1,"offsetMinutes":0}}',
    }
    body = bodies.get(path, b"") if method in ("PUT", "POST") else b""
    # A copy has no conversation's name.
    if path.startswith("/v1/copies"):
        path = path.replace("{id}", name[::-1])
    path = path.replace("{id}", name).replace("{role}", "client")
    if path.endswith(("/export", "/trends", "/year", "/path")):
        path += "?format=markdown"
    return (
        f"{method} {path} HTTP/1.1\r\nHost: s\r\nConnection: close\r\nIdempotency-Key: {method}\r\n"
        f"If-Match: \"1\"\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode() + body


class Open(Daemon):
    """A daemon of another user, whose socket everybody may open."""

    def start(self):
        assert os.getuid() == 0, "this test changes users and must run as root"
        self.home.mkdir()
        os.chown(self.home, OWNER, OWNER)
        for path in list(self.home.parents)[:-2]:
            path.chmod(0o755)
        # The checkout may be closed to this user.
        program = shutil.copy(PROGRAMS / "spiegeld", self.home.parent)
        dialogs = shutil.copytree(ROOT / "Dialogs", self.home.parent / "Dialogs")
        self.environment["SPIEGEL_DIALOGS"] = str(dialogs)
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [program], env=self.environment, user=OWNER, group=OWNER, extra_groups=[],
                cwd="/", stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        while not self.socket.exists():
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.01)
        for path in [self.home, self.home / "run"]:
            path.chmod(0o755)
        self.socket.chmod(0o666)
        return self

    def ask(self, uid, requests):
        done = subprocess.run(
            [sys.executable, "-c", CALL, self.socket, str(uid)], input=b"\0".join(requests),
            capture_output=True, timeout=PATIENCE, check=False)
        assert done.returncode == 0, done.stderr
        return [parse(reply) for reply in done.stdout.split(b"\0\0")[:-1]]


@pytest.fixture(scope="module")
def daemon(tmp_path_factory):
    daemon = Open(tmp_path_factory.mktemp("access") / "home").start()
    yield daemon
    assert daemon.stop() == 0


def test_the_table_is_the_documents(daemon):
    described = daemon.ask(OWNER, [request("GET", "/v1/openapi.json", "")])[0].json["paths"]
    assert sorted((method, path) for method, path, _ in table()) == sorted(
        (method.upper(), path) for path, methods in described.items() for method in methods
        if method != "parameters")


@pytest.mark.parametrize("caller", CALLERS)
def test_everybody_may_do_what_the_table_says_and_no_more(daemon, caller):
    name = uuid.uuid4().hex
    begun, brought = daemon.ask(OWNER, [
        request("PUT", path, name) for path in ("/v1/conversations/{id}", "/v1/copies/{id}")])
    assert begun.status == 201 and brought.status == 200, (begun, brought)
    # What destroys comes last, and the conversation itself at the very end.
    rows = sorted(table(), key=lambda row: (row[0] == "DELETE", -len(row[1])))
    replies = daemon.ask(CALLERS[caller], [request(method, path, name) for method, path, _ in rows])
    for (method, path, may), reply in zip(rows, replies, strict=True):
        if may[caller] == "no":
            assert (reply.status, reply.json["code"]) == (403, "R07"), (method, path, reply)
        else:
            # Its turn may come too late; it is not for want of a right.
            assert reply.status in (200, 201, 204, 412), (method, path, reply)
    left = daemon.ask(OWNER, [request("GET", "/v1/conversations/{id}", name)])[0]
    assert left.status == (404 if caller == "oneself" else 200), left


def test_a_stranger_learns_nothing_of_what_is_there(daemon):
    name = uuid.uuid4().hex
    daemon.ask(OWNER, [request("PUT", "/v1/conversations/{id}", name)])
    for uid in (ANOTHER, 0):
        there, absent, nonsense = daemon.ask(uid, [
            request("GET", "/v1/conversations/{id}", other)
            for other in (name, uuid.uuid4().hex, "geen-naam")])
        assert there.body == absent.body == nonsense.body and there.status == 403


def test_what_is_absent_looks_the_same_whatever_is_asked_of_it(daemon):
    asked = [
        (method, path) for method, path, _ in table()
        if "{id}" in path and (method, path) not in (
            ("PUT", "/v1/conversations/{id}"), ("PUT", "/v1/copies/{id}"))]
    bodies = set()
    for name in (uuid.uuid4().hex, "geen-naam", "0" * 32):
        replies = daemon.ask(OWNER, [request(method, path, name) for method, path in asked])
        for (method, path), reply in zip(asked, replies, strict=True):
            assert (reply.status, reply.json["code"]) == (404, "C03"), (method, path, reply)
            bodies.add(reply.body)
    assert len(bodies) == 1
