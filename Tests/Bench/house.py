"""A daemon to be measured, with a home and a dialogue of its own, and what it is asked."""

import http.client
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "EndToEnd"))
import daemon  # noqa: E402  (its folder is known only now)
import thirty  # noqa: E402

# Not /tmp, which may be in memory: what is measured waits for a disk.
SCRATCH = "/var/tmp"
CONNECTIONS = 2000


def scratch():
    """A folder of its own, under a path short enough for a socket."""
    return pathlib.Path(tempfile.mkdtemp(prefix="sp-", dir=SCRATCH))


def program(name):
    return str(daemon.PROGRAMS / name)


class House:
    """spiegeld on an empty store; `with` begins and ends it."""

    def __init__(self, load):
        self.folder = scratch()
        dialogs = self.folder / "dialogs" / "nl"
        dialogs.mkdir(parents=True)
        (dialogs / f"{thirty.NAME}.yaml").write_text(thirty.yaml(), encoding="utf-8")
        self.load_program = load
        self.daemon = daemon.Daemon(self.folder / "s", SPIEGEL_DIALOGS=str(dialogs.parent))
        self.line = None

    def __enter__(self):
        self.begin()
        return self

    def __exit__(self, *_):
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def begin(self):
        self.daemon.start("--connections", str(CONNECTIONS))

    def end(self):
        if self.line:
            self.line.close()
            self.line = None
        code = self.daemon.stop()
        assert code == 0, f"spiegeld ended with {code}: {self.daemon.log.read_text()}"

    def begin_anew(self):
        """The same store, and nothing of it in memory."""
        self.end()
        self.begin()

    def load(self, verb, script, *numbers):
        """Runs the load generator with the bodies of `script`, and gives what it tells."""
        written = self.folder / "script"
        written.write_text("\n".join(script) + "\n", encoding="utf-8")
        before = self.cpu_seconds
        done = subprocess.run(
            [self.load_program, verb, self.daemon.socket, written, *map(str, numbers)],
            capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return {**json.loads(done.stdout),
                "daemon_cpu_seconds": round(self.cpu_seconds - before, 2)}

    def fill(self, conversations, answers, clients=16):
        """Begins so many conversations, each with so many of the thirty answered."""
        if conversations > 0:
            self.load("fill", thirty.lines(), min(clients, conversations), conversations, answers)

    def finish(self, conversations, answers, clients=16):
        """Begins so many, each with so many of the thirty answered, and ends them."""
        script = thirty.lines()[:answers + 1] + [json.dumps({"do": "finish"})]
        self.load("fill", script, min(clients, conversations), conversations, answers + 1)

    def ask(self, method, path, body=None, **headers):
        """Asks on a connection that is kept, and gives the reply."""
        self.line = self.line or Line(self.daemon.socket)
        return self.line.ask(method, path, body, headers)

    @property
    def cpu_seconds(self):
        """What the daemon has used of the processor."""
        fields = pathlib.Path(f"/proc/{self.daemon.process.pid}/stat").read_text().rpartition(")")[2]
        return sum(map(int, fields.split()[11:13])) / os.sysconf("SC_CLK_TCK")

    @property
    def anonymous_kib(self):
        """What the daemon holds in memory that is no file's."""
        status = pathlib.Path(f"/proc/{self.daemon.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines()
                    if line.startswith("RssAnon"))


class Line(http.client.HTTPConnection):
    """A connection to the socket."""

    def __init__(self, path):
        super().__init__("spiegel")
        self.path = str(path)

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self.path)

    def ask(self, method, path, body, headers):
        data = None if body is None else json.dumps(body)
        if data is not None:
            headers = {"Content-Type": "application/json", **headers}
        self.request(method, path, data, headers)
        reply = self.getresponse()
        said = reply.read()
        assert reply.status < 300, (method, path, reply.status, said[:500])
        return said
