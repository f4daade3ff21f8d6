"""Two colleagues, and a team, at one keyboard."""

import pytest


def test_an_interview_lets_the_asker_choose_word_and_add_questions(shipped):
    screen = shipped.terminal("begin", "starrt", "--met", "Samira").begin("B.", time="2")
    screen.shows("Samira vraagt, jij vertelt.")
    screen.asks("v  eigen vraag").send("\r").shows("Bij deze stap is nog niets gevraagd.")
    screen.asks("v  eigen vraag").send("9\r").asks("Typ een nummer, je eigen vraag")
    screen.send("2\r").asks("wat gebeurde er?").send("hij liep weg toen ik over de rekening begon\r")
    screen.asks("v  eigen vraag").send("v Wat hield je tegen?\r")
    screen.asks("Wat hield je tegen?").send("dat hij de deur niet meer open zou doen\r")
    screen.asks("v  eigen vraag").send("d\r")
    screen.asks("(Enter: En toen?)").send("/tijd\r").shows("Voor deze stap staat geen tijd.")
    screen.asks("v  eigen vraag").send("d\r").asks("(Enter: En toen?)").send("\r")
    screen.asks("En toen?").send("toen ben ik gebleven\r")
    screen.shows("3 gevraagd").asks("v  eigen vraag").send("\x04")
    screen.shows("Verder met: spiegel verder")
    told = shipped.run("toon", "1")
    assert "Samira" in told
    for words in ["Wat hield je tegen?", "toen ben ik gebleven"]:
        assert words in told
    screen = shipped.terminal("verder").shows("Verder met STARRT over B.").asks("v  eigen vraag")
    assert screen.text.count("── Situatie ──") == 1, screen.text
    assert "3 gevraagd" in screen.text


def test_what_is_whispered_to_one_role_is_wiped(shipped):
    screen = shipped.terminal("begin", "oefening-begin")
    screen.asks("Wie doen er mee?").send("Piet, Ilse, Tom\r")
    screen.asks("Wie pakt welke rol?").send("\r")
    screen.asks("Wie is procesbegeleider?").send("1\r").asks("Wie is hulpverlener?").send("Ilse\r")
    screen.asks("Wie is cliënt?").send("3\r").asks("Wie is kijker?").send("\r")
    asked = "Alleen voor de cliënt, Tom"
    screen.asks(asked).send("\x03")
    # The terminal drops what is typed until it is asked again.
    screen.wait(lambda: screen.text.count(asked) == 2, "it is asked once").asks(asked).send("\r")
    screen.shows("Begin meteen te vertellen")
    screen.asks("Gelezen?").send("\r")
    screen.asks("Weet iedereen wat de bedoeling is?")
    assert "Begin meteen te vertellen" not in screen.text
    # What everybody may read stands there again.
    screen.shows("Maak tweetallen, een hulpverlener en een cliënt.")
    screen.shows("nog 5 min")
    screen.send("/rol cliënt\r")
    screen.asks("Alleen voor de cliënt, Tom").send("\r")
    screen.shows("Begin meteen te vertellen")
    screen.asks("Gelezen?").send("\r")
    screen.asks("Weet iedereen wat de bedoeling is?")


def test_where_one_role_is_asked_for_a_line_about_more_is_taken(shipped):
    screen = shipped.terminal("begin", "reflecteren")
    screen.asks("Wie doen er mee?").send("Ilse, Tom, Aya, Piet\r")
    screen.shows("stap 1 van").send("/overslaan\r")
    screen.asks("Wie wil iets inbrengen").send("Ilse over B.\r").asks("2 >").send("\r")
    screen.asks("Waar gaan we vandaag mee verder?").send("1\r")
    screen.asks("Waar gaat dit over?").send("1\r")
    screen.asks("Hoe noemen we de cliënt").send("B.\r")
    # Whose case was picked brings in.
    screen.shows("inbrenger: Ilse").asks("Wie pakt welke rol?").send("\r")
    screen.asks("(Enter: Ilse)").send("Ilse brengt in, Piet leidt\r")
    screen.asks("Wie is tijdbewaker?").send("4\r")
    screen.asks("Wie is schrijver?").send("\r")
    screen.asks("Wie zijn de vragers?").send("Tom en Aya\r")
    screen.asks("Wie is analist?").send("/rol\r")
    screen.asks("Wie is analist?").send("Aya is analist, de rest kijkt\r")
    screen.shows("Dit begreep ik maar half. Wat ik begreep, geldt").asks("Wie is ervaringswerker?").send("\r")
    screen.asks("Wie is teamcoach?").send("\r")
    screen.shows("inbrenger Ilse · procesbegeleider Piet · tijdbewaker Piet · vragers Tom, Aya")


def test_a_meeting_keeps_the_learning_question_in_sight_and_ends_in_a_worksheet(shipped):
    screen = shipped.terminal("begin", "reflecteren")
    screen.shows("Gebruik schuilnamen.").asks("Wie doen er mee?").send("Noor, Tom\r")
    screen.shows("stap 1 van")
    for _ in range(40):
        if "LEERVRAAG" in screen.text:
            break
        screen.wait(lambda: screen.is_waiting, "no line waits")
        asked = screen.text
        if "Wie pakt welke rol?" in asked and "Vanaf hier" not in asked:
            screen.send("Noor brengt in, Tom vraagt\r").shows("inbrenger Noor · vragers Tom")
            continue
        if "Waar gaat dit over?" in asked:
            screen.send("1\r").asks("Hoe noemen we de cliënt")
            continue
        is_list = screen.lines[-1].split()[-2:-1] and screen.lines[-1].split()[-2].isdigit()
        screen.send("\r" if is_list else "Hoe blijf ik in contact als ik iets moeilijks zeg?\r")
        screen.wait(lambda: screen.text != asked and screen.is_waiting, "nothing happens")
    screen.shows("LEERVRAAG   Hoe blijf ik in contact als ik iets moeilijks zeg?")
    screen.send("/klaar\r")
    screen.asks("Nu afronden?").send("j\r")
    screen.shows("WERKBLAD")
    worksheet = shipped.run("exporteer", "1", "--werkblad")
    assert "Hoe blijf ik in contact als ik iets moeilijks zeg?" in worksheet


def in_the_middle_of_a_list(home):
    screen = home.terminal("begin", "reflecteren")
    screen.shows("Gebruik schuilnamen.").asks("Wie doen er mee?").send("\r")
    screen.shows("stap 1 van").send("/overslaan\r")
    screen.asks("Wie wil iets inbrengen").send("de boodschappen\r")
    return screen.asks("2 >")


def test_commands_work_in_the_middle_of_a_list_and_leaving_keeps_its_points(shipped):
    screen = in_the_middle_of_a_list(shipped)
    screen.send("/waarom\r")
    screen.shows("Eerst alles op tafel, dan pas kiezen.").asks("2 >")
    screen.send("/vraag\r").shows("1 > de boodschappen").asks("2 >")
    screen.send("\x03").shows("Pauzeren doe je met Ctrl-D").asks("2 >")
    screen.send("de sleutel van de buurvrouw\r").asks("3 >").send("/langer 5\r")
    screen.shows("5 minuten erbij.").asks("3 >").send("\x04")
    screen.shows("Verder met: spiegel verder 1")
    told = shipped.run("toon", "1")
    for point in ["de boodschappen", "de sleutel van de buurvrouw"]:
        assert point in told
    assert "/waarom" not in told and "/langer" not in told
    shipped.terminal("verder").asks("Waar gaan we vandaag mee verder?")


@pytest.mark.parametrize("keys", ["de sleutel\r", "\r", "\x04", "/pauze\r"])
def test_points_stay_in_the_line_when_another_screen_answers_the_list(shipped, keys):
    screen = in_the_middle_of_a_list(shipped)
    other = shipped.terminal("verder").asks("Wie wil iets inbrengen")
    other.send("een\r").asks("2 >").send("twee\r").asks("3 >").send("\r").asks("Waar gaan we vandaag mee verder?")
    screen.shows("Wat jij typte is niet weg").shows("de boodschappen")
    screen.shows("Waar gaan we vandaag mee verder?").asks("2 >").send(keys)
    if keys.startswith("de sleutel"):
        screen.asks().send("\x1b[A").wait(lambda: screen.lines[-1].endswith("de sleutel"), "it is not put back")
    assert "boodschappen" not in shipped.run("toon", "1")


def test_points_that_are_skipped_do_not_come_back_elsewhere(shipped):
    screen = in_the_middle_of_a_list(shipped).send("/overslaan\r")
    screen.asks("Waar gaan we vandaag mee verder?")
    screen.send("de sleutel\r").asks("Waar gaat dit over?")


def test_an_exercise_in_the_monthly_meeting_whispers_to_its_players(shipped):
    screen = shipped.terminal("begin", "maandbijeenkomst")
    screen.asks("Wie doen er mee?").send("Ilse, Tom en Aya\r")
    screen.asks("Welke theorie").send("vaste-elementen\r").asks("En wat doen jullie daarna?").send("oefening\r")
    screen.asks("Wie pakt welke rol?").send("Ilse leidt, Tom schrijft\r").asks("Welke wensen").send("/overslaan\r")
    screen.asks("Wat zijn de hoofdpunten?").send("/overslaan\r").asks("Welke oefening?").send("begin\r")
    screen.shows("Maak tweetallen").asks("Wie pakt welke rol?")
    assert "tijdbewaker" not in screen.text.split("Maak tweetallen")[-1]
    # It is a part of the meeting, and not left by itself.
    assert "Even naar: Oefening, een gesprek beginnen" in screen.text and "/klaar" not in screen.text
    screen.send("tom hulpverlener, aya cliënt\r").shows("Vanaf hier: hulpverlener Tom; cliënt Aya;")
    screen.asks("Alleen voor de cliënt, Aya").send("\r").shows("Begin meteen te vertellen")
    screen.asks("Gelezen?").send("\r").asks("Weet iedereen wat de bedoeling is?")
    screen.shows("hulpverlener Tom · cliënt Aya")


def test_a_case_is_chosen_from_what_was_listed_and_the_client_named_with_it(shipped):
    screen = in_the_middle_of_a_list(shipped).send("een stille man\r").asks("3 >").send("\r")
    screen.asks("Waar gaan we vandaag mee verder?").shows("1 de boodschappen").shows("2 een stille man")
    screen.shows("Een nummer, of eigen woorden.").send("2\r").shows("→ een stille man")
    screen.asks("Waar gaat dit over?").send("1\r")
    screen.asks("Hoe noemen we de cliënt hier?").send("meneer B.\r").shows("De cliënt heet hier meneer B.")
    screen.asks("Wie pakt welke rol?")
    told = shipped.run("toon", "1")
    assert "meneer B." in told


def test_of_several_who_ask_each_asks_by_name(shipped):
    screen = shipped.terminal("begin", "starrt", "--met", "Samira", "--kort").begin()
    screen.asks("Samira >").send("/rol vrager Samira en Tom\r").shows("vrager")
    screen.asks().send("Tom: Wat zag je als eerste?\r").asks("Wat zag je als eerste?")
    screen.send("de deur\r").shows("Tom >")
    screen.send("samira: 2\r").asks("wat gebeurde er?").send("hij liep weg\r")
    screen.shows("2 gevraagd").asks("v  eigen vraag").send("\x04")
    screen.shows("Verder met: spiegel verder")
    told = shipped.run("toon", "1")
    assert "Tom: Wat zag je als eerste?" in told and "Samira: Vertel eens" in told, told
