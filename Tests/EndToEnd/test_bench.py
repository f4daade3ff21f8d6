"""Service/bench runs, each benchmark to its end, and gives figures; how high they are is no test."""

import json
import pathlib
import subprocess

import pytest

from daemon import PROGRAMS

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture
def bench(tmp_path):
    def run(name):
        output = tmp_path / "bench.json"
        done = subprocess.run(
            [ROOT / "Service/bench", "--quick", "--binaries", PROGRAMS, "--output", output, name],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        report = json.loads(output.read_text(encoding="utf-8"))
        assert report["machine"]["cores"] > 0 and len(report["load_before"]) == 2
        return report, done.stdout
    return run


def test_the_engine_beside_two_runtimes_of_ink(bench):
    found = bench("engine")[0]["engine"]
    rates = found["prompts_per_cpu_second"]
    assert set(rates) == {"spiegel", "bink", "inkcpp"}
    assert all(rate > 0 for ways in rates.values() for rate in ways.values())
    assert "events replayed per CPU-second" in found["more"]
    assert all(value >= 0 for value in found["more"].values())


def test_turns_beside_postgresql_and_redis(bench):
    rows = bench("turns")[0]["turns"]
    names = {row["name"] for row in rows if row["turns_per_second"] > 0}
    assert names == {"spiegel", "postgresql", "redis"}
    crowd = max(rows, key=lambda row: row["conversations"])
    assert crowd["clients"] < crowd["conversations"] and crowd["p99_us"] >= crowd["p50_us"] > 0
    assert 0 < crowd["load_cpu_share"] < 1.1


def test_starting_beside_python(bench):
    rows = bench("start")[0]["start"]
    assert [row["conversations"] for row in rows] == [0, 20]
    for row in rows:
        assert all(row[name] > 0 for name in ("menu_ms", "question_ms", "python_ms"))


def test_what_comes_back(bench):
    rows = bench("trends")[0]["trends"]
    assert [row["conversations"] for row in rows] == [20, 40]
    assert all(row["trends_ms"] > 0 for row in rows)


def test_looking_back(bench):
    report = bench("history")[0]
    assert [row["conversations"] for row in report["history"]] == [20, 40]
    for row in report["history"]:
        assert all(row[name] > 0 for name in ("overview_ms", "list_ms", "search_ms", "resume_ms"))
    first, last = report["length"]
    assert last["events"] > first["events"] > 0 and last["turn_ms"] > 0


def test_memory(bench):
    found = bench("memory")[0]["memory"]
    assert found["after_kib"] > 0 < found["idle_kib"] and found["kib_a_conversation"] >= 0
