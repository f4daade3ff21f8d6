"""A conversation that a later release went on with can be read here, and is left alone."""

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
