"""Scripts of one's own: what is wrong with them never hides ours, and changes are seen at once."""

import os
import subprocess

import pytest

from conftest import FIXTURES
from terminal import PATIENCE, PROGRAMS

PROEF = (FIXTURES / "nl" / "proef.yaml").read_text()


@pytest.fixture
def own(home):
    """The folder of one's own Dutch dialogues."""
    folder = home.spiegel / "dialogs" / "nl"
    folder.mkdir(parents=True)
    home.spiegel.chmod(0o700)
    return folder


def begins(home, *arguments):
    """What is said when a conversation begins from a pipe that ends at once."""
    return home.run("begin", "proef", "--no-input", *arguments)


def test_an_own_version_goes_before_ours_and_is_marked(home, own):
    (own / "proef.yml").write_text(PROEF.replace("title: ", "title: Mijn ", 1))
    said = home.run("--no-input")
    assert "Mijn " in said and "eigen versie" in said
    assert "Mijn " in begins(home)


def test_a_faulty_own_version_gives_way_and_is_named_once(home, own):
    file = own / "proef.yaml"
    file.write_text(PROEF.replace("title: ", "titel: ", 1))
    said = home.run("--no-input")
    assert said.count(str(file)) == 1 and "eigen versie" not in said
    assert begins(home).replace("\n", " ").count("Niet gebruikt:") == 1


def test_a_misnamed_copy_replaces_nothing(home, own):
    file = own / "kopie.yaml"
    file.write_text(PROEF.replace("title: ", "title: Kopie ", 1))
    said = begins(home)
    assert "Kopie" not in said and str(file) in said
    assert "maar het bestand 'kopie.yaml'" in " ".join(said.split())


def test_what_cannot_be_read_is_named_and_passed_over(home, own):
    shut = own / "dicht"
    shut.mkdir(mode=0)
    lost = own / "weg.yaml"
    lost.symlink_to(own / "nergens")
    # Root reads every folder, but for this.
    bound = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    result = subprocess.run(
        (bound if os.geteuid() == 0 else [])
        + [PROGRAMS / "spiegel", "begin", "proef", "--no-input"],
        stdin=subprocess.DEVNULL, capture_output=True, env=home.environment, timeout=PATIENCE * 2)
    shut.chmod(0o700)
    told = " ".join(result.stdout.decode().split())
    assert result.returncode == 0 and "Wat gebeurde er?" in told, result.stderr
    assert f"Niet gebruikt: {shut}, " in told and f"Niet gebruikt: {lost}, " in told


def test_changes_are_seen_by_the_daemon_that_runs_and_not_by_what_has_begun(home, own):
    assert "Wat gebeurde er?" in begins(home)
    daemon = home.daemons
    file = own / "proef.yaml"
    file.write_text(PROEF.replace("Wat gebeurde er?", "Wat was er?").replace("Wat dacht je?", "En?"))
    assert "Wat was er?" in begins(home)
    said = home.run("verder", "1", lines=["Iets."])
    assert "Wat dacht je?" in said and "En?" not in said
    file.write_text(file.read_text().replace("Wat was er?", "Wat nu?"))
    assert "Wat nu?" in begins(home)
    file.unlink()
    assert "Wat gebeurde er?" in begins(home)
    assert home.daemons == daemon


def test_a_script_is_tried_as_it_is_now_and_nothing_of_it_is_kept(home):
    file = home.folder / "probeersel" / "nl" / "proef.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(PROEF.replace("Wat gebeurde er?", "Wat was er?"))
    screen = home.terminal("dialog", "probeer", str(file))
    screen.shows("Een proef: er wordt niets bewaard.").begin("kanarievogel", "Kanariejan")
    screen.asks("Wat was er?").answer("kanariepiet liep weg", "Wat dacht je?")
    screen.answer("/notitie kanarienoot", "Genoteerd.")
    screen.answer("/terug", "Je schreef: kanariepiet liep weg").answer("", "Wat dacht je?")
    file.write_text(PROEF.replace("Wat gebeurde er?", "Wat nu?"))
    screen.send("\x04").shows("Dit was een proef: er is niets van bewaard.")
    assert "kanariepiet liep weg" in screen.text and "spiegel verder" not in screen.text
    assert "leegmaken" not in screen.text
    screen.shows("Het bestand is intussen veranderd: opnieuw, zoals het nu is.").begin()
    for question, words in [
            ("Wat nu?", "kanarie"), ("Wat dacht je?", "dit"), ("Welke punten", "/overslaan"),
            ("Hoe tevreden", "een zesje"), ("Wat maakt het een 6?", "rust"), ("1 Boosheid", "1"),
            ("Gebeurt het nog eens?", "j"), ("Wat neem je je voor?", "kanarie vragen")]:
        screen.asks(question).answer(words)
    assert screen.ends() == 0
    told = screen.text
    assert "Hoe tevreden ben je? 6 " in told and "Voornemen: kanarie vragen" in told
    assert told.endswith("Dit was een proef: er is niets van bewaard.")
    assert home.daemons == [] and not list(home.folder.rglob("*.sqlite*"))
    left = [path for path in home.folder.rglob("*") if path.is_file() and b"kanarie" in path.read_bytes()]
    assert left == []


def test_a_faulty_script_is_not_tried_and_says_what_is_wrong(home):
    file = home.folder / "proef.yaml"
    file.write_text(PROEF.replace("title: ", "titel: ", 1))
    assert "titel" in home.run("dialog", "try", str(file), code=1)
    assert home.daemons == []
