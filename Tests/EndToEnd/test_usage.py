"""What is typed wrong on the command line is told in the user's language, and leads on."""

import re

import pytest


@pytest.mark.parametrize("words, told", [
    (["verwijder", "5"], "De opdracht 'verwijder' is er niet. Bedoel je: spiegel wis?"),
    (["delete", "5"], "De opdracht 'delete' is er niet. Bedoel je: spiegel wis?"),
    (["verwijdr", "5"], "De opdracht 'verwijdr' is er niet. Bedoel je: spiegel wis?"),
    (["lees", "3"], "De opdracht 'lees' is er niet. Bedoel je: spiegel toon?"),
    (["lijts"], "De opdracht 'lijts' is er niet. Bedoel je: spiegel lijst?"),
    (["--taal", "nl", "hervat"], "De opdracht 'hervat' is er niet. Bedoel je: spiegel verder?"),
    (["xyzzy"], "De opdracht 'xyzzy' is er niet."),
    (["toon", "drie"], "'drie' is geen nummer."),
    (["exporteer", "drie"], "'drie' is geen nummer."),
    (["exporteer", "1", "een.html"],
     "'een.html' is geen nummer. Is het een bestand, zet er dan --naar voor: --naar een.html"),
    (["toon"], "Er ontbreekt nog: <nummer>."),
    (["toon", "3", "4"], "Dit hoort er niet bij: 4."),
    (["exporteer", "3", "--naar"], "Achter --naar moet nog iets staan."),
    (["lijst", "--jsn"], "De optie --jsn is er niet. Bedoel je --json?"),
    (["lijst", "--json=ja"], "Achter --json hoort niets."),
])
def test_misuse_is_told_in_dutch(home, words, told):
    home.run(*words, code=64)
    first = home.errors.splitlines()[0]
    assert first.startswith(told), home.errors
    assert "Error" not in home.errors and "Usage" not in home.errors
    assert "--help" in home.errors.splitlines()[1]
    assert home.daemons == []


def test_what_is_told_on_a_terminal_breaks_between_words(home):
    home.run("begin", "proef", lines=["K.", "", "iets"])
    screen = home.terminal("toon", "77", columns=31)
    screen.ends()
    assert "Dat gesprek is er niet. 'spiegel lijst' laat zien welke er zijn." in screen.text


def test_misuse_is_told_in_english_where_that_is_spoken(home):
    home.run("--language", "en", "verwijder", "5", code=64)
    assert home.errors.startswith(
        "There is no command 'verwijder'. Do you mean: spiegel erase?\n"
        "To see how it goes: spiegel --help")


def test_help_has_its_headings_in_the_users_language(home):
    dutch = home.run("--help")
    assert "GEBRUIK: spiegel" in dutch and "OPDRACHTEN:" in dutch and "Toon deze hulp." in dutch
    assert "USAGE" not in dutch and "Show" not in dutch
    assert "USAGE: spiegel" in home.run("--help", LANG="en_GB.UTF-8")
    plan = home.run("bijeenkomst", "plan", "--help")
    assert "GEBRUIK: spiegel bijeenkomst" in plan and "[<nummer>] [--om <tijd>] [--naar <bestand>]" in plan
    assert "\n  --at, --om <tijd>       Hoe laat" in plan and "<at>" not in plan
    english = {"at", "dialog", "file", "files", "format", "language", "names", "number", "numbers", "output", "to", "with",
               "words", "answer"}
    for command in re.findall(r"^  ([a-z-]+),? ", dutch.partition("OPDRACHTEN:")[2], re.M):
        assert not english & set(re.findall(r"<([a-z-]+)>", home.run(command, "--help"))), command


def test_a_value_that_does_not_fit_is_told_with_what_does(home):
    home.run("bijeenkomst", "plan", "--om", "morgen", code=64)
    assert home.errors.startswith("'morgen' past niet achter --om: Hoe laat het begint, zoals 14:00")
    assert "spiegel bijeenkomst plan --help" in home.errors
    home.run("toon", code=64)
    assert home.errors.startswith("Er ontbreekt nog: <nummer>.")
