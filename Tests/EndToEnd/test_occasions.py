"""What is offered before a conversation, in it and after it, by what fits."""

import re
import subprocess

import pytest

from test_conversation import ROOT, plan

MIDDLE = ["iets", "dit", "een", "7", "w", "1", "j", "rust"]


def number_of(screen, title):
    """The number before a title in the menu."""
    found = [line.split()[0] for line in screen.lines if re.match(rf"\s+\d+\s+{title}\b", line)]
    assert found, (title, screen.lines)
    return found[-1]


def hold_short(home, *arguments):
    """A short STARRT up to what comes after its end."""
    screen = home.terminal("begin", "starrt", *arguments).begin("B.", time="1")
    for turn in plan(ROOT / "Dialogs" / "nl" / "plans" / "starrt-kort.plan"):
        screen.asks(turn.question).clear().answer(turn.words)
    return screen


def test_the_menu_has_what_is_held_alone_and_the_rest_behind_keys(shipped):
    screen = shipped.terminal()
    screen.asks("Waar begin je mee?")
    assert number_of(screen, "STARRT") == "1"
    assert "Reflecteren op" not in screen.text and "Oefening, schaalvragen" not in screen.text
    for key, title in [("t", "Reflecteren op het doen"), ("oe", "Oefening, de CANSAS"), ("c", "STARRT")]:
        screen.send(key + "\r").asks(title)
    assert number_of(screen, "STARRT") == "1"
    screen.send("a\r").asks("Basishouding").send("c\r").asks("Met een collega, die de vragen stelt")
    screen.send("1\r").asks("Hoe heet je collega?")


def test_on_a_low_screen_everything_stays_in_sight(shipped):
    screen = shipped.terminal(columns=80, rows=24)
    screen.asks("Waar begin je mee?")
    assert screen.text.startswith("Spiegel. Wat je hier schrijft") or "Spiegel start op" in screen.text
    assert number_of(screen, "STARRT") == "1"


def test_an_exercise_begins_from_the_menu_with_its_roles(shipped):
    screen = shipped.terminal()
    screen.asks("Waar begin je mee?").send("oe\r").asks("schaalvragen")
    screen.send(number_of(screen, "Oefening, schaalvragen") + "\r").asks("Wie doen er mee?")


def test_an_exercise_of_ones_own_is_one(shipped):
    own = shipped.spiegel / "dialogs" / "nl"
    own.mkdir(parents=True)
    (own / "stilte.yaml").write_text(
        "dialog: stilte\nformat: 2\nlanguage: nl\ntitle: Stilte laten\nsummary: Even niets.\nsource: ik\n"
        "modes: [alone]\noccasion: [exercise]\norder: 1\nsteps:\n  - step: een\n    title: Een\n    do:\n"
        "      - ask: Wat hoorde je?\n        id: wat\n")
    (own / "jaar.yaml").write_text(
        "dialog: jaar\nformat: 2\nlanguage: nl\ntitle: Ons jaar\nsummary: Terugblik.\nsource: ik\n"
        "modes: [meeting]\nabout: team\nsteps:\n  - step: een\n    title: Een\n    do:\n"
        "      - ask: Hoe was het jaar?\n        id: jaar\n")
    screen = shipped.terminal()
    screen.asks("Waar begin je mee?").send("oe\r").asks("Stilte laten")
    assert number_of(screen, "Stilte laten") == "1"
    screen.send("t\r").asks("Ons jaar").send("begin jaar\r").asks("Hoe was het jaar?")
    assert "Hoe noem je de cliënt" not in screen.text


def test_a_short_reflection_is_followed_by_a_score_if_one_wants(shipped):
    screen = hold_short(shipped)
    screen.asks("1 voor Schaalvraag vertrouwen").answer("1", "Eén ding, klein genoeg voor een week.")
    assert "Hoe noem je de cliënt" not in screen.text
    screen.answer("op tijd stoppen", "zeker weten dat het lukt")
    assert screen.leave() == 0
    told = " ".join(shipped.run("lijst").split())
    assert "vertrouwen over B. open" in told and "STARRT over B. klaar" in told


def test_no_score_is_pressed_on_anybody(shipped):
    screen = hold_short(shipped)
    screen.asks("1 voor Schaalvraag vertrouwen").answer("")
    assert screen.ends() == 0
    assert "vertrouwen" not in shipped.run("lijst")


def test_at_the_end_one_line_says_what_may_come_next_and_each_of_it_works(home):
    home.run("begin", "proef", "--no-input", lines=["eerste"] + MIDDLE[1:])
    screen = home.terminal("begin", "proef", cwd=home.folder, PAGER="cat").begin("K.")
    for question, words in [
            ("Wat gebeurde er?", "tweede"), ("Wat dacht je?", "dit"), ("Welke punten", "/overslaan"),
            ("Hoe tevreden", "7"), ("Wat maakt het een 7?", "rust"), ("1 Boosheid", "1"),
            ("Gebeurt het nog eens?", "j"), ("Wat neem je je voor?", "eerst vragen")]:
        screen.asks(question).answer(words)
    screen.asks("exporteer voor de werkbegeleiding. Enter sluit. Voornemen: eerst vragen >")
    assert "leegmaken" not in screen.text and "spiegel toon" not in screen.text
    screen.answer("ik bel hem morgen", "Met later ervoor komt het erbij")
    screen.send("\x1b[A").line_is("> ik bel hem morgen").clear()
    screen.answer("later ik bel hem morgen", "Toegevoegd aan gesprek 2.")
    screen.answer("toon", "ik bel hem morgen")
    taken, chosen = home.folder / "al.md", home.folder / "mee.md"
    taken.write_text("van iemand")
    screen.answer(f"exporteer 1 {taken}", "bestaat al").answer(f"exporteer 1 {chosen}", "Geschreven naar")
    screen.answer("exporteer", f"Geschreven naar {home.folder}/gesprek-2.md")
    screen.answer("")
    assert screen.ends() == 0
    assert taken.read_text() == "van iemand"
    assert "eerste" in chosen.read_text() and "tweede" not in chosen.read_text()
    assert chosen.stat().st_mode & 0o777 == 0o600
    assert "ik bel hem morgen" in home.run("toon", "2")


@pytest.mark.parametrize("begun, bell", [
    (["starrt"], "Omdenk-belletje. "),
    (["starrt", "--met", "Samira"], "Omdenk-belletje. "),
])
def test_the_bell_brings_back_a_question_of_the_method(shipped, begun, bell):
    screen = shipped.terminal("begin", *begun).begin("B.", time="2")
    screen.wait(lambda: screen.is_waiting, "no line waits")
    screen.send("/bel\r").asks(bell)


def test_the_bell_rings_in_a_meeting_too(shipped):
    screen = shipped.terminal("begin", "reflecteren")
    screen.asks("Wie doen er mee?").send("\r")
    screen.shows("stap 1 van")
    screen.wait(lambda: screen.is_waiting, "no line waits")
    screen.send("/bel\r").asks("Gaat het nu over de hulpverlener, hier en nu")


def test_what_is_done_in_between_says_how_long_it_takes(shipped):
    screen = shipped.terminal("begin", "starrt", "--kort").begin("B.")
    screen.asks("Waar wil je bij stilstaan?").send("/meta\r")
    screen.shows("Even naar: Metacommunicatie, 5 tot 10 minuten.").asks("Welk moment tussen jou")


def test_what_is_done_in_between_is_left_by_itself_also_after_a_pause(shipped):
    screen = shipped.terminal("begin", "starrt", "--kort").begin("B.")
    screen.asks("Waar wil je bij stilstaan?").send("/meta\r").asks("Welk moment tussen jou")
    screen.send("/pauze\r").shows("Bewaard bij stap 1 van Metacommunicatie, Het moment.")
    screen.send("\r").ends()
    screen = shipped.terminal("verder")
    screen.shows("Je was even bij Metacommunicatie.").asks("Welk moment tussen jou")
    screen.send("/klaar\r").shows("Terug naar STARRT, stap 1 van 6, Situatie.")
    screen.asks("Waar wil je bij stilstaan?").send("/klaar\r").shows("Nu afronden?")


def test_questions_that_were_chosen_at_once_are_asked_after_a_pause_too(shipped):
    screen = shipped.terminal("begin", "starrt", "--uitgebreid").begin("B.")
    screen.asks("Waar wil je bij stilstaan?").send("1\r").asks("wat gebeurde er?")
    screen.send("we hebben samen gelachen om de kat van de buren\r").shows("Kies er een of twee")
    screen.send("1 3\r").asks("Wie waren er").leave()
    screen = shipped.terminal("verder").asks("Wie waren er")
    screen.send("hij en ik\r").asks("Waar zat of stond jij?")


def test_theory_is_listed_with_its_places(shipped):
    told = " ".join(shipped.run("theorie").split())
    assert "het sociaal systeem bladzijde 39 tot en met 48" in told
    assert "DVD scène 8 · korte films over het gedachteschema" in told
    assert "pages 39 to 48" in shipped.run("theory", "--language", "en")
    assert shipped.daemons == []


def test_cards_are_one_page_to_print(shipped):
    assert "Vooruitblik" in shipped.run("kaartjes")
    page, print_out = shipped.folder / "kaartjes.html", shipped.folder / "kaartjes.pdf"
    shipped.run("kaartjes", "--naar", str(page))
    assert page.stat().st_mode & 0o777 == 0o600
    shipped.run("kaartjes", "--naar", str(page), code=1)
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--user-data-dir={shipped.folder}/chromium", f"--print-to-pdf={print_out}", str(page)],
        check=True, capture_output=True, timeout=120, env=shipped.environment)
    about = subprocess.run(["pdfinfo", print_out], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Pages: +1\n", about) and "(A4)" in about
    text = subprocess.run(
        ["pdftotext", "-layout", print_out, "-"], check=True, capture_output=True, text=True).stdout
    for title in ["Terugblik", "Vooruitblik", "Hoe we praten", "Omdenk-belletje"]:
        assert title in text


def test_probing_can_be_switched_off(shipped):
    screen = shipped.terminal("begin", "starrt", "--kort").begin("B.")
    screen.asks("Waar wil je bij stilstaan?").send("2\r").asks("wat gebeurde er?")
    screen.send("hij deed vervelend\r").asks("Even doorvragen.")
    screen.send("/doorvragen\r").shows("vraagt in dit gesprek niet meer door")
    screen.send("\r").asks("Wat wilde je daar voor elkaar krijgen?")
    screen.send("/doorvragen\r").shows("vraagt weer door").send("dat hij weer wat tot rust kon komen\r").asks("Wat deed en zei je")
    screen.send("hij deed vervelend\r").asks("Even doorvragen.")

    screen = shipped.terminal("begin", "starrt", "--kort", "--zonder-doorvragen").begin("B.")
    screen.asks("Waar wil je bij stilstaan?").send("2\r").asks("gebeurde er, van begin tot eind?")
    screen.send("hij deed vervelend\r").asks("Waar was het je om te doen?")
    assert "Even doorvragen." not in screen.text
