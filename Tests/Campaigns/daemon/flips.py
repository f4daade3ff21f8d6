#!/usr/bin/env python3
"""Flips one bit of a store, or cuts a file off, and looks what the daemon makes of it.

    flips.py --rounds 1000

Half of the stores ended orderly, half with kill -9. Whatever the damage: no wrong text, no end by a
signal, and nothing missing in silence. What SQLite itself still reads as it was must be listed and
opened, and something new be begun; where one bit was flipped, one conversation is lost at most.

Where the damage broke the file's structure, so that SQLite cannot read it, or a row that all share,
the daemon may refuse, with a code that spiegeld(8) knows.

Ends with one line, such as 'store flips: 1000 passed, 0 failed', and exit code 0 or 1.
"""
import math
import tempfile
from collections import Counter
from pathlib import Path

from outcome import Campaign, Failure
from stores import Contents, Reading, copied, files, make

REFUSALS = {65, 78}  # data damaged; the key
EDGE = 128  # the headers of the files, which are hit more often than chance would


def damage(home, source):
    """Damages one file; gives what was done to which, and whether a single bit was."""
    chosen = files(home)
    # The key's few bytes are hit now and then, but not as often as the texts.
    file, = source.choices(chosen, [math.sqrt(file.stat().st_size) for file in chosen])
    data = bytearray(file.read_bytes())
    end = min(EDGE, len(data)) if source.random() < 0.1 else len(data)
    place = source.randrange(end)
    if flips := source.random() < 0.75:
        data[place] ^= 1 << source.randrange(8)
    else:
        del data[place:]
    file.write_bytes(data)
    return file.name, f"{'bit' if flips else 'cut'} at {place}", flips


class Store:
    """A store as it was made, and as it reads while it is whole."""

    def __init__(self, scratch, source, orderly):
        self.scratch = scratch
        self.home = make(scratch / "whole", source, orderly)
        self.contents = Contents.of(self.home, scratch)
        self.reading = Reading(copied(self.home, scratch / "copy"))
        if self.reading.said or self.reading.code or self.reading.refused:
            raise Failure(f"the undamaged store: {self.reading.said} {self.reading.code}")

    def judge(self, damaged, file, one_bit):
        """Holds the damaged copy against the store; gives what the damage came to."""
        contents = Contents.of(damaged, self.scratch)
        reading = Reading(damaged)
        kind = "key" if file == "store.key" else self.kind(contents)
        if reading.code is not None:
            if reading.code not in REFUSALS:
                raise Failure(f"ended with {reading.code}: {reading.said[-200:]}")
            if kind in ("no data", "one conversation", "several conversations"):
                raise Failure(f"{kind} hit, and the store is shut: {reading.said.strip()[-120:]}")
            return kind + ", refused"
        if reading.unlisted:
            if kind != "structure":
                raise Failure(f"{kind} hit, and {reading.unlisted}")
            return kind + ", no list"
        lost = self.compare(reading)
        silent = [name for name, is_said in lost.items() if not is_said]
        if silent and not reading.said:
            raise Failure(f"{len(silent)} conversations short or gone, and nothing is said")
        if kind in ("no data", "one conversation", "several conversations"):
            if wrong := set(lost) & self.contents.unchanged(contents):
                raise Failure(f"{kind} hit, and {len(wrong)} healthy conversations are gone")
        if kind in ("script", "script_spare") and lost:
            raise Failure(f"a pinned script is hit, and {len(lost)} conversations are gone")
        if kind == "one conversation" and one_bit and len(lost) > 1:
            raise Failure(f"one bit costs {len(lost)} conversations")
        if reading.begun and kind != "structure":
            raise Failure(f"{kind} hit, and nothing can be begun: {reading.begun}")
        return kind + (f", {len(lost)} told of" if lost else "")

    def kind(self, contents):
        """What was hit: the structure, no data, one or several conversations, or a table's row."""
        if contents is None:
            return "structure"
        changed = len(self.contents.rows) - len(self.contents.unchanged(contents))
        if changed > 1:
            return "several conversations"
        if tables := {table for table, _ in self.contents.shared ^ contents.shared}:
            return " and ".join(sorted(tables))
        return "one conversation" if changed else "no data"

    def compare(self, reading):
        """The conversations that are not whole: name -> whether the row or the log says so."""
        lost = {}
        for number, row in self.reading.rows.items():
            name = row["id"]
            found = reading.rows.get(number)
            log = reading.logs.get(name)
            if log is not None and log != self.reading.logs[name]:
                if log != self.reading.logs[name][:len(log)]:
                    raise Failure("a text that nobody wrote")
                lost[name] = False
            elif log is None:
                lost[name] = found is not None
            elif "summary" not in found:
                lost[name] = True
            elif found["summary"] != row["summary"]:
                raise Failure("a row that tells other things than its log")
        return lost


def run(campaign, scratch):
    tally = Counter()
    for orderly in (True, False):
        store = Store(scratch, campaign.source, orderly)
        for _ in range(campaign.rounds // 2):
            copy = copied(store.home, scratch / "copy")
            file, what, one_bit = damage(copy, campaign.source)
            try:
                tally[file, store.judge(copy, file, one_bit)] += 1
                campaign.passed += 1
            except Failure as failure:
                campaign.failed(
                    f"{file}, {what}, after {'an orderly end' if orderly else 'kill -9'}", failure)
    return tally


def main():
    campaign = Campaign(__doc__, 1000)
    with tempfile.TemporaryDirectory(prefix="sp-") as folder:
        tally = run(campaign, Path(folder))
    campaign.end("store flips", *(
        f"{file}: {count} × {outcome}" for (file, outcome), count in sorted(tally.items())))


if __name__ == "__main__":
    main()
