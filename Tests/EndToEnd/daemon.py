"""A spiegeld of a test's own, and a client that says over the socket exactly what it is told to."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import time
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("SPIEGEL_BIN_DIR", ROOT / ".build" / "debug"))
PATIENCE = 30


class Reply:
    """A status, headers in lower case, and a body."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status} {self.body[:300]!r}"


class Daemon:
    """spiegeld under a SPIEGEL_HOME of its own."""

    def __init__(self, home, **environment):
        self.home = pathlib.Path(home)
        self.socket = self.home / "run" / "api.sock"
        self.log = self.home.parent / (self.home.name + ".log")
        self.environment = {**os.environ, "SPIEGEL_HOME": str(self.home), **environment}
        self.process = None

    def start(self, *arguments, check=True):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [PROGRAMS / "spiegeld", *arguments], env=self.environment,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        if check:
            self.wait_until_served()
        return self

    def wait_until_served(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"spiegeld ended: {self.log.read_text()}")
            try:
                if self.get("/v1/health").status == 200:
                    return
            except OSError:
                pass
            time.sleep(0.01)
        raise AssertionError("spiegeld does not answer")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """Ends it as a service manager would, and gives its exit code."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=PATIENCE) if self.process else None

    def connect(self, timeout=PATIENCE):
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(timeout)
        connection.connect(str(self.socket))
        return connection

    def raw(self, data, timeout=PATIENCE):
        """Sends bytes and returns all that comes until the daemon closes."""
        with self.connect(timeout) as connection:
            try:
                connection.sendall(data)
            except OSError:
                pass
            received = b""
            try:
                while piece := connection.recv(65536):
                    received += piece
            except ConnectionResetError:
                pass
            return received

    def request(self, method, path, body=None, headers=None, host="spiegel"):
        lines = [f"{method} {path} HTTP/1.1"]
        fields = {"Host": host, "Connection": "close", **(headers or {})}
        data = b""
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            fields.setdefault("Content-Type", "application/json")
            fields["Content-Length"] = str(len(data))
        lines += [f"{name}: {value}" for name, value in fields.items() if value is not None]
        return parse(self.raw("\r\n".join(lines).encode() + b"\r\n\r\n" + data))

    def get(self, path, **options):
        return self.request("GET", path, **options)

    def begin(self, dialog="starrt", key=None, name=None, **options):
        beginning = {
            "dialog": dialog, "language": "nl", "mode": "alone", "depth": "full", "probing": "on",
            "client": {"watchedNames": []}, "participants": [], **options,
        }
        name = name or uuid.uuid4().hex
        return self.request(
            "PUT", f"/v1/conversations/{name}", beginning,
            {"Idempotency-Key": key or str(uuid.uuid4())})

    def turn(self, name, sequence, act, key=None, **facts):
        return self.request(
            "POST", f"/v1/conversations/{name}/turns", {"do": act, **facts},
            {"Idempotency-Key": key or str(uuid.uuid4()), "If-Match": f'"{sequence}"'})


def parse(data):
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    status = int(lines[0].split(" ")[1])
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    if headers.get("transfer-encoding") == "chunked":
        whole, rest = b"", body
        while rest:
            size, _, rest = rest.partition(b"\r\n")
            count = int(size, 16)
            if count == 0:
                break
            whole, rest = whole + rest[:count], rest[count + 2:]
        body = whole
    return Reply(status, headers, body)
