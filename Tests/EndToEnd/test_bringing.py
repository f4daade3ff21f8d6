"""A reflection is read, brought, looked at by the team, and comes home."""

import pytest

from conftest import ROOT, Home

PASSPHRASE = "drie rode emmers"


@pytest.fixture
def team():
    home = Home(dialogs=ROOT / "Dialogs")
    yield home
    home.close()


def prepare(home):
    home.run(
        "begin", "mijn-samenwerkingsvraag", "--no-input",
        lines=["Farouk uit Zutphen en zijn zus Joke", "werkfase", "humor", "dat ik Farouk wil redden", "rust",
               "Hoe laat ik Farouk los?"])


def bring(home, *keys, number="1", file=None):
    """Goes through the screens of `breng`, every page as it is proposed."""
    arguments = ["breng", number] + (["--naar", str(file)] if file else [])
    screen = home.terminal(*arguments, columns=100, PAGER="cat")
    screen.shows("wat breng je in?").asks().send("alles\r")
    screen.shows("Toch alles? (j/N)").asks().send("j\r")
    screen.shows("Lees nu alles").shows("Bladzijde 1 van")
    for page, key in enumerate(keys, start=1):
        screen.shows(f"Bladzijde {page} van {len(keys)}").asks()
        for line in key:
            screen.send(f"{line}\r").asks()
        screen.send("\r")
    screen.shows("Leest een collega").asks().send("n\r")
    screen.shows("Zo lezen anderen het").shows("Mijn samenwerkingsvraag").shows("Ingebracht op")
    screen.shows("Zo inbrengen? (j/N)").asks().send("j\r")
    return screen.shows("Ingebracht als kopie")


def test_the_whole_way_from_a_reflection_to_the_team_and_home(shipped, team, tmp_path):
    prepare(shipped)
    there, back = tmp_path / "vraag.spiegel", tmp_path / "terug.spiegel"
    screen = bring(shipped, [], ["humor = iets wat helpt"], [], [], [], [], file=there)
    screen.shows("Wachtzin").send(f"{PASSPHRASE}\r").shows("Nog een keer").send(f"{PASSPHRASE}\r")
    assert screen.ends() == 0
    assert PASSPHRASE not in screen.text
    written = there.read_text()
    for canary in ["Farouk", "Zutphen", "Joke", "redden", "humor"]:
        assert canary not in written
    told = shipped.run("kopieën", "1")
    assert "Farouk" not in told and "Zutphen" not in told and "Joke" not in told
    assert "iets wat helpt" in told

    # A wrong passphrase, then the right one.
    screen = team.terminal("neem", str(there)).shows("Wachtzin").send("een andere zin\r")
    assert screen.shows("niet de wachtzin").ends() == 1
    screen = team.terminal("neem", str(there)).shows("Wachtzin").send(f"{PASSPHRASE}\r")
    assert screen.shows("Ingenomen als kopie 1").ends() == 0

    # What was prepared is ready in the meeting, and the copy is looked at in the middle of it.
    out = team.run("begin", "reflecteren", "--no-input", lines=[
        "Noor", *[""] * 5, "x", "x", "Noor brengt in", "1", "x", "x", *[""] * 15])
    assert "(Enter: werkfase)" in out and "(Enter: iets wat helpt)" in out
    assert "Farouk" not in out

    # The copy is looked at in the middle of a meeting; what is said stays with its passage.
    screen = team.terminal("begin", "reflecteren", columns=100)
    screen.asks("Wie doen er mee?").send("Noor, Tom\r").asks("vorige keer")
    screen.send("/kopie\r").shows("1 van 7").asks().send("Tom: je zorgt voor hem als een broer\r")
    screen.shows("Tom: je zorgt voor hem").asks().send("\r").shows("2 van 7").asks()
    screen.send("afspraak: Noor: vraagt de zus mee\r").shows("Afspraak (Noor): vraagt").asks()
    # The daemon dies; what is typed then is said when it is back.
    team.signal_daemon(9)
    screen.send("les: eerst vragen\r").shows("Les: eerst vragen").asks()
    screen.send("t\r").shows("1 van 7").asks().send("\x04").asks("vorige keer")
    assert screen.leave() == 0
    assert "vraagt de zus mee (Noor)" in team.run("afspraken")
    out = team.run("begin", "reflecteren", "--no-input", lines=["gedaan", "loopt nog"])
    assert "Hoe staat het met 'vraagt de zus mee (Noor)'?" in out
    assert "vraagt de zus mee" not in team.run("afspraken")

    # It goes home in the same kind of file.
    screen = team.terminal("kopieën", "1", "--naar", str(back)).shows("Wachtzin")
    screen.send(f"{PASSPHRASE}\r").shows("Nog een keer").send(f"{PASSPHRASE}\r")
    assert screen.ends() == 0
    screen = shipped.terminal("neem", str(back)).shows("Wachtzin").send(f"{PASSPHRASE}\r")
    assert screen.shows("Ingenomen als kopie 2: Mijn samenwerkingsvraag, met 3 opmerkingen").ends() == 0
    told = shipped.run("kopieën", "2")
    assert "je zorgt voor hem als een broer" in told and "Farouk" not in told

    # Withdrawn and erased, nothing is left of it; and nothing was ever in the clear.
    assert "teruggenomen" in shipped.run("trek-in", "1", lines=["ja"])
    assert "niets ingebracht" in shipped.run("kopieën")
    shipped.run("wis", "1", lines=["ja"])
    assert "teruggenomen" in team.run("trek-in", "1", "--ja")
    assert "Afspraken" not in team.run("afspraken")
    for home in [shipped, team]:
        for file in home.folder.rglob("*"):
            if file.is_file():
                data = file.read_bytes()
                for canary in [b"Farouk", b"Zutphen", b"redden", b"broer", PASSPHRASE.encode()]:
                    assert canary not in data, file


def test_an_interview_is_brought_with_the_consent_of_whoever_asked(shipped):
    shipped.run(
        "begin", "starrt", "--met", "Tom", "--no-input",
        lines=["1", "1", "Sanne liep weg", "", "1", "niets", "", "", "", "", "", "", "", "", ""])
    screen = shipped.terminal("breng", "1").shows("Vindt Tom het goed").asks().send("n\r")
    assert screen.shows("Vraag het Tom").shows("niets ingebracht").ends() == 0
    assert "niets ingebracht" in shipped.run("kopieën")
    screen = shipped.terminal("breng", "1").shows("Vindt Tom het goed").asks().send("j\r")
    screen.shows("wat breng je in?").asks().send("\x04")
    assert screen.shows("Er is niets ingebracht").ends() == 0


def test_a_copy_is_printed_and_erasing_takes_it_along(shipped, tmp_path):
    prepare(shipped)
    page = tmp_path / "kopie.html"
    screen = bring(shipped, [], [], [], [], [], [], file=page)
    assert screen.shows("niet versleuteld").ends() == 0
    text = page.read_text()
    assert "Bas" in text and "Farouk" not in text and "<script" not in text
    # Brought anew it keeps its number, and names keep their aliases.
    screen = bring(shipped, ["1 Ali"], [], [], [], [], [])
    screen.shows("Ook in een bestand?").asks().send("x.pdf\r").shows("laat de naam eindigen op").asks()
    screen.send("\r")
    assert screen.ends() == 0
    told = shipped.run("kopieën", "1")
    assert "Hoe laat ik Ali los?" in told and "Bas" not in told
    assert shipped.run("kopieën").count("Mijn samenwerkingsvraag") == 1
    assert "ingebracht op" in shipped.run("lijst")
    assert "is al een kopie" in shipped.run("breng", "2", code=64)
    shipped.run("kopieën", "9", code=1)
    shipped.run("neem", str(page), code=1)
    shipped.run("breng", "1", "--no-input", code=64)
    shipped.run("wis", "1", lines=["ja"])
    assert "niets ingebracht" in shipped.run("kopieën")


def test_all_of_it_is_asked_once_more_and_half_a_page_stays_what_enter_gives(shipped):
    prepare(shipped)
    screen = shipped.terminal("breng", "1", columns=100).shows("wat breng je in?").asks().send("alles\r")
    screen.shows("Dat zijn 6 bladzijden om te lezen, op papier ongeveer 1").asks().send("\r")
    screen.shows("Enter: wat met + is gemerkt").asks().send("1 2\r")
    screen.shows("Bladzijde 1 van 2").asks().send("\x04")
    assert screen.shows("Er is niets ingebracht").ends() == 0


def test_a_telling_pseudonym_is_asked_about_once_and_a_later_note_can_be_brought(shipped):
    shipped.run(
        "begin", "mijn-samenwerkingsvraag", "--client", "Boer Harm", "--no-input",
        lines=["Boer Harm", "werkfase", "humor", "dat hij wegloopt", "rust", "Hoe blijf ik bij Boer Harm?"])
    shipped.run("later", "1", lines=["daarna Boer Harm gebeld"])

    def choose(first=None):
        screen = shipped.terminal("breng", "1", columns=100, PAGER="cat").shows("Wat kwam er later nog bij?")
        screen.shows("daarna Boer Harm").asks().send("alles\r").shows("Toch alles?").asks().send("j\r")
        if first is not None:
            screen.shows("'Boer Harm' kan verraden wie het is").asks().send(f"{first}\r")
        for page in range(1, 8):
            screen.shows(f"Bladzijde {page} van 7").asks().send("\r")
        screen.shows("Leest een collega").asks().send("n\r").shows("Zo lezen anderen het").shows("Zo inbrengen?").asks().send("j\r")
        screen.shows("Ook in een bestand?").asks().send("\r")
        assert screen.ends() == 0
        return shipped.run("kopieën", "1")

    told = choose("Rik")
    assert "Boer" not in told and "daarna Rik gebeld" in told and "Later toegevoegd" in told
    # Not asked again.
    assert "Boer" not in choose()
