"""What is seen over many conversations, out of conversations that were really held."""

import html.parser
import json
import re
import subprocess

import browser
import pytest

HOSTILE = ["<script>alert(1)</script>", "| # kop | <b>", "\"><img src=x onerror=alert(1)>", "[x](http://x.nl)"]


@pytest.fixture(scope="module")
def chromium():
    with browser.opened() as opened:
        yield opened


SKIP = "/overslaan"


def look_back(home, discussed, attuned, *, back="de post kwam weer terug", intention="vragen wat er ligt"):
    """A look back on a session; what is asked behind the second score quotes it."""
    told = home.run("begin", "bouwstenen", "--no-input", lines=[
        back, SKIP, "hij begon er meteen zelf over", "hij en ik", "samen gekozen", SKIP, "de post",
        "zijn zus", discussed, "niets", attuned, "we lachten samen", "hij bleef zitten", "meer tijd", "ja",
        "de post ligt klaar", "hij en ik", SKIP, intention])
    assert "Klaar" in told, told


@pytest.fixture
def reflected(shipped):
    """A home with two looks back, the second with words that would like to be more."""
    look_back(shipped, "5", "7,5")
    look_back(shipped, "6", "4", back=SKIP, intention=HOSTILE[0])
    return shipped


class Tags(html.parser.HTMLParser):
    """Which elements there are."""

    def __init__(self, path):
        super().__init__()
        self.names = set()
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)


def test_what_comes_back_is_told_without_how_often_one_reflects(reflected):
    told = reflected.run("draad")
    flat = " ".join(told.split())
    assert "Soms: terugblik." in flat
    assert "Telkens terug: inventarisatie, prioritering, bespreking, evaluatie van gesprek en band en vooruitblik." in flat
    assert "Hoe goed waren jullie op elkaar afgestemd?" in flat
    assert re.search(r"Het begon bij 7,5 en was de laatste keer, \d+ \w+ \d+, 4\. Het laagst was 4, het hoogst 7,5\.", flat)
    assert "0 ▆▄ 10" in told
    assert "Wat maakt dat het een 7,5 is en geen 6,5? hij bleef zitten" in flat
    assert "Hieronder: 2 nog open." in flat
    assert "2 keer" not in flat and "2 gesprekken" not in flat
    assert all(word not in told for word in ["\x1b[31m", "\x1b[91m"])


def test_where_there_is_nothing_yet_that_is_said(shipped):
    assert "Er is nog niets om op terug te kijken." in " ".join(shipped.run("draad").split())


def test_what_is_erased_is_gone_from_it(reflected):
    reflected.run("wis", "1", lines=["ja"])
    told = reflected.run("draad")
    assert "7,5" not in told and "hij bleef zitten" in told
    reflected.signal_daemon(9)
    assert reflected.run("draad") == told


def test_it_is_written_in_every_form(reflected):
    for ending in ["html", "md", "txt", "json"]:
        reflected.run("draad", "--naar", f"~/draad.{ending}")
    known = json.loads((reflected.folder / "draad.json").read_text())
    attuned = [line for line in known["lines"] if "afgestemd" in line["points"][0]["question"]]
    assert [[point["score"] for point in line["points"]] for line in attuned] == [[75, 40]]
    # Below the line a document says what was done about names, the screen that there may be some.
    told = [text.split("-" * 80)[0] for text in [
        (reflected.folder / "draad.txt").read_text(), reflected.run("draad")]]
    assert told[0] == told[1]
    assert "| 40" not in (reflected.folder / "draad.md").read_text()
    assert "<script>" not in (reflected.folder / "draad.md").read_text().replace("\\<", "")
    reflected.run("draad", "--naar", "~/draad.csv", code=64)
    reflected.run("draad", "--naar", "~/draad.html", code=1)


def test_names_that_are_watched_are_covered_in_a_document(home):
    terminal = home.terminal("begin", "proef").begin("B.", "kevin").asks("Wat gebeurde er?")
    for words in ["iets", "dit", "een", "", "7", "dat kevin bleef", "1", "j"]:
        terminal.answer(words)
    terminal.asks("Wat neem je je voor?").answer("kevin bellen").shows("Klaar")
    told = home.run("draad")
    assert "kevin bellen" in told
    home.run("draad", "--naar", "~/draad.md")
    covered = (home.folder / "draad.md").read_text()
    assert "kevin" not in covered.lower() and "naam" in covered and "bellen" in covered
    home.run("draad", "--met-namen", "--naar", "~/met.md")
    assert "kevin bellen" in (home.folder / "met.md").read_text()


def meet(home, dialog, lines, **environment):
    told = home.run("begin", dialog, "--no-input", lines=lines, **environment)
    assert "Klaar" in told, told


@pytest.fixture
def met(shipped):
    """A home of a team that met: without a case, and before that to see whether it is ready."""
    meet(shipped, "startklaar", [
        "Noor, Tom", "Noor", "", "", "", "leren luisteren", "rust", "dinsdagmiddag", "het rooster", "1", "Noor; Tom",
        "om te leren", "omdat het moet", "om en om leiden", "5", "we kennen elkaar", "lachen", "ja",
        "dat we luisteren", "sneller bellen", "naasten eerder vragen", "meer rust", "ja", "Aya",
        "tijd", "het teamoverleg", "7-1-2027"])
    meet(shipped, "reflecteren", [
        "loopt nog", "gedaan", SKIP, "wij ontzien elkaar", "1", "1", "geen", "Noor brengt in, Tom vraagt", "ons team",
        "contact", "we lachen", "lichter", "moe", "ik wacht", "thuis wel", "Wat heb ik nodig?", "doorvragen",
        "hier niet", "gezellig", "dat ik wacht", "ik begin", "Een collega", HOSTILE[0], SKIP,
        "goed", "7", "we lachten", "Tom", HOSTILE[1], "14-1-2027"])
    return shipped


def test_the_year_is_what_the_meetings_were(met):
    told = " ".join(met.run("jaar").split())
    assert "Tom" in told and "14 januari 2027" in told
    assert "Hoe veilig het in het team is" in told and "Het is tijd" not in told
    assert "naasten eerder vragen" in told and "Voor het laatst doorgenomen bij Startklaar" in told
    assert "In 1 van de 2 bijeenkomsten kwam het hele programma aan bod." in told
    assert "■■■■■■■■□■■" in told and "Blijven liggen: Naar ieders eigen werk" in told
    assert "Dit jaar kwamen 0 van de 7 onderwerpen langs." in told
    assert HOSTILE[0] in told and HOSTILE[1] in told
    assert "spiegel begin reflecteren" in told
    # A team's meetings are not what comes back for oneself.
    assert "afgestemd" not in met.run("draad")


def test_the_learning_path_ticks_what_was_done(met):
    told = " ".join(met.run("leerlijn").split())
    assert "Startklaar doorlopen: " in told and "Kartrekker: Aya" in told
    assert "In 1 van de laatste 12 maanden was er een bijeenkomst." in told
    assert "Alleen gereflecteerd, dit jaar: nog niet" in told
    look_back(met, "5", "7")
    look_back(met, "5", "7")
    told = " ".join(met.run("leerlijn").split())
    assert "Alleen gereflecteerd, dit jaar: ✓ gedaan" in told


@pytest.fixture
def pages(reflected, met):
    """Every page there is, as files; the two fixtures share a home."""
    assert reflected is met
    paths = []
    for name in ["draad", "jaar", "leerlijn"]:
        met.run(name, "--naar", f"~/{name}.html")
        paths.append(met.folder / f"{name}.html")
    return paths


def test_a_page_can_be_used_by_everybody(pages, chromium):
    for path in pages:
        for manner in browser.MANNERS:
            with chromium.showing(path, manner) as page:
                assert chromium.violations(page) == []
                assert page.evaluate("document.scrollingElement.scrollWidth - innerWidth") <= 0


def test_a_page_is_drawn_within_its_frame_and_asks_for_nothing(pages, chromium):
    for path in pages:
        assert not Tags(path).names & {"script", "img", "link", "base", "iframe", "object", "form", "a"}
        with chromium.showing(path) as page:
            if path.name != "leerlijn.html":
                assert HOSTILE[0] in page.locator("body").inner_text()
            pictures = page.get_by_role("img").all()
            assert pictures
            for picture in pictures:
                frame = picture.bounding_box()
                for box in [mark.bounding_box() for mark in picture.locator("text, circle, rect").all()]:
                    assert frame["x"] <= box["x"] and box["x"] + box["width"] <= frame["x"] + frame["width"] + 1
                    assert frame["y"] <= box["y"] and box["y"] + box["height"] <= frame["y"] + frame["height"] + 1
        result = subprocess.run(
            ["tidy", "-qe", "-utf8", path], capture_output=True, text=True, check=False)
        assert (result.returncode, result.stderr) == (0, "")
