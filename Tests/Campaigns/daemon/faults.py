#!/usr/bin/env python3
"""Makes system calls of a busy daemon fail, lets them succeed again, and looks what became of it.

    faults.py --rounds 24       each round one call on the store's files fails for a while
    faults.py --disk-full       each round the disk is full for a while

Nothing acknowledged may be lost, and turns must be taken again without anybody's help: by the same
daemon, or by the next one where it ended with a code that spiegeld(8) knows. Several clients write
all the time. strace(1) makes the calls fail; `--disk-full` mounts a small tmpfs.

Ends with one line, such as 'daemon faults: 24 passed, 0 failed', and exit code 0 or 1.
"""
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from clients import PROGRAMS, Crowd
from outcome import Campaign, Failure
from supervised import Supervised

CLIENTS = 6
SHARING = 4  # of them on one conversation
PATIENCE = 15  # seconds in which turns must be taken again
REACH = 3  # seconds in which the call must come by that is to fail

LOG, DATABASE, INDEX = "data/spiegel.sqlite-wal", "data/spiegel.sqlite", "data/spiegel.sqlite-shm"
FOLDER = "data"


class Fault:
    """A call, what it fails with, on which file, and for how long."""

    def __init__(self, call, error, file, hold):
        self.call, self.error, self.file, self.hold = call, error, file, hold

    def __str__(self):
        span = f"for {self.hold} s" if self.hold else "once"
        return f"{self.call} {self.error} on {self.file or 'anything'} {span}"

    def options(self, home):
        once = "" if self.hold else ":when=1"
        options = ["-e", f"trace={self.call}",
                   "-e", f"inject={self.call}:error={self.error}{once}"]
        return options + (["-P", str(home / self.file)] if self.file else [])

    def befall(self, daemon, scratch):
        """Lets the calls fail for as long as it says; gives how many did."""
        with Tracer(daemon, self, scratch) as tracer:
            end = time.monotonic() + REACH
            while not tracer.count and time.monotonic() < end and tracer.strace.poll() is None:
                time.sleep(0.01)
            if tracer.count:
                time.sleep(self.hold)
        return tracer.count


class StartingFault(Fault):
    """The same while a daemon starts, after a kill -9."""

    def __str__(self):
        return f"at start, {super().__str__()}"

    def befall(self, daemon, scratch):
        daemon.kill(held=True)
        held = daemon.process
        with Tracer(daemon, self, scratch) as tracer:
            held.send_signal(signal.SIGCONT)
            end = time.monotonic() + self.hold
            while held.poll() is None and time.monotonic() < end:
                time.sleep(0.01)
        return tracer.count


class FullDisk:
    """No room at all, several times shortly one after the other."""

    def __str__(self):
        return "no room"

    def befall(self, daemon, scratch):
        ballast = daemon.home / "data" / "ballast"
        for _ in range(8):
            space = os.statvfs(ballast.parent)
            with open(ballast, "wb", buffering=0) as file:
                try:
                    os.posix_fallocate(file.fileno(), 0, space.f_bavail * space.f_bsize)
                except OSError:
                    pass  # somebody was faster, and there is as little room
            time.sleep(random.uniform(0.02, 0.3))
            ballast.unlink()
            time.sleep(random.uniform(0.02, 0.2))
        return 1


class Tracer:
    """strace on a running daemon; its calls fail until the block ends."""

    def __init__(self, daemon, fault, scratch):
        self.process = daemon.process
        self.report = scratch / "strace.txt"
        self.report.unlink(missing_ok=True)
        self.command = ["strace", "-f", "-qq", "-o", self.report, *fault.options(daemon.home),
                        "-p", str(self.process.pid)]

    def __enter__(self):
        self.strace = subprocess.Popen(
            self.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        status = Path(f"/proc/{self.process.pid}/status")
        end = time.monotonic() + 10
        while "TracerPid:\t0\n" in status.read_text():
            if self.strace.poll() is not None or time.monotonic() > end:
                sys.exit(f"strace cannot attach: {self.strace.stderr.read().decode()}")
            time.sleep(0.005)
        return self

    def __exit__(self, *_):
        if self.strace.poll() is None:
            self.strace.send_signal(signal.SIGTERM)
        self.strace.stderr.close()
        self.strace.wait()

    @property
    def count(self):
        """How many calls were made to fail."""
        return self.report.read_bytes().count(b"(INJECTED)") if self.report.exists() else 0


def answers_in_time(daemon):
    """Whether `spiegel` takes an answer in a conversation of its own, or says why not, and ends."""
    try:
        subprocess.run(
            [PROGRAMS / "spiegel", "begin", "proef", "--no-input"], input=b"iets\n", capture_output=True,
            env={**daemon.environment, "LANG": "C.UTF-8"}, timeout=PATIENCE, check=False)
        return True
    except subprocess.TimeoutExpired:
        return False


CALLS = [
    ("fdatasync", "EIO", LOG), ("fdatasync", "ENOSPC", LOG), ("fdatasync", "EIO", DATABASE),
    ("pwrite64", "EIO", LOG), ("pwrite64", "ENOSPC", LOG), ("pwrite64", "EDQUOT", LOG),
    ("pwrite64", "EIO", DATABASE), ("pread64", "EIO", LOG), ("pread64", "EIO", DATABASE),
    ("fcntl", "ENOLCK", INDEX), ("fcntl", "EIO", INDEX), ("fcntl", "EACCES", DATABASE),
    ("openat", "EMFILE", DATABASE), ("openat", "EIO", LOG), ("ftruncate", "EIO", LOG),
    ("statfs", "EIO", FOLDER), ("newfstatat", "EIO", LOG), ("accept4", "EMFILE", ""),
]
POINTS = (
    [Fault(*call, hold) for call in CALLS for hold in (0, 0.4, 2.5)]
    + [StartingFault(*call, 2) for call in CALLS])


def chosen(campaign):
    """As many faults as there are rounds, each kind as often as every other."""
    kinds = [FullDisk()] if campaign.options.disk_full else POINTS
    queue = []
    for _ in range(campaign.rounds):
        queue = queue or campaign.source.sample(kinds, len(kinds))
        yield queue.pop()


def after(daemon, crowd, campaign):
    """Looks whether all is well again, and gives what the daemon ended with meanwhile."""
    if not crowd.goes_on(PATIENCE):
        stuck = crowd.stuck
        daemon.kill()
        if not crowd.goes_on(PATIENCE):
            raise Failure(f"not even a new daemon takes turns: {crowd.stuck}")
        daemon.judge()
        raise Failure(f"no turn is taken any more until a kill -9; each second clients hear {stuck}")
    if lost := crowd.check():
        raise Failure(f"{lost} acknowledged turns lost")
    if campaign.options.disk_full and not answers_in_time(daemon):
        raise Failure("spiegel spins")
    return daemon.judge()


def run(campaign, home, scratch):
    ends = Counter()
    with Supervised(home) as daemon:
        with Crowd(daemon, campaign.seed, CLIENTS, SHARING) as crowd:
            if not crowd.goes_on(PATIENCE):
                sys.exit(f"the daemon takes no turn to begin with: {crowd.stuck}")
            for number, fault in enumerate(chosen(campaign), start=1):
                try:
                    if not fault.befall(daemon, scratch):
                        ends[f"never came by: {fault}"] += 1
                    for code in after(daemon, crowd, campaign):
                        ends[f"ended with {code}"] += 1
                    campaign.passed += 1
                except Failure as failure:
                    campaign.failed(f"round {number}, {fault}", failure)
        # Orderly or not, the next start has it all.
        for end in (daemon.stop, daemon.kill):
            try:
                end()
                daemon.wait_until_served()
                if lost := crowd.check():
                    raise Failure(f"{lost} acknowledged turns lost")
            except (Failure, AssertionError) as failure:
                campaign.failed("the next start", failure)
    return crowd.acknowledged, ends


def main():
    campaign = Campaign(__doc__, len(POINTS), "--disk-full")
    is_full = campaign.options.disk_full
    with tempfile.TemporaryDirectory(prefix="sp-") as folder:
        scratch = Path(folder)
        home = scratch / "s"
        data = home / "data"
        data.mkdir(mode=0o700, parents=True)
        home.chmod(0o700)
        if is_full:
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32m,mode=0700", "none", data],
                           check=True)
        try:
            acknowledged, ends = run(campaign, home, scratch)
        finally:
            if is_full:
                subprocess.run(["umount", "--lazy", data], check=True)
    campaign.end(
        f"daemon {'disk full' if is_full else 'faults'}",
        *(f"{count} × {what}" for what, count in sorted(ends.items())),
        f"{acknowledged} turns acknowledged")


if __name__ == "__main__":
    main()
