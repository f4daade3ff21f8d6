"""What stands on the line when something ends: it is kept, sealed, and put back where one goes on."""

import os
import pathlib
import signal
import socket

import pytest

from daemon import parse

CANARY = "kanarie die halverwege"
PUT_BACK = "Dit typte je nog, en het was niet verstuurd; de pijl omhoog haalt het terug:"


def begun(home, **options):
    terminal = home.terminal("begin", "proef", **options).begin()
    return terminal.asks("Wat gebeurde er?")


def ask(home, path):
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(home.spiegel / "run" / "api.sock"))
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: s\r\nConnection: close\r\n\r\n".encode())
        data = b""
        while piece := connection.recv(65536):
            data += piece
    return parse(data)


def draft(home):
    """What the daemon keeps of conversation 1, empty for nothing; `None` where there is no daemon."""
    try:
        listed = ask(home, "/v1/conversations?number=1").json["conversations"]
        kept = ask(home, f"/v1/conversations/{listed[0]['id']}/draft")
    except OSError:
        return None
    return kept.json["text"] if kept.status == 200 else ""


def is_kept(home, terminal, words):
    return terminal.wait(lambda: draft(home) == words, f"{words!r} is not kept")


def killed(home, terminal):
    os.kill(terminal.child.pid, signal.SIGKILL)
    assert terminal.ends() == -signal.SIGKILL


def gone_on(home, words):
    """Goes on, sees what was typed, and brings it into the line."""
    terminal = home.terminal("verder", "1").shows(f"{PUT_BACK} {words}")
    return terminal.asks("Wat gebeurde er?").send("\x1b[A").line_is(f"> {words}")


def stands_nowhere(home, words):
    for folder in [home.folder, pathlib.Path("/dev/shm")]:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                assert words.encode() not in path.read_bytes(), path


def test_half_a_sentence_survives_a_client_that_is_killed(home):
    terminal = begun(home).type(CANARY)
    is_kept(home, terminal, CANARY)
    killed(home, terminal)
    terminal = gone_on(home, CANARY)
    stands_nowhere(home, CANARY)
    terminal.send(" wegvloog\r").asks("Wat dacht je?")
    assert draft(home) == ""
    terminal.leave()
    assert f"{CANARY} wegvloog" in home.run("toon", "1")
    assert PUT_BACK not in home.terminal("verder", "1").asks("Wat dacht je?").text
    stands_nowhere(home, CANARY)


def test_and_a_daemon_that_is_killed_and_then_the_client(home):
    terminal = begun(home).type(CANARY)
    is_kept(home, terminal, CANARY)
    home.signal_daemon(signal.SIGKILL)
    # Nobody waits for the next turn: what is typed now is kept by a daemon that is started for it.
    terminal.send(" wegvloog")
    terminal.wait(lambda: len(home.daemons) == 1, "nobody starts a daemon")
    is_kept(home, terminal, f"{CANARY} wegvloog")
    home.signal_daemon(signal.SIGKILL)
    killed(home, terminal)
    gone_on(home, f"{CANARY} wegvloog").send("\r").asks("Wat dacht je?")
    stands_nowhere(home, CANARY)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_waits_for_what_was_typed_last(home, number):
    terminal = begun(home).type(CANARY)
    os.kill(terminal.child.pid, number)
    os.kill(terminal.child.pid, number)
    assert terminal.ends() == -number
    gone_on(home, CANARY)


def test_a_window_that_is_closed_loses_nothing(home):
    terminal = begun(home).type(CANARY)
    terminal.child.close(force=False)
    gone_on(home, CANARY)


def test_a_daemon_that_hangs_holds_no_client_that_is_ended(home):
    terminal = begun(home).type(CANARY)
    home.signal_daemon(signal.SIGSTOP)
    os.kill(terminal.child.pid, signal.SIGTERM)
    assert terminal.ends() == -signal.SIGTERM
    home.signal_daemon(signal.SIGCONT)


def test_the_points_of_a_list_that_goes_on_are_kept_with_what_follows(home):
    terminal = begun(home).answer("een", "Wat dacht je?").answer("twee", "Welke punten zijn er?")
    terminal.type("eerst").send("\r").line_is("2 >")
    terminal.type("dan").send("\r").line_is("3 >")
    is_kept(home, terminal, "eerst\ndan")
    terminal.type("en")
    is_kept(home, terminal, "eerst\ndan\nen")
    killed(home, terminal)
    terminal = home.terminal("verder", "1").shows(f"{PUT_BACK} eerst dan en")
    terminal.asks("Welke punten zijn er?").send("\x1b[A").shows("> eerst dan en")
    terminal.send("\r").line_is("4 >").send("\r").asks("Hoe tevreden")


def test_what_was_taken_back_is_not_kept(home):
    terminal = begun(home).type(CANARY)
    is_kept(home, terminal, CANARY)
    terminal.clear()
    is_kept(home, terminal, "")
    killed(home, terminal)
    terminal = home.terminal("verder", "1").asks("Wat gebeurde er?")
    assert PUT_BACK not in terminal.text


def test_a_command_that_is_typed_slowly_is_no_draft(home):
    terminal = begun(home).type("/pau")
    is_kept(home, terminal, "/pau")
    terminal.send("ze\r").asks("Scherm leegmaken?").answer("n")
    assert terminal.ends() == 0
    assert draft(home) == ""


def test_what_was_not_taken_waits_through_a_pause(home):
    terminal = begun(home).answer("/niks van dit")
    is_kept(home, terminal, "/niks van dit")
    terminal.leave()
    gone_on(home, "/niks van dit")
