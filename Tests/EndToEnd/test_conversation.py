"""A counsellor reflects, on a terminal."""

import re
import signal

from terminal import ROOT

PLAN = ROOT / "Dialogs" / "nl" / "plans" / "starrt-uitgebreid.plan"


class Turn:
    """A question of a plan, with what is typed at it."""

    def __init__(self, question):
        self.question, self.previous, self.words = question, None, None


def plan(path=PLAN):
    turns = []
    for line in path.read_text().splitlines():
        if line.startswith("? "):
            turns.append(Turn(line[2:]))
        elif was := re.fullmatch(r"  \(was: (.*)\)", line):
            turns[-1].previous = was[1]
        elif line.startswith(">> "):
            turns[-1].words += "\n" + line[3:]
        elif line == ">" or line.startswith("> "):
            if turns[-1].words is not None:
                turns.append(Turn(""))
            turns[-1].words = line[2:]
    return turns


def test_a_full_starrt_goes_as_planned_with_a_pause_and_a_killed_daemon(shipped):
    terminal = shipped.terminal("begin", "starrt").begin("mevrouw S.", "samira", "2")
    turns = plan()
    assert {"5", "3 5", "/terug", "/herzie tevreden"} <= {turn.words for turn in turns}
    pause, kill = (
        next(index for index, turn in enumerate(turns) if turn.words.startswith(words))
        for words in ["Een plan op papier", "Ze trok haar jas aan"]
    )
    for index, turn in enumerate(turns):
        terminal.asks(turn.question)
        if index == pause:
            assert terminal.leave() == 0
            assert "Verder met: spiegel verder 1" in terminal.text
            terminal = shipped.terminal("verder")
            terminal.shows("Verder met STARRT over mevrouw S., vandaag").asks(turn.question)
            assert len(re.findall(r"─ \d van \d ──", terminal.text)) == 1, terminal.text
        if index == kill:
            terminal.type(turn.words)
            shipped.signal_daemon(signal.SIGSTOP)
            terminal.send("\r")
            shipped.signal_daemon(signal.SIGKILL)
            terminal.shows("De verbinding is weggevallen.").shows("Hersteld.")
        else:
            terminal.answer(turn.words)
    terminal.asks("Enter sluit.")
    assert re.search(r"Klaar\. \d+ vragen, \d+ minu", terminal.text)
    assert "hoort niet in het dossier" in terminal.text
    assert terminal.lines[-2].startswith("Voornemen:") or terminal.lines[-3].startswith("Voornemen:")
    terminal.answer("verberg")
    assert terminal.ends() == 0
    assert "Klaar" not in terminal.text
    assert "STARRT over mevrouw S.  klaar" in shipped.run("lijst")
    kept = " ".join(shipped.run("toon", "1").split())
    assert kept.count(" ".join(turns[kill].words.split())) == 1


def test_every_kind_of_question_is_answered_and_the_end_promises_nothing(home):
    terminal = home.terminal("begin", "proef").begin("B.")
    terminal.shows("── Begin ──").asks("Wat gebeurde er?")
    terminal.answer("hij liep weg", "Wat dacht je? Een woord is genoeg.")
    terminal.answer("niet weer", "Welke punten zijn er?")
    terminal.type("de deur").send("\r").line_is("2 >").type("de gang").send("\r").line_is("3 >")
    terminal.send("\r").asks("Hoe tevreden ben je? 0 niet ├")
    terminal.answer("een zesje", "Wat maakt het een 6?")
    terminal.answer("rustig gebleven", "1 Boosheid 2 Angst")
    terminal.answer("angst", "Gebeurt het nog eens? (ja of nee; Enter: verder)")
    terminal.answer("nee hoor", "Wat neem je je voor?")
    terminal.answer("eerst vragen", "Voornemen: eerst vragen >")
    assert "Klaar. 8 vragen, 1 minuut." in terminal.text
    terminal.answer("")
    assert terminal.ends() == 0


def test_unusable_answers_get_more_helpful_words_each_time(home):
    terminal = home.terminal("begin", "proef").begin()
    terminal.asks("Wat gebeurde er?").answer("", "Er staat nog niets. Typ je antwoord")
    terminal.answer("iets", "Wat dacht je?").answer("/overslaan", "Welke punten")
    terminal.answer("/overslaan", "Hoe tevreden ben je?")
    terminal.answer("elf", "Deze schaal loopt van 0 tot en met 10. Welk cijfer past het best?")
    terminal.answer("hoog", "In cijfers of in letters")
    terminal.answer("weet ik niet", "dan brengt /overslaan je gewoon verder")
    terminal.answer("6 à 7", "Bedoel je 6, 6,5 of 7? Met ja wordt het 6,5.")
    terminal.answer("ja", "Wat maakt het een 6,5?")


def test_a_revised_score_asks_about_the_answers_that_quoted_it(home):
    terminal = home.terminal("begin", "proef").begin()
    terminal.asks("Wat gebeurde er?").answer("iets", "Wat dacht je?")
    terminal.answer("/overslaan", "Welke punten").answer("/overslaan", "Hoe tevreden")
    terminal.answer("3", "Wat maakt het een 3?").answer("het ging mis", "Wat was er moeilijk?")
    terminal.answer("alles", "Wat voelde je")
    terminal.answer("/herzie tevreden", "Je gaf een 3. Wat wordt het?")
    terminal.answer("7", "1 opnieuw beantwoorden")
    assert "hoort er nu niet meer bij" in terminal.text and "alles" in terminal.text
    assert "ging over '3'" in terminal.text and "het ging mis" in terminal.text
    terminal.answer("vier", "Typ 1, 2 of 3.").answer("1", "Wat maakt het een 7?")
    terminal.answer("het ging goed", "Wat voelde je")
    shown = terminal.leave() or home.run("toon", "1")
    assert "het ging mis" in shown and "het ging goed" in shown


def test_going_back_shows_the_answer_to_be_changed_and_enter_leaves_it(home):
    terminal = home.terminal("begin", "proef").begin()
    terminal.asks("Wat gebeurde er?").answer("hij liep weg", "Wat dacht je?")
    terminal.answer("/terug")
    terminal.asks("Je schreef: hij liep weg").send("\r").asks("Zo gelaten. Wat dacht je?")
    terminal.answer("/terug").asks("Je schreef: hij liep weg")
    terminal.send("\x1b[A en kwam terug").line_is("> hij liep weg en kwam terug").send("\r")
    terminal.asks("Wat dacht je?").leave()
    assert "hij liep weg en kwam terug" in home.run("toon", "1")


def test_commands_help_and_never_become_answers(home):
    terminal = home.terminal("begin", "proef").begin()
    terminal.asks("Wat gebeurde er?")
    terminal.answer("/waarom", "Omdat alles daar begint.")
    terminal.answer("?", "/overslaan")
    terminal.answer("/overslan").shows("Bedoel je /overslaan?")
    terminal.line_is(">").send("\x1b[A").line_is("> /overslan").clear()
    terminal.answer("/h").shows("/hulp of /herzie?")
    terminal.answer("/overslaan", "Zonder antwoord op deze vraag")
    terminal.answer("/notitie later nog eens bekijken", "Genoteerd.")
    terminal.answer("/herzie", "Er is nog niets beantwoord.")
    terminal.answer(" /hulp is mijn antwoord", "Wat dacht je?")
    terminal.answer("/voortgang", "Stap 1 van 3, Begin. 1 vraag beantwoord")
    terminal.answer("/herzie", "Welk antwoord wil je herzien?").answer("1")
    terminal.asks("Wat gebeurde er?").send("\r").asks("Zo gelaten. Wat dacht je?")
    terminal.answer("/stop", "1 pauzeren").answer("2")
    terminal.asks("Scherm leegmaken?")
    assert "Gestopt. Wat er staat kun je blijven lezen: spiegel toon 1" in terminal.text
    assert "later nog eens bekijken" in home.run("toon", "1")


def test_the_screen_is_wiped_when_somebody_passes_by(home):
    terminal = home.terminal("begin", "proef").begin()
    terminal.asks("Wat gebeurde er?").answer("geheim", "Wat dacht je?")
    terminal.answer("/verberg", "Even verborgen.")
    assert "geheim" not in terminal.text and "Wat dacht je?" not in terminal.text
    assert b"\x1b[3J" in terminal.raw
    terminal.send("\r").asks("Wat dacht je?")


def test_the_opening_screen_counts_and_shows_only_when_asked(home):
    home.run("begin", "proef", "--no-input", lines=["iets", "dit", "een", "7", "w", "1", "j", "rust"])
    home.run("begin", "proef", "--client", "K.", "--no-input", lines=["iets"])
    terminal = home.terminal()
    terminal.asks("Waar begin je mee?")
    assert "1 gesprek nog open · 1 voornemen om op terug te komen" in terminal.text
    assert "K." not in terminal.text and "rust" not in terminal.text
    terminal.send("o\r").asks("over K.")
    assert "rust" in terminal.text
    terminal.send("9\r").asks("Dat staat er niet bij.")
    terminal.send("v\r").shows("Verder met Proef over K.").asks("Wat dacht je?")


def hold(screen, *answers):
    for question, answer in answers:
        screen.asks(question).send(f"{answer}\r")
        if question == "Welke punten zijn er?":
            screen.shows("2 >").send("\r")
    screen.shows("Voornemen:").asks().send("\r").ends()


EVERYTHING = [
    ("Wat gebeurde er?", "iets"), ("Wat dacht je?", "dat"), ("Welke punten zijn er?", "een"),
    ("Hoe tevreden ben je?", "7"), ("Wat maakt het een 7?", "w"),
    ("Wat voelde je het meest?", "1"), ("Gebeurt het nog eens?", "j"),
    ("Wat neem je je voor?", "rust")]


def test_who_knows_a_dialogue_is_asked_one_thing_a_step_until_more_is_wanted(home):
    for _ in range(2):
        screen = home.terminal("begin", "proef").begin()
        hold(screen, *EVERYTHING)
        assert "per stap vraag ik" not in screen.text
    screen = home.terminal("begin", "proef").begin().shows("per stap vraag ik één ding")
    screen.asks("Wat gebeurde er?").send("iets\r")
    hold(
        screen, ("Hoe tevreden ben je?", "7"), ("Wat maakt het een 7?", "w"),
        ("Wat neem je je voor?", "rust"))
    # Half-way everything is wanted, and the next time too.
    screen = home.terminal("begin", "proef").begin().shows("per stap vraag ik één ding")
    screen.asks("Wat gebeurde er?").send("/rest\r").shows("de andere vragen bij deze stap")
    screen.send("iets\r").asks("Wat dacht je?").send("/voluit\r").shows("stel ik alle vragen")
    screen.asks().send("dat\r")
    hold(screen, *EVERYTHING[2:])
    screen = home.terminal("begin", "proef").begin()
    hold(screen, *EVERYTHING)
    assert "per stap vraag ik" not in screen.text


def test_one_line_that_may_be_several_points_is_asked_about_and_yes_is_enough(home):
    screen = home.terminal("begin", "proef").begin()
    screen.asks("Wat gebeurde er?").send("iets\r").asks("Wat dacht je?").send("dat\r")
    screen.asks("Welke punten zijn er?").send("de deur; de gang\r").shows("2 >").send("\r")
    screen.shows("Zijn dat 2 punten").asks().send("ja\r")
    screen.asks("Hoe tevreden ben je?")
