"""Keys, windows, editors and signals: what is typed is never lost, nor the terminal."""

import os
import pathlib
import signal
import stat
import termios

import pytest


def begun(home, **options):
    terminal = home.terminal("begin", "proef", **options).begin()
    return terminal.asks("Wat gebeurde er?")


def is_raw(terminal):
    """Whether keys come one by one, unechoed."""
    cooked = termios.ICANON | termios.ECHO
    return termios.tcgetattr(terminal.child.child_fd)[3] & cooked == 0


def script(home, name, text):
    path = home.folder / name
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)
    return str(path)


def scratch_folders():
    return {path.name for path in pathlib.Path("/dev/shm").glob("spiegel-edit-*")}


def test_a_pasted_paragraph_is_one_answer(home):
    terminal = begun(home)
    terminal.send("\x1b[200~eerste regel\rtweede regel\r\rvierde\x1b[201~")
    terminal.shows("> eerste regel tweede regel vierde").send("\r").asks("Wat dacht je?")
    terminal.leave()
    shown = home.run("toon", "1")
    assert "eerste regel\n" in shown and "vierde\n" in shown


@pytest.mark.parametrize("line_break", ["\r", "\n", "\r\n"])
def test_a_paragraph_is_one_answer_where_the_terminal_does_not_mark_pastes(home, line_break):
    terminal = begun(home)
    terminal.send(line_break.join(["eerste regel", "tweede regel", "", "vierde"]))
    terminal.shows("> eerste regel tweede regel vierde").send("\r").asks("Wat dacht je?")
    # One that ends in a line break is sent by it, once.
    terminal.send(line_break.join(["vijfde", "zesde", ""]))
    terminal.shows("> vijfde zesde").asks("Welke punten zijn er?")
    terminal.leave()
    said = [line.strip() for line in home.run("toon", "1").splitlines()]
    begin = said.index("eerste regel")
    assert said[begin:begin + 4] == ["eerste regel", "tweede regel", "", "vierde"]
    assert said[said.index("vijfde") + 1] == "zesde"


def test_alt_enter_and_a_backslash_add_a_line(home):
    terminal = begun(home)
    terminal.type("een").send("\x1b\r").send("twee\\\r").send("drie").shows("> een twee drie")
    terminal.send("\r").asks("Wat dacht je?").leave()
    assert [line.strip() for line in home.run("toon", "1").splitlines()
            if line.strip() in {"een", "twee", "drie"}] == ["een", "twee", "drie"]


def test_control_c_clears_the_line_and_never_leaves(home):
    terminal = begun(home)
    terminal.type("verkeerd").send("\x03").asks("Wat gebeurde er?")
    assert "verkeerd" not in terminal.text
    terminal.send("\x03").asks("Pauzeren doe je met Ctrl-D")
    terminal.answer("goed", "Wat dacht je?")


def test_what_was_typed_is_in_no_history(home):
    terminal = begun(home)
    terminal.answer("kanarie", "Wat dacht je?").send("\x1b[A\x1b[A").send("x").line_is("> x")
    terminal.clear().send("\x12kanarie\x07").clear().leave()
    found = [path for path in home.folder.rglob("*")
             if path.is_file() and b"kanarie" in path.read_bytes()]
    assert found == []


def test_the_users_own_editor_changes_the_line(home):
    editor = script(
        home, "editor.sh",
        f'stat -c "%a %F" "$1" "$(dirname "$1")" > {home.folder}/facts\n'
        'printf "en een tweede regel\\n" >> "$1"\n')
    before = scratch_folders()
    terminal = begun(home, EDITOR=editor)
    terminal.type("eerste").send("\x18\x05").shows("> eerste en een tweede regel")
    terminal.send("\r").asks("Wat dacht je?")
    assert (home.folder / "facts").read_text().splitlines() == [
        "600 regular file", "700 directory"]
    assert scratch_folders() == before
    terminal.leave()
    assert "en een tweede regel" in home.run("toon", "1")


def test_an_editor_that_fails_leaves_the_line_as_it_was(home):
    terminal = begun(home, EDITOR=script(home, "editor.sh", 'echo weg > "$1"; exit 3\n'))
    terminal.type("blijft staan").send("\x18\x05")
    terminal.shows("stopte met een fout (3)").line_is("> blijft staan")


def test_an_editor_that_is_back_at_once_is_noticed(home):
    terminal = begun(home, EDITOR="true")
    terminal.type("blijft staan").send("\x18\x05")
    terminal.shows("Je editor was meteen terug").line_is("> blijft staan")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_during_an_editor_leaves_no_text_behind(home, number):
    editor = script(home, "editor.sh", f'touch {home.folder}/open; exec sleep 60\n')
    before = scratch_folders()
    terminal = begun(home, EDITOR=editor)
    terminal.type("geheim").send("\x18\x05")
    terminal.wait((home.folder / "open").exists, "no editor")
    assert len(scratch_folders() - before) == 1
    os.kill(terminal.child.pid, number)
    assert terminal.ends() == -number
    assert scratch_folders() == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_gives_the_terminal_back_as_it_was(home, number):
    terminal = home.terminal().asks("Waar begin je mee?")
    assert is_raw(terminal)
    os.kill(terminal.child.pid, number)
    terminal.wait(lambda: not is_raw(terminal), "it stays raw")
    assert terminal.ends() == -number


def test_stopping_and_going_on_keeps_the_line(home):
    terminal = begun(home)
    terminal.type("half").send("\x1a")
    process = terminal.child.pid
    state = lambda: pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    terminal.wait(lambda: state() == "T", "it does not stop")
    os.kill(process, signal.SIGCONT)
    terminal.wait(lambda: is_raw(terminal), "it does not go on")
    terminal.send(" en heel").line_is("> half en heel").send("\r").asks("Wat dacht je?")


def test_a_window_that_becomes_narrower_wraps_what_is_typed(home):
    terminal = begun(home)
    terminal.resize(40, 30)
    terminal.send("a" * 50).wait(
        lambda: terminal.lines[-2:] == ["> " + "a" * 38, "a" * 12], "it is not wrapped")
    terminal.send("\r").asks("Wat dacht je?")


def test_a_long_line_that_was_entered_is_broken_between_its_words(home):
    terminal = begun(home, columns=40)
    said = "hij kwam binnen zonder iets te zeggen en ging meteen bij het raam staan kijken"
    terminal.type(said).send("\r").asks("Wat dacht je?")
    shown = [line.rstrip() for line in terminal.lines]
    first = shown.index("> hij kwam binnen zonder iets te zeggen")
    assert shown[first + 1:first + 3] == ["  en ging meteen bij het raam staan", "  kijken"]


def test_commands_are_completed_and_so_are_the_answers_to_revise(home):
    terminal = begun(home)
    terminal.answer("iets", "Wat dacht je?").send("/overs\t").line_is("> /overslaan").clear()
    terminal.send("/herz\t").line_is("> /herzie").clear()
    terminal.answer("/herzie", "Welk antwoord").send("\r").asks("Wat dacht je?")
    terminal.send("/herzie geb\t").line_is("> /herzie gebeurtenis").clear()
    terminal.send("ik zat in /e\t").line_is("> ik zat in /e")


def test_bytes_that_are_no_text_are_refused_and_shown(home):
    terminal = begun(home)
    terminal.send(b"a\xffb\r").shows("geen leesbare tekst")
    terminal.asks().send("\x1b[A").line_is("> a\ufffdb")
    terminal.clear().answer("goed", "Wat dacht je?")


def test_an_answer_over_its_bound_is_refused_and_stays(home):
    terminal = begun(home)
    terminal.send("\x1b[200~" + "lang " * 14_000 + "einde\x1b[201~")
    terminal.wait(lambda: terminal.lines[-1].endswith("einde"), "it is not pasted").send("\r")
    terminal.asks("een antwoord kan hoogstens 64 KiB zijn")
    terminal.send("\x1b[A").wait(lambda: terminal.lines[-1].endswith("einde"), "it is lost")
    terminal.send("\x03").asks().answer("kort", "Wat dacht je?")


def test_escapes_in_an_answer_do_nothing_when_they_are_shown(home):
    home.run("begin", "proef", "--no-input", lines=["a\u202eb\u2066c"])
    shown = home.run("toon", "1")
    assert "a\ufffdb\ufffdc" in shown


def test_colour_is_left_out_where_it_is_not_wanted(home):
    terminal = begun(home, NO_COLOR="1")
    terminal.answer("iets", "Wat dacht je?")
    assert b"\x1b[36m" not in terminal.raw and b"\x1b[1m" not in terminal.raw
    plain = begun(home, TERM="dumb")
    plain.send("iets\r").asks("Wat dacht je?")
    assert b"\x1b" not in plain.raw
    plain.send("weg\x03").send("dit\r").asks("Welke punten")
    assert "── Begin" not in plain.text and "Begin (1 van 3)" in plain.text
