"""What was intended comes back, and something becomes of it."""

import json


def intend(home):
    home.run("begin", "proef", "--no-input", lines=["iets", "dit", "een", "7", "w", "1", "j", "rust"])


def test_an_intention_comes_back_at_the_start_until_it_is_done(home):
    intend(home)
    screen = home.terminal().shows("1 voornemen om op terug te komen").asks("Waar begin je mee?")
    assert "rust" not in screen.text
    screen.send("o\r").shows("1  rust").asks("Waar begin je mee?")
    screen.send("1\r").shows("Typ een nummer met gedaan").asks("Waar begin je mee?")
    screen.send("7 gedaan\r").shows("Bij dat nummer staat niets wat je je voornam.").asks("Waar begin je mee?")
    screen.send("1 loopt nog, drie keer gebeld\r").shows("het blijft staan").shows("Loopt nog")
    screen.asks("Waar begin je mee?")
    screen.send("gedaan 1\r").shows("Dat is gedaan.").shows("er is niets om op terug te komen")
    screen.asks("Waar begin je mee?")
    assert screen.send("\x04").ends() == 0
    # The daemon is killed, and it stays done.
    home.signal_daemon(9)
    screen = home.terminal().asks("Waar begin je mee?")
    assert "om op terug te komen" not in screen.text
    assert screen.send("\x04").ends() == 0
    told = home.run("toon", "1")
    assert "Loopt nog" in told and "Gedaan" in told
    assert "'rust': drie keer gebeld" in told


def test_erasing_a_conversation_takes_what_would_come_back_along(home):
    intend(home)
    home.run("wis", "1", lines=["ja"])
    screen = home.terminal().asks("Waar begin je mee?")
    assert "om op terug te komen" not in screen.text
    assert screen.send("\x04").ends() == 0


def reflect(home, client):
    screen = home.terminal("begin", "starrt", "--client", client, "--namen", "geen", "--kort", "--zonder-doorvragen")
    return screen.asks("Waar wil je bij stilstaan?").send("2\r").shows("wat er gebeurde. Wat je ervan vindt, komt later.")


def test_what_was_intended_with_a_client_is_said_when_it_is_about_that_client_again(shipped):
    shipped.run(
        "begin", "starrt", "--client", "Wim", "--namen", "geen", "--kort", "--zonder-doorvragen", "--no-input",
        lines=["2", "hij liep weg", "dat hij bleef", "ik zweeg", "hij ook", "7", "hij bleef", "koffie", "dat stil werkt",
               "", "als hij gaat, dan wacht ik"])
    assert "De vorige keer nam je je voor: 'als hij gaat, dan wacht ik'." in reflect(shipped, "wim").text
    assert "De vorige keer" not in reflect(shipped, "Sanne").text


def test_the_names_of_a_client_are_watched_again_without_being_typed(shipped):
    short = ["--kort", "--zonder-doorvragen", "--no-input"]
    shipped.run("begin", "starrt", "--client", "Wim", "--namen", "Jansen", *short, lines=["2", "hij liep weg"])
    screen = shipped.terminal("begin", "starrt", "--client", "wim", "--kort", "--zonder-doorvragen")
    screen.asks("Welke namen horen hier straks niet in te staan?").send("\r")
    screen.shows("Ik let op wie je eerder opgaf: Jansen.").asks("Waar wil je bij stilstaan?").send("2\r")
    screen.send("jansen liep weg\r").shows("'Jansen' staat op je lijst")
    screen.asks().send("/namen geen\r").shows("Ik let niet op namen.").asks()
    screen.send("\x04").shows("Scherm leegmaken?").send("n\r").ends()
    screen = shipped.terminal("begin", "starrt", "--client", "Wim", "--kort", "--zonder-doorvragen")
    screen.asks("Welke namen horen hier straks niet in te staan?").send("\r").asks("Waar wil je bij stilstaan?")
    assert "je eerder opgaf" not in screen.text
    screen.send("\x04").shows("Scherm leegmaken?").send("n\r").ends()
    # Nothing of one client is watched with another.
    other = shipped.run("begin", "starrt", "--client", "Sanne", *short, lines=["2", "jansen liep weg"])
    assert "je eerder opgaf" not in other and "op je lijst" not in other


def test_names_of_the_preparation_are_watched_in_the_meeting_and_never_shown_there(shipped):
    shipped.run(
        "begin", "mijn-samenwerkingsvraag", "--client", "K.", "--namen", "Oosterling", "--no-input",
        lines=["K. en haar zus", "werkfase", "humor", "dat ik wil redden", "rust", "Hoe laat ik los?"])
    out = shipped.run("begin", "reflecteren", "--no-input", lines=["Noor", "", "oosterling belde", "1"])
    assert "Ik let op de naam van eerder." in out
    assert "Let op: hier staat een naam van de lijst. Met /terug" in out and "Oosterling" not in out


def confer(home, *back, points):
    home.run("begin", "overleg", "--no-input", lines=[*back, "rust", points, "drukte"])


def test_what_was_agreed_is_asked_about_one_by_one_and_what_was_chosen_is_suggested(home):
    confer(home, points="Tom: bellen; Aya: lezen")
    screen = home.terminal("begin", "overleg")
    screen.asks("Hoe staat het met 'Tom: bellen'?").send("gedaan\r")
    # The daemon dies between two agreements.
    screen.asks("Hoe staat het met 'Aya: lezen'?")
    home.signal_daemon(9)
    screen.send("3\r").shows("(Enter: drukte)").asks("Waar gaat het vandaag over?")
    screen.send("\r").asks("Wat spreken jullie af?").send("/overslaan\r")
    screen.asks("de volgende keer over?").send("niets\r")
    screen.shows("Klaar")
    screen.send("\x04")
    told = home.run("toon", "1")
    assert "Gedaan" in told and "Losgelaten" in told, told
    told = home.run("toon", "2")
    assert "Hoe staat het met 'Tom: bellen'?" in told and "drukte" in told
    out = home.run("begin", "overleg", "--no-input", lines=["rust", "", "x"])
    assert "Hoe staat het" not in out


def test_a_question_that_was_prepared_is_ready_in_the_meeting(shipped):
    shipped.run(
        "begin", "mijn-samenwerkingsvraag", "--no-input",
        lines=["K. en haar zus", "werkfase", "humor", "dat ik wil redden", "rust", "Hoe laat ik los?"])
    out = shipped.run("begin", "reflecteren", "--no-input", lines=[
        "Noor", *[""] * 5, "x", "x", "Noor brengt in", "1", "x", "x", *[""] * 15])
    for words in ["K. en haar zus", "werkfase", "humor", "dat ik wil redden"]:
        assert f"(Enter: {words})" in out


def test_erasing_says_where_something_from_it_still_stands(home):
    confer(home, points="Tom: bellen")
    home.run("begin", "overleg", "--no-input", lines=["gedaan", "rust", "x", "y"])
    home.run("begin", "proef", "--no-input", lines=["iets"])
    assert "gesprek 2, en staat daar nog" in home.run("wis", "1", lines=["ja"])
    assert "staat daar nog" not in home.run("wis", "3", lines=["ja"])


def test_what_was_agreed_can_be_looked_up_until_it_is_done(home):
    assert "geen afspraken" in home.run("afspraken")
    confer(home, points="Tom: bellen; Aya: lezen")
    told = home.run("afspraken")
    assert "Tom: bellen" in told and "Aya: lezen" in told and "(1)" in told
    home.run("begin", "overleg", "--no-input", lines=["gedaan", "loopt nog", "rust", "x", "y"])
    told = home.run("afspraken")
    assert "Tom: bellen" not in told and "Aya: lezen" in told and "loopt nog" in told.lower()
    agreed = json.loads(home.run("agreements", "--json"))
    assert "Aya: lezen" in [one["line"]["text"] for one in agreed]
