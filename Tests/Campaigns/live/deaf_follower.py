#!/usr/bin/env python3
"""Follows one conversation while many others are begun, and answers in the first: its stream must tell all.

  deaf_follower.py SPIEGELD DIALOGS [OTHERS=70] [TURNS=5]

Ends with 1 where the follower went deaf.
"""

import json
import os
import pathlib
import secrets
import socket
import subprocess
import sys
import tempfile
import threading
import time

PATIENCE = 60


class Daemon:
    def __init__(self, program, dialogs):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="sp-"))
        self.path = self.home / "run" / "api.sock"
        self.process = subprocess.Popen(
            [program], env={**os.environ, "SPIEGEL_HOME": str(self.home), "SPIEGEL_DIALOGS": dialogs})
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                self.ask("GET", "/v1/health")
                return
            except OSError:
                time.sleep(0.02)
        sys.exit("no daemon answers")

    def connect(self):
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(PATIENCE)
        connection.connect(str(self.path))
        return connection

    def ask(self, verb, place, body=None, **headers):
        payload = json.dumps(body).encode() if body is not None else b""
        lines = [f"{verb} {place} HTTP/1.1", "Host: spiegel", "Connection: close",
                 "Content-Type: application/json", f"Content-Length: {len(payload)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        with self.connect() as connection:
            connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + payload)
            data = b""
            while piece := connection.recv(65536):
                data += piece
        return json.loads(data.partition(b"\r\n\r\n")[2])

    def begin(self):
        name = secrets.token_hex(16)
        reply = self.ask(
            "PUT", f"/v1/conversations/{name}",
            {"dialog": "starrt", "language": "nl", "mode": "alone", "depth": "full",
             "fading": "off", "probing": "off", "client": {"watchedNames": []}, "participants": []},
            Idempotency_Key=secrets.token_hex(8))
        return name, reply["prompt"]["sequence"]

    def note(self, name, sequence):
        reply = self.ask(
            "POST", f"/v1/conversations/{name}/turns", {"do": "note", "text": "gezegd"},
            Idempotency_Key=secrets.token_hex(8), If_Match=f'"{sequence}"')
        return reply["prompt"]["sequence"]


class Follower(threading.Thread):
    """Keeps the sequences that a stream tells, in order."""

    def __init__(self, daemon, name):
        super().__init__(daemon=True)
        self.heard, self.isEnded = [], False
        self.connection = daemon.connect()
        self.connection.sendall(
            f"GET /v1/conversations/{name}/events HTTP/1.1\r\nHost: spiegel\r\n"
            "Accept: text/event-stream\r\n\r\n".encode())
        self.start()

    def run(self):
        data = b""
        while piece := self.connection.recv(65536):
            data += piece
            *lines, data = data.split(b"\n")
            for line in lines:
                if line.startswith(b"data: "):
                    told = json.loads(line[6:])
                    # 0.1 told one event at a time.
                    self.heard += [event["sequence"] for event in told.get("events", [told])]
        self.isEnded = True

    def hears(self, sequence, patience):
        end = time.monotonic() + patience
        while time.monotonic() < end and (not self.heard or self.heard[-1] < sequence):
            time.sleep(0.02)
        return self.heard == list(range(1, sequence + 1))


def main(program, dialogs, others=70, turns=5):
    daemon = Daemon(program, dialogs)
    try:
        name, sequence = daemon.begin()
        follower = Follower(daemon, name)
        assert follower.hears(sequence, PATIENCE), "the stream does not begin"
        for _ in range(int(others)):
            daemon.begin()
        for _ in range(int(turns)):
            sequence = daemon.note(name, sequence)
        fine = follower.hears(sequence, 5)
        print(f"log at {sequence}, {others} others, follower heard {len(follower.heard)}"
              + (", stream ended" if follower.isEnded else "") + ("" if fine else ": deaf"))
        return 0 if fine else 1
    finally:
        daemon.process.terminate()
        daemon.process.wait(timeout=PATIENCE)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
