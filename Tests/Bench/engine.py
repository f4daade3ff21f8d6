"""The engine alone, beside two runtimes of ink that hold the same thirty questions.

*bare*: the prompt's text read, an answer taken, moved on. *saved*: and after each answer what is
needed to go on later, in our case the events as JSON. inkcpp's snapshot cannot hold a text that the
host gave, so there is nothing to save there.

Ours is timed by spiegel-bench-engine, which tells a measure a line, and more of them than these.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import figures
import house
import thirty

PEERS = pathlib.Path(__file__).resolve().parent / "peers"
WAYS = ("bare", "saved")
OURS = {"bare": "prompts per CPU-second, bare", "saved": "prompts per CPU-second, encoded"}
THEIRS = [("bink", "bare"), ("bink", "saved"), ("inkcpp", "bare")]


def measure(settings):
    with tempfile.TemporaryDirectory() as folder:
        stories = {}
        for peer in ("bink", "inkcpp"):
            stories[peer] = pathlib.Path(folder) / f"{peer}.json"
            stories[peer].write_text(json.dumps(thirty.ink(calls_host=peer == "inkcpp")))
        found = {}
        for _ in range(settings.rounds):
            for name, value in ours(settings):
                found.setdefault(("spiegel", name), []).append(value)
            for peer, way in THEIRS:
                found.setdefault((peer, way), []).append(
                    theirs(peer, stories[peer], settings.seconds, way))
    medians = {run: figures.median(values) for run, values in found.items()}
    rates = {"spiegel": {way: medians["spiegel", name] for way, name in OURS.items()}}
    for peer, way in THEIRS:
        rates.setdefault(peer, {})[way] = medians[peer, way]
    return {
        "prompts_per_cpu_second": rates,
        "ratio": {f"{way} to {peer}": figures.ratio(rates["spiegel"][way], rates[peer][way])
                  for peer, way in THEIRS},
        "more": {name: value for (engine, name), value in medians.items()
                 if engine == "spiegel" and name not in OURS.values()}}


def ours(settings):
    command = [house.program("spiegel-bench-engine"), str(settings.seconds)]
    for line in told(command + settings.few([], ["--quick"])).splitlines():
        told_of = json.loads(line)
        yield told_of["measure"], told_of["value"]


def theirs(peer, story, seconds, way):
    command = [sys.executable, PEERS / f"{peer}_thirty.py", story, str(seconds), way]
    return json.loads(told(command))["prompts_per_cpu_second"]


def told(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def table(result):
    yield ("engine, prompts per CPU-second", *WAYS)
    for engine, ways in result["prompts_per_cpu_second"].items():
        yield (engine, *(f"{ways[way]:,.0f}" if way in ways else "" for way in WAYS))
    for name, ratio in result["ratio"].items():
        way, _, peer = name.partition(" to ")
        yield (f"÷ {peer}", *(f"{ratio:.2f}" if way == each else "" for each in WAYS))


def more(result):
    yield ("the engine's own", "")
    for name, value in result["more"].items():
        yield (name, f"{value:,.0f}")
