#!/usr/bin/env python3
"""Kills the store's writers again and again, and looks whether anything acknowledged was lost.

    crash.py --rounds 200                  kill -9 at a random moment
    crash.py --rounds 40 --power           the power goes: only what was synced is left
    crash.py --rounds 40 --power --sync NORMAL
                                           the same without waiting for the disk: must lose
    crash.py --rounds 20 --failing-sync    one sync fails: nothing is acknowledged after it

Ends with one line, such as 'store kill -9: 200 passed, 0 failed', and exit code 0 or 1.
"""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[2]
ROUNDS_PER_STORE = 10  # then a fresh one, so that making the key and the tables is cut off too
WRITERS = 8


def events_in(turn):
    return 1 + turn % 3


class Failure(Exception):
    pass


def find_binary():
    found = [p for kind in ("release", "debug")
             if (p := REPOSITORY / ".build" / kind / "spiegel-crashwriter").exists()]
    if not found:
        sys.exit("no spiegel-crashwriter: swift build --product spiegel-crashwriter")
    return max(found, key=lambda path: path.stat().st_mtime)


def compile_shim(folder):
    beside_swift = Path(os.path.realpath(shutil.which("swift") or "/")).parent / "clang"
    compiler = next((c for c in ("cc", "gcc", "clang", str(beside_swift)) if shutil.which(c)), None)
    if compiler is None:
        sys.exit("no C compiler: apt-get install gcc")
    shim = folder / "powercut.so"
    subprocess.run([compiler, "-O2", "-Wall", "-Werror", "-shared", "-fPIC", "-o", str(shim),
                    str(HERE / "powercut.c"), "-ldl"], check=True)
    return shim


class Disk:
    """The folder that the store runs in, and what a power cut would leave of it."""

    def __init__(self, scratch):
        self.scratch = scratch
        self.root = scratch / "root"
        self.shadow = scratch / "shadow"
        self.blank()

    def blank(self):
        shutil.rmtree(self.root, ignore_errors=True)
        self.root.mkdir(mode=0o700)
        self.remember()

    def remember(self):
        """All that is in the root now is on disk."""
        shutil.rmtree(self.shadow, ignore_errors=True)
        for part in ("files", "folders"):
            (self.shadow / part).mkdir(parents=True)
        for folder, _, _ in os.walk(self.root):
            lines = []
            for entry in os.scandir(folder):
                kind = "d" if entry.is_dir(follow_symlinks=False) else "f"
                lines.append(f"{entry.inode()} {kind} {entry.name}\n")
                if kind == "f":
                    shutil.copy(entry.path, self.shadow / "files" / str(entry.inode()))
            (self.shadow / "folders" / str(os.stat(folder).st_ino)).write_text("".join(lines))

    def cut(self):
        """The power went: what was not synced is gone."""
        after = self.scratch / "after"
        shutil.rmtree(after, ignore_errors=True)
        self.restore(os.stat(self.root).st_ino, after)
        shutil.rmtree(self.root)
        after.rename(self.root)
        self.remember()

    def restore(self, inode, folder):
        folder.mkdir(mode=0o700)
        names = self.shadow / "folders" / str(inode)
        for line in names.read_text().splitlines() if names.exists() else []:
            number, kind, name = line.split(" ", 2)
            if kind == "d":
                self.restore(int(number), folder / name)
                continue
            (folder / name).touch(mode=0o600)
            kept = self.shadow / "files" / number
            if kept.exists():
                (folder / name).write_bytes(kept.read_bytes())


class Ledger:
    """What the writers were told."""

    def __init__(self):
        self.acknowledged = {}  # conversation -> last turn
        self.typed = {}  # conversation -> the turn after which a draft was kept last
        self.erasing = set()
        self.erased = set()

    def hear(self, lines):
        count = 0
        failed = set()
        for line in lines:
            word, *rest = line.split()
            if word == "A":
                writer, conversation, turn = rest
                if writer in failed:
                    raise Failure("a turn was acknowledged after a failed sync")
                self.acknowledged[conversation] = int(turn)
                count += 1
            elif word == "D":
                self.typed[rest[1]] = int(rest[2])
            elif word == "X":
                self.erasing.add(rest[1])
            elif word == "E":
                self.erased.add(rest[1])
            elif word == "F":
                if rest[1] != "S08":
                    raise Failure(f"refused with {rest[1]}")
                failed.add(rest[0])
        return count, bool(failed)

    def compare(self, found, drafts):
        lost = 0
        for conversation, turn in drafts.items():
            if turn != found[conversation]:
                raise Failure("a draft is there that a later turn dealt with")
        for conversation, turn in self.typed.items():
            # A later turn, or an erasure, took it along.
            if found.get(conversation) == turn and conversation not in drafts:
                lost += 1
        self.typed = dict(drafts)
        for conversation, turn in self.acknowledged.items():
            if conversation in self.erasing and conversation not in found:
                continue
            lost += max(0, turn - found.get(conversation, 0))
        back = [c for c in self.erased if c in found]
        self.acknowledged = dict(found)
        self.erasing.clear()
        return lost, len(back)


def start(binary, verb, disk, options, extra):
    environment = dict(os.environ, **extra)
    return subprocess.Popen(
        [binary, verb, disk.root / "data", disk.root / "config" / "key", options.sync, str(WRITERS)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)


def write_until_killed(binary, disk, options, extra):
    """Runs the writers, kills them, and gives the whole lines that they told."""
    process = start(binary, "write", disk, options, extra)
    ready = threading.Event()
    lines = []

    def listen():
        for line in process.stdout:
            if line == "READY\n":
                ready.set()
            elif line.endswith("\n"):
                lines.append(line)
        ready.set()

    listener = threading.Thread(target=listen)
    listener.start()
    if options.failing_sync:
        process.wait(timeout=60)
    else:
        # One round in four is cut off while opening.
        if random.random() < 0.75:
            ready.wait(timeout=60)
        time.sleep(random.uniform(0.002, 0.25))
        process.send_signal(signal.SIGKILL)
        process.wait()
    listener.join()
    complaint = process.stderr.read()
    process.stderr.close()
    if complaint:
        raise Failure(f"the writers said: {complaint.strip()[:300]}")
    if faults := [line for line in lines if line.startswith("FAULT")]:
        raise Failure(f"the writers could not open the store: {faults[0].strip()}")
    return lines


def check(binary, disk, options):
    """Opens the store as the daemon does, verifies it, and gives the turns and drafts that are there."""
    process = start(binary, "check", disk, options, {})
    out, complaint = process.communicate(timeout=120)
    lines = out.splitlines()
    if not lines or lines[-1] != "SOUND":
        raise Failure(f"not sound: {(lines or ['nothing said'])[-1][:200]} {complaint[:300]}")
    found, drafts = {}, {}
    for line in lines:
        if line.startswith("D "):
            _, _, conversation, turn = line.split()
            drafts[conversation] = int(turn)
        if not line.startswith("C "):
            continue
        _, _, conversation, sequence, *turns = line.split()
        total = 0
        for number, turn in enumerate(turns, start=1):
            key, count = turn.split(":")
            if key != f"t-{number}":
                raise Failure(f"turn {key} stands where t-{number} should: doubled or dropped")
            if int(count) != events_in(number):
                raise Failure(f"turn {key} has {count} of {events_in(number)} events")
            total += int(count)
        if total != int(sequence):
            raise Failure("the sequence does not count the events")
        found[conversation] = len(turns)
    return found, drafts


def run(options, binary, scratch):
    disk = Disk(scratch)
    shim = compile_shim(scratch) if options.power or options.failing_sync else None
    passed = acknowledged = lost = 0
    problems = []
    ledger = Ledger()
    for number in range(options.rounds):
        if number % ROUNDS_PER_STORE == 0:
            disk.blank()
            ledger = Ledger()
        extra = {}
        if shim:
            extra["LD_PRELOAD"] = str(shim)
        if options.power:
            extra |= {"POWERCUT_ROOT": str(disk.root), "POWERCUT_SHADOW": str(disk.shadow)}
        if options.failing_sync:
            # Not one of the first, with which a new store is made: that fault is told, and ends it.
            extra["POWERCUT_FAIL"] = str(random.randint(22, 300))
        try:
            lines = write_until_killed(binary, disk, options, extra)
            count, failed = ledger.hear(lines)
            acknowledged += count
            if options.failing_sync and not failed:
                raise Failure("the failing sync did not come through")
            if options.power:
                disk.cut()
            gone, back = ledger.compare(*check(binary, disk, options))
            if options.power:
                disk.remember()
            lost += gone
            if gone or back:
                raise Failure(f"{gone} acknowledged turns or drafts lost, {back} erased conversations back")
            passed += 1
        except Failure as failure:
            problems.append(f"round {number + 1}: {failure}")
            disk.blank()
            ledger = Ledger()
    return passed, acknowledged, lost, problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--power", action="store_true")
    parser.add_argument("--sync", choices=["FULL", "NORMAL"], default="FULL")
    parser.add_argument("--failing-sync", action="store_true")
    parser.add_argument("--binary", type=Path)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    random.seed(options.seed)
    binary = (options.binary or find_binary()).resolve()
    # On tmpfs an inode number is never used twice, which the shim relies on.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    if options.power and memory is None:
        sys.exit("no /dev/shm, which the model of a power cut needs")
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=memory if options.power else None) as scratch:
        passed, acknowledged, lost, problems = run(options, binary, Path(scratch))
    kind = "power cut" if options.power else "failing sync" if options.failing_sync else "kill -9"
    failed = options.rounds - passed
    must_lose = options.power and options.sync == "NORMAL"
    for problem in [] if must_lose else problems[:10]:
        print(f"  {problem}")
    print(f"  {acknowledged} turns acknowledged, {lost} lost, "
          f"{time.monotonic() - began:.0f} s, seed {options.seed}")
    if must_lose:
        print(f"store {kind} without waiting for the disk: "
              f"{'loses, as it must' if lost else 'LOST NOTHING: this test proves nothing'}")
        sys.exit(0 if lost else 1)
    print(f"store {kind}: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
