"""A conversation that a later release went on with can be read here, and is left alone."""

import json
import subprocess

from daemon import Daemon
from terminal import PROGRAMS


def test_what_a_later_release_wrote_is_readable_and_says_which_version_goes_on(shipped):
    shipped.run(
        "begin", "basishouding", "--client", "B.", "--names", "", lines=["Hij zweeg toen ik kwam."])
    for daemon in shipped.daemons:
        subprocess.run(["kill", str(daemon)], check=True)
    said = ""
    while "READY" not in said:  # the daemon lets go of the store a moment later
        said = subprocess.run(
            [PROGRAMS / "spiegel-crashwriter", "dream", shipped.spiegel / "data",
             shipped.spiegel / "key" / "store.key"],
            capture_output=True, text=True, check=True).stdout
    assert "Hij zweeg toen ik kwam." in shipped.run("toon", "1")
    said = shipped.run("verder", "1", lines=["nog iets"])
    assert "9.0" in said
    assert "nog iets" not in shipped.run("toon", "1")

    daemon = Daemon(shipped.spiegel)
    name = daemon.get("/v1/conversations").json["conversations"][0]["id"]
    prompt = daemon.get(f"/v1/conversations/{name}/prompt").json
    assert prompt["position"] == {"state": "read-only", "since": "9.0"}
    refused = daemon.turn(name, prompt["sequence"], "note", text="nog iets")
    assert refused.status == 409 and refused.json["code"] == "C10"
    assert refused.json["facts"] == {"since": "9.0"}

    # What it does not understand it gives on as it lay there, whichever way it is asked.
    dreamt = {
        "at": {"milliseconds": 1, "offsetMinutes": 0}, "fact": {"new": True}, "kind": "dreamt",
        "sequence": prompt["sequence"], "since": "9.0", "turn": f"dream-{prompt['sequence']}",
        "version": 3,
    }
    assert daemon.get(f"/v1/conversations/{name}/events").json["events"][-1] == dreamt
    exported = daemon.get(f"/v1/conversations/{name}/export?format=json").json
    assert exported["events"][-1] == dreamt
    with daemon.connect() as stream:
        stream.sendall(
            f"GET /v1/conversations/{name}/events HTTP/1.1\r\nHost: s\r\n"
            f"Accept: text/event-stream\r\nLast-Event-ID: {prompt['sequence'] - 1}\r\n\r\n"
            .encode())
        data = b""
        while b"\n\n\r\n" not in data.partition(b"data: ")[2]:
            data += stream.recv(65536)
    told = data.partition(b"data: ")[2].partition(b"\n")[0]
    assert json.loads(told)["events"] == [dreamt]

    # The others are as they were.
    begun = daemon.begin("basishouding").json["conversation"]
    assert [listed["id"] for listed in
            daemon.get("/v1/conversations").json["conversations"]] == [begun["id"], name]
    found = daemon.request("POST", "/v1/search", {"text": "zweeg"}).json["hits"]
    assert [hit["number"] for hit in found] == [1]
