"""A name was typed and pointed out; rewritten without it, the earlier wording is dropped for good."""

import json

from test_drafts import stands_nowhere

CANARY = "Kanarie"
OFFER = "Je eerdere formulering met die naam voorgoed weghalen?"


def rewritten(home):
    """A name is typed, quoted by a later question, and rewritten; the offer stands on the screen."""
    terminal = home.terminal("begin", "proef").begin(names=CANARY).asks("Wat gebeurde er?")
    terminal.send(f"{CANARY} liep weg\r").shows(f"'{CANARY}' staat op je lijst").asks("Wat dacht je?")
    terminal.send("/terug\r").asks("Wat gebeurde er?")
    return terminal.send("iemand liep weg\r").asks(OFFER)


def exported(home):
    """Everything that can be got out of it, without what lists the names."""
    texts = [home.run("toon", "1"), home.run("zoek", CANARY)]
    for name in ["uit.md", "uit.json"]:
        home.run("exporteer", "1", "--met-namen", "--met-eerdere", "--naar", str(home.folder / name))
        texts.append((home.folder / name).read_text())
        (home.folder / name).unlink()
    return texts


def log(home):
    path = home.folder / "log.json"
    home.run("exporteer", "1", "--met-namen", "--met-eerdere", "--naar", str(path))
    events = json.loads(path.read_text())["events"]
    path.unlink()
    return events


def test_a_clear_yes_drops_it_everywhere(home):
    terminal = rewritten(home)
    terminal.send("ja\r").shows("Weg, ook van de schijf").asks("Wat dacht je?")
    terminal.send("niets\r")
    assert terminal.leave() == 0
    for text in exported(home):
        assert "liep weg" not in text or CANARY not in text
    answers = [event["fact"]["raw"] for event in log(home) if event["kind"] == "answered"]
    assert answers[:2] == ["[…]", "iemand liep weg"]
    assert "taken-back" in [event["kind"] for event in log(home)]
    stands_nowhere(home, f"{CANARY} liep weg")
    terminal = home.terminal("verder", "1")
    terminal.wait(lambda: terminal.is_waiting, "no line waits")
    assert OFFER not in terminal.text
    assert terminal.leave() == 0


def test_enter_leaves_it_and_it_is_not_asked_again(home):
    terminal = rewritten(home)
    terminal.send("\r").asks("Wat dacht je?")
    assert OFFER not in " ".join(terminal.lines[-3:])
    terminal.send("/terug\r").asks("Wat gebeurde er?").send("niemand liep weg\r").asks("Wat dacht je?")
    assert terminal.leave() == 0
    answers = [event["fact"]["raw"] for event in log(home) if event["kind"] == "answered"]
    assert len(answers) == 3 and answers[0].endswith("liep weg") and answers[0] != "[…]"
