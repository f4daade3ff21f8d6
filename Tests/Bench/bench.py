#!/usr/bin/env python3
"""Measures, and tells it as JSON and in short tables. Service/bench sets up what this needs."""

import argparse
import dataclasses
import datetime
import json
import os
import pathlib
import signal
import subprocess
import sys

NAMES = ("engine", "turns", "start", "history", "trends", "memory")
ROOT = pathlib.Path(__file__).resolve().parents[2]


@dataclasses.dataclass
class Settings:
    """How much is measured."""

    load: str
    quick: bool
    seconds: float
    rounds: int
    most: int

    def few(self, whole, smoke):
        """`whole`, or where it is only seen whether everything runs, `smoke`."""
        return smoke if self.quick else whole


def arguments():
    """What is given; Service/bench explains it."""
    parser = argparse.ArgumentParser(prog="Service/bench", add_help=False)
    parser.add_argument("benchmarks", nargs="*")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--binaries", required=True)
    parser.add_argument("--load", required=True)
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--most", type=int, default=100_000)
    parser.add_argument("--output")
    given = parser.parse_args()
    unknown = set(given.benchmarks) - set(NAMES)
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    return given


def measured(wanted, settings):
    """What each benchmark found, and its tables."""
    # Here, since they look for the programs where the environment says.
    import engine
    import growth
    import memory
    import turns

    if "engine" in wanted:
        result = engine.measure(settings)
        yield {"engine": result}, [engine.table(result), engine.more(result)]
    if "turns" in wanted:
        result = turns.measure(settings)
        yield {"turns": result}, [turns.table(result)]
    growing = [name for name in ("start", "history", "trends") if name in wanted]
    if growing:
        result = growth.measure(settings, growing)
        yield result, growth.tables(result)
    if "memory" in wanted:
        result = memory.measure(settings)
        yield {"memory": result}, [memory.table(result)]


def show(table):
    """Prints rows, each column as wide as it must be."""
    rows = [[str(cell) for cell in row] for row in table]
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        first, *others = (cell.ljust(width) if place == 0 else cell.rjust(width)
                          for place, (cell, width) in enumerate(zip(row, widths)))
        print("  ".join([first, *others]).rstrip())
    print(flush=True)


def main():
    given = arguments()
    # So that whoever ends it leaves no daemon behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    binaries = pathlib.Path(given.binaries).resolve()
    os.environ["SPIEGEL_BIN_DIR"] = str(binaries)
    import growth
    import house
    import machine

    settings = Settings(
        load=given.load, quick=given.quick, most=given.most,
        seconds=given.seconds or (0.3 if given.quick else 5),
        rounds=given.rounds or (1 if given.quick else 3))
    wanted = given.benchmarks or NAMES
    if not given.benchmarks and not pathlib.Path(house.program("spiegel-bench-engine")).exists():
        # 0.1 has none; all else can be measured of it.
        print("there is no spiegel-bench-engine: the engine alone is left out")
        wanted = NAMES[1:]
    version = subprocess.run([house.program("spiegeld"), "--version"], capture_output=True,
                             text=True, check=True).stdout.strip()
    about = machine.described(house.SCRATCH)
    now = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
    report = {"release": version, "binaries": str(binaries), "at": now.isoformat(),
              "quick": given.quick, "machine": about, "load_before": machine.load()}
    print(f"spiegel {version}, {about['cores']} × {about['processor']}, "
          f"{about['memory_mib'] / 1024:.0f} GiB, {about['kernel']}, {about['file_system']}; "
          f"load {report['load_before'][0]}")
    if given.quick:
        print("quick: it is seen that everything runs; the figures mean nothing")
    print(flush=True)
    for found, tables in measured(wanted, settings):
        report.update(found)
        for table in tables:
            show(table)
    report["load_after"] = machine.load()
    output = pathlib.Path(
        given.output or ROOT / ".build" / "bench" / f"{now:%Y%m%dT%H%M%SZ}.json")
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    if "history" in report:
        output.with_suffix(".svg").write_text(growth.drawing(report["history"]), encoding="utf-8")
    print(f"load {report['load_after'][0]} at the end; all of it: {output}")


if __name__ == "__main__":
    sys.exit(main())
