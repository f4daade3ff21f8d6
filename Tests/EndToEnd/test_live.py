"""Who is live: beginnings and streams among many, failures of the disk, and what they leave."""

import json
import pathlib
import subprocess
import sys
import threading
import time
import uuid

import pytest

from daemon import PATIENCE, PROGRAMS, ROOT, Daemon

CAMPAIGNS = ROOT / "Tests" / "Campaigns"


@pytest.fixture
def daemon(tmp_path):
    daemon = Daemon(tmp_path / "home", SPIEGEL_DIALOGS=str(ROOT / "Dialogs"))
    yield daemon
    if daemon.process and daemon.process.poll() is None:
        daemon.stop()


@pytest.fixture(scope="module")
def failing_disk(tmp_path_factory):
    """A library that lets chosen syncs of the log fail."""
    library = tmp_path_factory.mktemp("shim") / "powercut.so"
    subprocess.run(
        ["gcc", "-O2", "-shared", "-fPIC", "-o", library, CAMPAIGNS / "store" / "powercut.c", "-ldl"],
        check=True)
    return str(library)


def at_once(*works):
    """Does all of this at the same time, and gives what each led to."""
    results = [None] * len(works)

    def run(index):
        results[index] = works[index]()

    threads = [threading.Thread(target=run, args=(index,)) for index in range(len(works))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def noted(daemon, name):
    log = daemon.get(f"/v1/conversations/{name}/events").json["events"]
    return [event["fact"]["text"] for event in log if event["kind"] == "noted"]


def test_a_follower_hears_every_event_however_many_others_begin():
    done = subprocess.run(
        [sys.executable, CAMPAIGNS / "live" / "deaf_follower.py", PROGRAMS / "spiegeld",
         ROOT / "Dialogs", "70"],
        capture_output=True, text=True, check=False, timeout=PATIENCE * 4)
    assert done.returncode == 0, done.stdout + done.stderr


def test_beginnings_sent_at_once_under_one_key_get_one_reply(daemon):
    daemon.start()
    for _ in range(10):
        name, key = uuid.uuid4().hex, str(uuid.uuid4())
        replies = at_once(*[lambda: daemon.begin(name=name, key=key)] * 4)
        assert [reply.status for reply in replies] == [201] * 4, replies
        assert len({json.dumps(reply.json["events"]) for reply in replies}) == 1


def test_turns_sent_at_once_under_one_key_are_taken_once(daemon):
    daemon.start()
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    replies = at_once(*[lambda: daemon.turn(name, sequence, "note", key="k", text="een")] * 8)
    assert [reply.status for reply in replies] == [200] * 8, replies
    assert len({json.dumps(reply.json["events"]) for reply in replies}) == 1
    assert noted(daemon, name) == ["een"]


def test_an_erasure_in_the_middle_of_turns_ends_them_all_for_good(daemon):
    daemon.start()
    for _ in range(5):
        begun = daemon.begin().json
        name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
        turns = [
            lambda text=f"{index}": daemon.turn(name, sequence, "note", text=text)
            for index in range(6)]
        *replies, erased = at_once(
            *turns, lambda: daemon.request("DELETE", f"/v1/conversations/{name}"))
        assert erased.status < 300, erased
        assert {reply.status for reply in replies} <= {200, 404, 412}
        for place in ("", "/prompt", "/events"):
            assert daemon.get(f"/v1/conversations/{name}{place}").status == 404
        assert daemon.begin(name=name).status == 404


def test_a_reader_that_is_behind_from_the_start_is_dropped(daemon):
    daemon.start("--heartbeat", "1")
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    for index in range(60):
        assert daemon.turn(name, sequence + index, "note", text="x" * 60000).status == 200
    with daemon.connect() as stream:
        stream.sendall(
            f"GET /v1/conversations/{name}/events HTTP/1.1\r\nHost: s\r\n"
            "Accept: text/event-stream\r\n\r\n".encode())
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            held = subprocess.run(
                ["ss", "-x", "-H", "state", "connected"], capture_output=True, text=True, check=True)
            if held.stdout.count(str(daemon.socket)) == 0:
                return
            time.sleep(0.1)
    raise AssertionError("the reader is kept")


def write_until_it_ends(daemon, name, sequence, most=60):
    """Notes until the daemon is gone, each until it is acknowledged; gives what was."""
    acknowledged = []
    for index in range(most):
        text, key = f"notitie {index}", str(uuid.uuid4())
        while True:
            try:
                reply = daemon.turn(name, sequence, "note", key=key, text=text)
            except (OSError, IndexError, ValueError):
                return acknowledged
            if reply.status == 200:
                break
            assert reply.status == 503, reply
        sequence = reply.json["prompt"]["sequence"]
        acknowledged.append(text)
    return acknowledged


@pytest.mark.parametrize("failing", ["14", "14,15", "16,30"])
def test_a_failing_sync_is_recovered_from(daemon, failing_disk, failing):
    daemon.environment.update(LD_PRELOAD=failing_disk, POWERCUT_FAIL=failing)
    daemon.start()
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    acknowledged = write_until_it_ends(daemon, name, sequence)
    assert len(acknowledged) == 60
    assert noted(daemon, name) == acknowledged
    assert daemon.get("/v1/health").status == 200
    assert "opened anew" in daemon.log.read_text()
    assert daemon.stop() == 0


def test_a_disk_that_fails_three_times_ends_it_with_74_and_nothing_is_lost(daemon, failing_disk):
    daemon.environment.update(LD_PRELOAD=failing_disk, POWERCUT_FAIL="14,20,26")
    daemon.start()
    begun = daemon.begin().json
    name, sequence = begun["conversation"]["id"], begun["prompt"]["sequence"]
    acknowledged = write_until_it_ends(daemon, name, sequence)
    assert daemon.process.wait(timeout=PATIENCE) == 74
    del daemon.environment["LD_PRELOAD"]
    daemon.start()
    assert noted(daemon, name)[: len(acknowledged)] == acknowledged
