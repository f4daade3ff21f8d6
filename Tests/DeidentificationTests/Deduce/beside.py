#!/usr/bin/env python3
"""Runs deduce (PyPI) on the labelled sentences and tells its figures beside ours.

    Tests/DeidentificationTests/Deduce/beside.py

makes a venv of its own in .build/deduce the first time, and asks the tests for our figures; they must be built.
What counts is told in ../Sentences/README.md. Deduce is told the names that the owner gave as the patient's, one
name at a time, which is the nearest that it has.
"""

import os
import pathlib
import re
import subprocess
import sys
import venv

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
HOME = ROOT / ".build" / "deduce"
MARK = re.compile(r"{(\w+):([^}]*)}")
# Deduce's tags, as the categories of the sentences.
CATEGORIES = {
    "persoon": "person", "patient": "person", "locatie": "place", "ziekenhuis": "institution",
    "zorginstelling": "institution", "instelling": "institution", "datum": "date", "leeftijd": "age",
    "telefoonnummer": "number", "emailadres": "number", "bsn": "number", "id": "number", "url": "number",
}


def enter_venv():
    """Goes on in the venv, made where it is missing."""
    python = HOME / "bin" / "python"
    if pathlib.Path(sys.prefix) == HOME:
        return
    if not python.exists():
        venv.create(HOME, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "-r", HERE / "requirements.txt"],
                       check=True)
    os.execv(python, [python, "-B", *sys.argv])


def sentences(file):
    """Each line's names, text and marks: start, end, category."""
    for row in file.read_text(encoding="utf-8").splitlines()[1:]:
        known, marked = row.split("\t")
        text, marks, end = "", [], 0
        for mark in MARK.finditer(marked):
            text += marked[end:mark.start()]
            marks.append((len(text), len(text) + len(mark[2]), mark[1]))
            text += mark[2]
            end = mark.end()
        yield [] if known == "-" else known.split(","), text + marked[end:], marks


def annotations(deduce, person, known, text):
    """What deduce finds: start, end, category."""
    found = set()
    for name in known or [None]:
        metadata = None
        if name:
            first, _, last = name.partition(" ")
            metadata = {"patient": person(first_names=[first], surname=last or first)}
        for tag in deduce.deidentify(text, metadata=metadata).annotations:
            found.add((tag.start_char, tag.end_char, CATEGORIES.get(tag.tag, "other")))
    return found


def overlap(one, other):
    return one[0] < other[1] and other[0] < one[1]


class Score:
    """Counted as the tests count."""

    def __init__(self):
        self.found = self.right = self.labelled = self.seen = 0

    def count(self, found, marks, same):
        fits = (lambda one, other: one[2] == other[2]) if same else (lambda one, other: True)
        for one in found:
            self.found += 1
            self.right += any(overlap(one, mark) and fits(one, mark) for mark in marks)
        for mark in marks:
            self.labelled += 1
            self.seen += any(overlap(one, mark) and fits(one, mark) for one in found)

    def __str__(self):
        precision = self.right / self.found if self.found else 1
        recall = self.seen / self.labelled if self.labelled else 1
        return (f"precision {precision:.2f} recall {recall:.2f} "
                f"(found {self.found}, labelled {self.labelled})")


def main():
    enter_venv()
    from deduce import Deduce
    from deduce.person import Person

    tests = subprocess.run(
        ["swift", "test", "--skip-build", "--disable-xctest", "--filter", "SentenceTests"],
        cwd=ROOT, capture_output=True, text=True, check=False)
    ours = sorted(line for line in tests.stdout.splitlines() if line.startswith("names "))
    print("\n".join(ours) or "names: no figures; build the tests first")
    deduce = Deduce()
    for file in sorted((HERE.parent / "Sentences" / "nl").glob("*.tsv")):
        total, each, innocents, alarms = Score(), {}, 0, 0
        for known, text, marks in sentences(file):
            found = annotations(deduce, Person, known, text)
            total.count(found, marks, same=False)
            for category in {"person", "place", "institution", "number", "date", "age", "hint"}:
                each.setdefault(category, Score()).count(
                    [one for one in found if one[2] == category],
                    [mark for mark in marks if mark[2] == category], same=True)
            innocents += not marks
            alarms += 0 if marks else len(found)
        for category, score in sorted(each.items()):
            print(f"deduce nl {file.stem} {category} {score}")
        print(f"deduce nl {file.stem} total {total}")
        print(f"deduce nl {file.stem} innocent {alarms / max(innocents, 1):.2f} false alarms a sentence "
              f"({alarms} in {innocents})")


if __name__ == "__main__":
    main()
