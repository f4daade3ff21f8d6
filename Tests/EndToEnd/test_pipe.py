"""spiegel without a terminal: every function, line by line."""

import json
import signal


def test_a_conversation_is_held_line_by_line(home):
    said = home.run("begin", "proef", lines=[
        "B.", "kevin", "kevin liep weg", "niets", "een; twee", "7", "zomaar", "2", "ja", "rust"])
    assert "'kevin' staat op je lijst" in said
    assert "Klaar. 8 vragen, 1 minuut." in said
    assert "Scherm leegmaken" not in said and "\x1b" not in said
    listed = json.loads(home.run("list", "--json"))
    assert [item["summary"]["client"]["pseudonym"] for item in listed] == ["B."]


def test_the_end_of_the_input_pauses_and_is_no_failure(home):
    said = home.run("begin", "proef", "--no-input", lines=["iets"])
    assert "Bewaard bij stap 1, Begin. Verder met: spiegel verder 1" in said
    said = home.run("verder", lines=["dit"])
    assert "Je laatste antwoord:" in said and "'iets'" in said and "Welke punten" in said
    assert "open, bij Begin" in home.run("lijst")


def test_a_line_that_ends_in_a_backslash_goes_on(home):
    home.run("begin", "proef", "--no-input", lines=["een\\", "twee"])
    shown = [line.strip() for line in home.run("toon", "1").splitlines()]
    assert shown[shown.index("een") + 1] == "twee"


def test_english_is_spoken_where_it_is_asked_for_and_the_dialogue_is_offered_in_dutch(home):
    said = home.run("begin", "proef", "--no-input", "--language", "en", lines=["iets", "/skip"])
    assert "Proef is only available in Dutch." in said and "Skipped." in said
    assert "There are no conversations" not in home.run("list", LANG="en_GB.UTF-8")


def test_what_is_said_later_is_asked_for_and_kept_with_its_day(home):
    home.run("begin", "proef", "--no-input", lines=["iets", "/stop", "2"])
    assert "Toegevoegd aan gesprek 1." in home.run("later", "1", lines=["het viel mee"])
    assert "Er is niets toegevoegd." in home.run("later", "1", lines=[])
    assert "het viel mee" in home.run("toon", "1")


def test_words_are_found_without_case_and_accents_and_not_asked_on_the_command_line(home):
    home.run("begin", "proef", "--no-input", lines=["Hij was geïrriteerd"])
    assert "geïrriteerd" in home.run("zoek", lines=["GEIRRITEERD"])
    assert "Niets gevonden." in home.run("search", "kwijt")


def test_an_export_says_that_names_are_in_it_and_overwrites_nothing(home):
    home.run("begin", "proef", "--no-input", lines=["iets"])
    path = home.folder / "gesprek.md"
    home.run("export", "1", "-o", str(path))
    assert "namen en herkenbare plekken staan er nog in" in home.errors
    assert "iets" in path.read_text() and path.stat().st_mode & 0o777 == 0o600
    home.run("export", "1", "-o", str(path), code=1)
    assert "bestaat al" in home.errors
    assert json.loads(home.run("export", "1", "--json"))
    assert "iets" in home.run("export", "1", "--format", "text")


def test_erasing_is_asked_for_and_final(home):
    home.run("begin", "proef", "--no-input", lines=["kanarie"])
    assert "Er is niets gewist." in home.run("wis", "1", lines=["nee"])
    home.run("wis", "1", "--no-input", code=64)
    assert "voorgoed wissen?" in home.run("wis", "1", lines=["ja"])
    home.run("toon", "1", code=64)
    assert "Dat gesprek is er niet." in home.errors


def test_wrong_use_ends_with_64_and_says_what_was_perhaps_meant(home):
    home.run("begin", "proev", "--no-input", code=64)
    assert "Bedoel je 'proef'?" in home.errors
    home.run("begin", "proef", "--language", "fr", code=64)
    home.run("begin", "proef", "--onzin", code=64)
    home.run("search", "--no-input", code=64)


def test_without_a_daemon_that_can_be_started_it_says_why(home):
    (home.spiegel / "key").mkdir(parents=True, mode=0o700)
    (home.spiegel / "key" / "store.key").write_bytes(b"x" * 3)
    home.run("list", code=78)
    assert "store.key" in home.errors


def test_a_damaged_database_is_told_and_left_as_it_was(home):
    home.run("begin", "proef", "--no-input", lines=["iets"])
    home.signal_daemon(signal.SIGTERM)
    while home.daemons:
        pass
    database = home.spiegel / "data" / "spiegel.sqlite"
    damaged = b"geen database" * 1000
    database.write_bytes(damaged)
    for log in database.parent.glob("spiegel.sqlite-*"):
        log.unlink()
    home.run("list", code=65)
    assert database.read_bytes() == damaged
    assert home.errors.strip()


def test_a_broken_script_is_called_broken_and_the_others_can_be_begun(home):
    own = home.spiegel / "dialogs" / "nl"
    own.mkdir(parents=True)
    (own / "kapot.yaml").write_text("dialog: kapot\nformat: 1\nlanguage: nl\nstaps: []\n")
    home.run("begin", "kapot", "--no-input", code=1)
    assert "In het script 'kapot'" in home.errors and "dialog check" in home.errors
    home.run("begin", "proef", "--no-input", lines=["iets"])


def test_who_listens_to_the_screen_gets_sentences_without_saying_so_each_time(home):
    lines = ["een", "twee"]
    drawn = home.run("begin", "proef", "--no-input", lines=lines)
    home.environment["SPIEGEL_PLAIN"] = "1"
    heard = home.run("begin", "proef", "--no-input", lines=lines)
    assert "──" in drawn and "──" not in heard and "Begin (1 van 3)" in heard
