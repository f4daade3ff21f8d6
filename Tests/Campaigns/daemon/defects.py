#!/usr/bin/env python3
"""Stores with one defect each, one of every kind: what is said, and what still works.

    defects.py [NAME]

Each line of the table is a store of five conversations of which the third is hit, opened by a real
daemon and looked at with `spiegel`. Where the daemon serves, the other four are listed, opened and
gone on with, and a sixth is begun.

Ends with one line, such as 'store defects: 20 passed, 0 failed', and exit code 0 or 1.
"""
import argparse
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from clients import END_TO_END, PROGRAMS, Daemon, pages
from outcome import Failure
from stores import copied

HIT = 3


@dataclass
class Defect:
    """What is done to a store, and what is right then."""

    name: str
    make: Callable
    code: int | None = None  # with which the daemon refuses to start
    says: str = ""  # part of what the daemon says at its start
    numbers: tuple = (1, 2, 3, 4, 5)  # which conversations the list has
    row: str = "whole"  # how the third stands in the list: whole, damaged, closed
    log: int = 200  # what asking for its log is answered with
    shows: int = 0  # with which code `spiegel toon 3` ends
    says_of_it: str = ""  # part of what that says
    goes_on: int = 200  # what a turn of the third is answered with


# How a store is made

class Store:
    """Five conversations, the third in a dialogue of its own."""

    def __init__(self, scratch):
        self.home = scratch / "whole"
        own = self.home / "dialogs" / "nl"
        own.mkdir(parents=True, mode=0o700)
        script = (END_TO_END / "dialogs" / "nl" / "proef.yaml").read_text()
        (own / "eigen.yaml").write_text(script.replace("dialog: proef", "dialog: eigen"))
        daemon = Daemon(self.home).start()
        self.names = {}
        for number in range(1, 6):
            reply = daemon.begin("eigen" if number == HIT else "proef")
            name = reply.json["conversation"]["id"]
            sequence = reply.json["prompt"]["sequence"]
            for turn in range(6):
                reply = daemon.turn(name, sequence, "note", text=f"notitie {turn} van {number}")
                sequence = reply.json["prompt"]["sequence"]
            self.names[number] = name
            if number == 2:
                daemon.stop()
                self.earlier = copied(self.home, scratch / "earlier")
                daemon.start()
        daemon.stop()
        other = Daemon(scratch / "other").start()
        other.stop()
        self.foreign = scratch / "other" / "key" / "store.key"


class Copy:
    """A copy to be spoilt."""

    def __init__(self, store, to):
        self.store = store
        self.home = copied(store.home, to)
        self.database = self.home / "data" / "spiegel.sqlite"
        self.key = self.home / "key" / "store.key"

    def change(self, body):
        """Changes rows behind the triggers, which stand there as before afterwards."""
        connection = sqlite3.connect(self.database)
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        body(connection)
        for _, sql in triggers:
            connection.execute(sql)
        connection.commit()
        connection.close()


def flipped(blob):
    middle = len(blob) // 2
    return blob[:middle] + bytes([blob[middle] ^ 1]) + blob[middle + 1:]


def blob(table, column, where):
    """Flips one bit of a sealed value; `:it` in `where` is the third conversation."""
    def make(copy):
        def body(connection):
            it = {"it": bytes.fromhex(copy.store.names[HIT])}
            value, = connection.execute(f"SELECT {column} FROM {table} WHERE {where}", it).fetchone()
            changed = connection.execute(
                f"UPDATE {table} SET {column} = :value WHERE {where}",
                {**it, "value": flipped(value)})
            assert changed.rowcount == 1, changed.rowcount
        copy.change(body)
    return make


def own_script(*tables):
    """Spoils the one script that only the third was pinned to, in each of `tables`."""
    return lambda copy: spoil_script(copy, tables)


def spoil_script(copy, tables):
    before = sqlite3.connect(copy.store.earlier / "data" / "spiegel.sqlite")
    shared = {name for name, in before.execute("SELECT name FROM script")}
    before.close()

    def body(connection):
        own = [row for row in connection.execute("SELECT name, sealed FROM script")
               if row[0] not in shared]
        assert len(own) == 1, own
        for table in tables:
            connection.execute(f"UPDATE {table} SET sealed = ? WHERE name = ?",
                               (flipped(own[0][1]), own[0][0]))
    copy.change(body)


def removed(*statements):
    """Takes the third conversation away, or a part of it."""
    def make(copy):
        def body(connection):
            for statement in statements:
                connection.execute(statement, {"it": bytes.fromhex(copy.store.names[HIT])})
        copy.change(body)
    return make


def database(content):
    """Another file in the database's place, or none."""
    def make(copy):
        for file in copy.database.parent.glob("spiegel.sqlite*"):
            file.unlink()
        if content is not None:
            copy.database.write_bytes(content)
            copy.database.chmod(0o600)
    return make


def older(copy):
    """The data folder as it was three conversations ago, under the same key."""
    shutil.rmtree(copy.database.parent)
    shutil.copytree(copy.store.earlier / "data", copy.database.parent)


def foreign(copy):
    copy.key.write_bytes(copy.store.foreign.read_bytes())


LAST = "(SELECT max(sequence) FROM event WHERE conversation = :it)"
EVENT = "conversation = :it AND sequence = "

TABLE = [
    Defect("none", lambda copy: None),
    Defect("key slot", blob("key_slot", "wrapped", "conversation = :it"),
           row="damaged", log=503, shows=65, says_of_it="S03", goes_on=503),
    Defect("head", blob("conversation", "seal", "id = :it"),
           row="damaged", log=503, shows=65, says_of_it="S03", goes_on=503),
    Defect("summary", blob("conversation", "summary", "id = :it")),
    Defect("first event", blob("event", "sealed", EVENT + "1"),
           log=503, shows=65, says_of_it="S03", goes_on=503),
    Defect("middle event", blob("event", "sealed", EVENT + "4"),
           log=503, shows=65, says_of_it="S03", goes_on=503),
    Defect("last event", blob("event", "sealed", EVENT + LAST),
           log=503, shows=65, says_of_it="S03", goes_on=503),
    Defect("event gone", removed("DELETE FROM event WHERE conversation = :it AND sequence = 4"),
           log=503, shows=65, says_of_it="S03", goes_on=503),
    Defect("pinned script", own_script("script")),
    Defect("pinned script, both times", own_script("script", "script_spare"), goes_on=503),
    Defect("database empty", database(b""), code=65, says="S03"),
    Defect("database of one byte", database(b"x"), code=65, says="S03"),
    Defect("database gone", database(None), code=65, says="S03"),
    Defect("no database", database(b"geen database" * 1000), code=65, says="S03"),
    Defect("older folder put back", older, says="is missing", numbers=(1, 2), shows=64),
    Defect("foreign key", foreign, code=78, says="S07"),
    Defect("key gone", lambda copy: copy.key.unlink(), code=78, says="S05"),
    Defect("key too short", lambda copy: copy.key.write_bytes(b"x" * 31), code=78, says="S06"),
]


# How it is looked at

class Look:
    """One daemon on a spoilt copy, and the terminal on it."""

    def __init__(self, defect, copy):
        self.defect, self.copy = defect, copy
        self.daemon = Daemon(copy.home)
        self.daemon.log.unlink(missing_ok=True)
        self.wrong = []

    def expect(self, what, found, wanted):
        if found != wanted:
            self.wrong.append(f"{what}: {found}, not {wanted}")

    def spiegel(self, *arguments, lines=""):
        done = subprocess.run(
            [PROGRAMS / "spiegel", *arguments], input=lines.encode(), capture_output=True,
            env={**self.daemon.environment, "LANG": "C.UTF-8"}, timeout=30, check=False)
        return done.returncode, (done.stdout + done.stderr).decode(errors="replace")

    def run(self):
        before = {path: path.read_bytes() for path in self.copy.database.parent.iterdir()}
        self.daemon.start(check=False)
        try:
            code = self.serves()
            said = self.daemon.log.read_text(errors="replace")
            self.expect("the daemon ends with", code, self.defect.code)
            if self.defect.says not in said:
                self.wrong.append(f"it says {said.strip()!r}, not {self.defect.says!r}")
            if code is None:
                self.look()
            else:
                self.terminal(code)
                after = {path: path.read_bytes() for path in self.copy.database.parent.iterdir()
                         if path in before}
                self.expect("the files it refused stay as they were", after == before, True)
        finally:
            if self.daemon.process.poll() is None:
                self.daemon.stop()
        return self.wrong

    def serves(self):
        end = time.monotonic() + 20
        while self.daemon.process.poll() is None:
            try:
                if self.daemon.get("/v1/health").status == 200:
                    return None
            except (OSError, IndexError):
                time.sleep(0.005)
            if time.monotonic() > end:
                raise Failure("it neither serves nor ends")
        return self.daemon.process.returncode

    def terminal(self, code):
        """A terminal ends with the daemon's own code and sentence."""
        ended, said = self.spiegel("lijst")
        self.expect("spiegel lijst ends with", ended, code)
        if self.defect.says not in said:
            self.wrong.append(f"spiegel says {said.strip()!r}, not {self.defect.says!r}")

    def look(self):
        try:
            rows = {row["number"]: row for row in pages(self.daemon)}
        except Failure as failure:
            self.wrong.append(str(failure))
            rows = {}
        self.expect("the list has", sorted(rows), list(self.defect.numbers))
        if HIT in rows:
            self.expect("the third's row is", state(rows[HIT]), self.defect.row)
        for number in self.defect.numbers:
            self.turn(number, self.copy.store.names[number])
        code, said = self.spiegel("toon", str(HIT))
        self.expect(f"spiegel toon {HIT} ends with", code, self.defect.shows)
        if self.defect.says_of_it not in said:
            self.wrong.append(f"it says {said.strip()!r}, not {self.defect.says_of_it!r}")
        self.expect("spiegel lijst ends with", self.spiegel("lijst")[0], 0)
        for path in ("/v1/overview", "/v1/waiting"):
            self.expect(f"{path} is", self.daemon.get(path).status, 200)
        self.expect("a new conversation is", self.daemon.begin().status, 201)
        reply = self.daemon.request("POST", "/v1/search", {"text": "van 4"})
        self.expect("the search is", reply.status, 200)

    def turn(self, number, name):
        events = self.daemon.get(f"/v1/conversations/{name}/events")
        sequence = len(events.json["events"]) if events.status == 200 else 1
        if number == HIT:
            self.expect("the third's log is", events.status, self.defect.log)
        reply = self.daemon.turn(name, sequence, "note", text="daarna")
        wanted = self.defect.goes_on if number == HIT else 200
        self.expect(f"a turn of conversation {number} is", reply.status, wanted)


def state(row):
    """How a row of the list stands: whole, or what it is instead."""
    if "summary" in row:
        return "whole"
    return {"S03": "damaged", "C10": "closed"}.get(row["fault"]["code"], row["fault"]["code"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", nargs="?", help="only the defect of this name")
    options = parser.parse_args()
    passed, failed = 0, 0
    with tempfile.TemporaryDirectory(prefix="sp-") as folder:
        scratch = Path(folder)
        store = Store(scratch)
        for defect in TABLE:
            if options.name not in (None, defect.name):
                continue
            copy = Copy(store, scratch / "copy")
            try:
                defect.make(copy)
                wrong = Look(defect, copy).run()
            except (Failure, OSError, subprocess.TimeoutExpired) as error:
                wrong = [str(error)]
            passed, failed = passed + (not wrong), failed + bool(wrong)
            for line in wrong:
                print(f"  {defect.name}: {line}")
    print(f"store defects: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
