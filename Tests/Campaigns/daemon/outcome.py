"""How a campaign begins and ends: its options, its last lines and its exit code."""
import argparse
import random
import re
import sys
import time
from collections import Counter


class Failure(Exception):
    """Something that is not as it must be."""


class Campaign:
    """One run: its seed, how many rounds passed, and what went wrong in the others."""

    def __init__(self, description, rounds, *flags):
        parser = argparse.ArgumentParser(description=description.splitlines()[0])
        parser.add_argument("--rounds", type=int, default=rounds)
        parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
        for flag in flags:
            parser.add_argument(flag, action="store_true")
        self.options = parser.parse_args()
        self.rounds = self.options.rounds
        self.seed = self.options.seed
        self.source = random.Random(self.seed)
        self.began = time.monotonic()
        self.passed = 0
        self.problems = []

    def failed(self, where, failure):
        self.problems.append((where, str(failure)))

    def end(self, name, *notes):
        """Tells each kind of problem once, with its first place, and ends the program."""
        kinds = Counter(re.sub(r"\d+", "#", problem) for _, problem in self.problems)
        for kind, count in kinds.most_common(20):
            where, problem = next(
                (w, p) for w, p in self.problems if re.sub(r"\d+", "#", p) == kind)
            print(f"  {count} × {problem} (first: {where})")
        for note in notes:
            print(f"  {note}")
        print(f"  {time.monotonic() - self.began:.0f} s, seed {self.seed}")
        print(f"{name}: {self.passed} passed, {len(self.problems)} failed")
        sys.exit(1 if self.problems else 0)
