"""Stores to damage: made by a daemon, copied, read through a daemon and through SQLite itself."""
import shutil
import signal
import sqlite3
import time
import uuid

from clients import Daemon, pages, problem
from outcome import Failure

CONVERSATIONS = 14
PATIENCE = 20


def make(home, source, orderly):
    """Makes a store with conversations of several lengths, one of them erased and one ended.

    Where its end is not orderly, part of it stands in the log alone.
    """
    daemon = Daemon(home).start()
    names = [f"{source.getrandbits(128):032x}" for _ in range(CONVERSATIONS + 1)]
    sequences = {name: daemon.begin(name=name).json["prompt"]["sequence"] for name in names}
    for number in range(CONVERSATIONS * 12):
        name = source.choice(names)
        text = f"{number} w" + "w" * source.randrange(900)
        act = "note" if source.random() < 0.6 else "answer"
        reply = daemon.turn(name, sequences[name], act, text=text)
        if reply.status != 200:  # nothing more is asked there: a note is always taken
            reply = daemon.turn(name, sequences[name], "note", text=text)
        sequences[name] = reply.json["prompt"]["sequence"]
        if number == CONVERSATIONS * 8:
            daemon.request("DELETE", f"/v1/conversations/{names.pop(3)}")
            daemon.turn(names[5], sequences[names[5]], "abandon")
            sequences[names[5]] = daemon.get(f"/v1/conversations/{names[5]}/prompt").json["sequence"]
    if orderly:
        daemon.stop()
    else:
        daemon.kill()
    return home


def copied(home, to):
    """A copy of the folders that outlive a daemon."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(home, to, ignore=shutil.ignore_patterns("run", "*.sock", "*.sock.lock"))
    return to


def files(home):
    """The files that a store is kept in."""
    return sorted(path for folder in ("data", "key") for path in (home / folder).rglob("*")
                  if path.is_file() and path.stat().st_size)


class Reading:
    """What a daemon has to say of a store, from its start to its end."""

    def __init__(self, home):
        self.daemon = Daemon(home)
        self.daemon.log.unlink(missing_ok=True)
        self.rows, self.logs, self.refused = {}, {}, {}
        self.begun = self.unlisted = None
        self.code = self.start()
        try:
            if self.code is None:
                self.read()
        except OSError as error:
            raise Failure(f"the daemon broke off: {self.daemon.process.poll()} {error}") from error
        finally:
            self.end()
        self.said = self.daemon.log.read_text(errors="replace")

    def start(self):
        """Starts; gives the code that it ended with, if it did not come to serve."""
        self.daemon.start(check=False)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if (code := self.daemon.process.poll()) is not None:
                return code
            try:
                if self.daemon.get("/v1/health").status == 200:
                    return None
            except (OSError, IndexError):
                time.sleep(0.005)
        raise Failure("the daemon neither serves nor ends")

    def read(self):
        try:
            self.rows = {row["number"]: row for row in pages(self.daemon)}
        except Failure as failure:
            self.unlisted = str(failure)
        for row in self.rows.values():
            name = row.get("id")
            reply = self.daemon.get(f"/v1/conversations/{name}/events")
            if reply.status == 200:
                self.logs[name] = reply.json["events"]
            else:
                self.refused[name] = problem(reply)
        reply = self.daemon.begin(name=uuid.uuid4().hex)
        self.begun = None if reply.status == 201 else problem(reply)

    def end(self):
        process = self.daemon.process
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=PATIENCE)


class Contents:
    """What SQLite reads by itself: rows by conversation, and the rows that several share.

    `None` instead where the file's structure is broken.
    """

    def __init__(self, rows, shared):
        self.rows, self.shared = rows, shared

    @classmethod
    def of(cls, home, scratch):
        copy = copied(home / "data", scratch / "contents")
        database = copy / "spiegel.sqlite"
        try:
            connection = sqlite3.connect(database)
            connection.text_factory = bytes
            if connection.execute("PRAGMA integrity_check").fetchall() != [(b"ok",)]:
                return None
            rows, shared = {}, set()
            tables = [name.decode() for name, in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table'")]
            for table in tables:
                cursor = connection.execute(f'SELECT * FROM "{table}"')
                columns = [column[0] for column in cursor.description]
                owner = next((c for c in ("conversation", "id") if c in columns), None)
                owner = None if table in ("person", "store") else owner
                for row in cursor:
                    if owner is None:
                        shared.add((table, row))
                    else:
                        rows.setdefault(row[columns.index(owner)], set()).add((table, row))
            return cls(rows, shared)
        except sqlite3.DatabaseError:
            return None

    def unchanged(self, other):
        """The names of the conversations that are the same in both."""
        return {name.hex() for name, rows in self.rows.items() if other.rows.get(name) == rows}
