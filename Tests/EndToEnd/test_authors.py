"""What needs no daemon: the example, and the commands for those who write dialogues."""

import json
import pathlib
import re

SHIPPED = pathlib.Path(__file__).resolve().parents[2] / "Dialogs"


def test_the_example_is_played_and_nothing_is_kept(shipped):
    said = shipped.run("demo", "--no-input")
    assert "Metacommunicatie" in said and "STARRT" in said and "Klaar." in said
    assert said.index("Metacommunicatie") < said.index("STARRT")
    assert not shipped.spiegel.exists() and shipped.daemons == []


def test_the_example_goes_on_at_enter_and_stops_at_control_d(shipped):
    terminal = shipped.terminal("voorbeeld")
    terminal.shows("Enter gaat verder, Ctrl-D houdt op.").shows("Welk moment")
    assert "Even doorvragen." not in terminal.text
    terminal.send("\r").shows("Even doorvragen.").send("\x04")
    assert terminal.ends() == 0


def test_a_broken_script_is_told_with_place_and_caret(home):
    script = home.folder / "eigen.yaml"
    script.write_text(
        "dialog: eigen\nformat: 1\nlanguage: nl\ntitle: Eigen\nsummary: Iets.\nsource: mij\n"
        "modes: [alone]\nsteps:\n  - step: een\n    title: Een\n    do:\n"
        "      - ask: Wat?\n        id: wat\n        pobe: [short]\n")
    said = home.run("dialog", "check", str(script), code=1)
    assert f"{script}:14:9: fout: " in said and "'probe'" in said and "^^^^" in said
    found = json.loads(home.run("dialoog", "controleer", str(script), "--json", code=1))
    assert found["errors"] == 1
    script.write_text(script.read_text().replace("pobe", "probe"))
    assert "0 fouten" in home.run("dialog", "check", str(script))


def test_all_questions_can_be_read_beforehand(home):
    said = home.run("dialog", "show", "proef")
    assert "Wat neem je je voor?" in said and "Boosheid" in said
    home.run("dialog", "show", "proev", code=64)
    assert "Er is geen gesprek dat 'proev' heet." in home.errors


def test_an_answer_can_be_tried_and_the_line_that_fires_is_named(shipped):
    lines = (SHIPPED / "nl" / "doorvragen.yaml").read_text().splitlines()
    said = " ".join(shipped.run("dialog", "woorden", "hij deed vandaag erg arrogant").split())
    place = re.search(r"Een vraag bij een oordeel: '[^']*arrogant'\. regel (\d+): (.*?) Je schreef", said)
    assert f'"{place[2]}"' in lines[int(place[1]) - 1]
    said = " ".join(shipped.run("dialog", "words", "zij zei dat hij arrogant is").split())
    assert "Geen vraag bij een oordeel." in said and "een ander zegt het" in said
    terminal = shipped.terminal("dialog", "words").shows("Welk antwoord wil je proberen?")
    terminal.send("geen idee\r").shows("er is genoeg gezegd")
    assert terminal.ends() == 0
    shipped.run("dialog", "words", "--no-input", code=64)


def test_shells_can_complete_commands(home):
    assert "spiegel" in home.run("--generate-completion-script", "bash")


def test_one_of_our_scripts_is_copied_to_be_changed_and_nothing_is_overwritten(shipped):
    shipped.run("dialog", "kopieer", "starrt")
    own = shipped.spiegel / "dialogs" / "nl" / "starrt.yaml"
    assert f"spiegel dialog check {own}" in shipped.errors
    assert own.read_bytes() == (SHIPPED / "nl" / "starrt.yaml").read_bytes()
    assert (own.stat().st_mode & 0o777, own.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert "0 fouten" in shipped.run("dialog", "check", str(own))
    own.write_text(own.read_text().replace("title: STARRT", "title: Onze STARRT"))
    assert "Onze STARRT" in shipped.run("--no-input")
    shipped.run("dialog", "copy", "starrt", code=1)
    assert "bestaat al" in shipped.errors and "Onze STARRT" in own.read_text()
    shipped.run("dialog", "copy", "stapt", code=64)
    shipped.run("dialog", "copy", "../theory", code=64)
