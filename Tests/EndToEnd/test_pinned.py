"""A conversation goes on exactly as it began, whatever happens to scripts and lexicon meanwhile."""

import pytest

from daemon import Daemon

CUES = """\
cues: nl
limit: 5
rules:
  - cue: judgement
    phrases: [{word}]
    ask: "Je schreef '<word>'. Wat zag je precies?"
"""

BEFORE = """\
dialog: eigen
format: 1
language: nl
title: Eigen gesprek
summary: Een script van het team zelf.
source: eigen
modes: [alone]
minutes: 5
steps:
  - step: een
    title: Eén
    do:
      - scale: Hoe ging het?
        id: cijfer
        ends: [slecht, goed]
      - ask: Je gaf een <cijfer>. Waarom?
        id: waarom
        probe: [judgement]
      - ask: Wat neem je mee?
        id: mee
"""

AFTER = BEFORE.replace("- scale: Hoe ging het?", """- ask: Een vraag die er eerst niet was?
        id: nieuw
      - scale: Hoe ging het, van 1 tot 5?""").replace(
    "Wat neem je mee?", "Wat neem je voortaan mee?").replace(
    "ends: [slecht, goed]", "ends: [slecht, goed]\n        lowest: 1\n        highest: 5")


@pytest.fixture
def daemon(tmp_path):
    daemon = Daemon(tmp_path / "home")
    (daemon.home / "dialogs" / "nl").mkdir(parents=True)
    yield daemon
    if daemon.process and daemon.process.poll() is None:
        daemon.stop()


def write(daemon, script, word):
    (daemon.home / "dialogs" / "nl" / "eigen.yaml").write_text(script)
    (daemon.home / "dialogs" / "nl" / "doorvragen.yaml").write_text(CUES.format(word=word))


def question(reply):
    return reply.json["prompt"]["position"]["question"]["text"]


def test_a_changed_script_and_lexicon_do_not_touch_a_conversation(daemon):
    write(daemon, BEFORE, "vervelend")
    daemon.start()
    begun = daemon.begin("eigen")
    name = begun.json["conversation"]["id"]
    first = daemon.turn(name, begun.json["prompt"]["sequence"], "answer", text="een 7")
    assert question(first) == "Je gaf een 7. Waarom?"
    before = daemon.get(f"/v1/conversations/{name}/events").json["events"]
    daemon.stop()

    write(daemon, AFTER, "rustig")
    daemon.start()
    here = daemon.get(f"/v1/conversations/{name}")
    assert question(here) == "Je gaf een 7. Waarom?"
    assert daemon.get(f"/v1/conversations/{name}/events").json["events"] == before
    sequence = here.json["prompt"]["sequence"]
    probed = daemon.turn(name, sequence, "answer", text="hij deed vervelend, ik bleef rustig")
    assert question(probed) == "Je schreef 'vervelend'. Wat zag je precies?"
    sequence = probed.json["prompt"]["sequence"]
    last = daemon.turn(name, sequence, "answer", text="hij zuchtte en keek weg")
    assert question(last) == "Wat neem je mee?"

    fresh = daemon.begin("eigen")
    assert question(fresh) == "Een vraag die er eerst niet was?"


def test_a_script_that_is_broken_later_does_not_stop_a_conversation(daemon):
    write(daemon, BEFORE, "vervelend")
    daemon.start()
    begun = daemon.begin("eigen")
    name = begun.json["conversation"]["id"]
    daemon.stop()
    write(daemon, "dialog: eigen\nsteps: [\n", "vervelend")
    daemon.start()
    assert question(daemon.get(f"/v1/conversations/{name}")) == "Hoe ging het?"
    refused = daemon.begin("eigen")
    assert refused.status == 409 and refused.json["code"] == "C02", refused


def test_a_dialogue_that_is_gone_is_missed_with_a_suggestion(daemon):
    daemon.start()
    refused = daemon.begin("starr")
    assert refused.status == 404 and refused.json["code"] == "C01"
    assert refused.json["facts"] == {"dialog": "starr", "nearest": "starrt"}
