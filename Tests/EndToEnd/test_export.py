"""Conversations written out to files, and shown page by page."""

import json

import pytest


@pytest.fixture
def kept(home):
    """A home with two conversations."""
    for words in ["een kanarie", "een merel"]:
        home.run("begin", "proef", "--no-input", lines=[words])
    return home


def test_the_ending_says_the_form_and_the_full_path_is_told(kept):
    kept.run("exporteer", "1", "--naar", "~/een.json")
    assert f"Geschreven naar {kept.folder}/een.json." in kept.errors
    assert json.loads((kept.folder / "een.json").read_text())
    kept.run("exporteer", "1", "--naar", str(kept.folder / "een.txt"))
    kept.run("exporteer", "1", "--naar", str(kept.folder / "een.md"))
    text, markdown = [(kept.folder / name).read_text() for name in ["een.txt", "een.md"]]
    assert "kanarie" in text and "kanarie" in markdown and text != markdown
    assert markdown.startswith("# ") and not text.startswith("# ")
    kept.run("exporteer", "1", "--naar", str(kept.folder / "een.html"))
    page = (kept.folder / "een.html").read_text()
    assert page.startswith("<!DOCTYPE html>") and "kanarie" in page
    assert kept.run("exporteer", "1", "--vorm", "html") == page


@pytest.mark.parametrize("name", ["een.docx", "een.pdf", "een"])
def test_another_ending_is_refused_with_those_there_are(kept, name):
    path = kept.folder / name
    kept.run("exporteer", "1", "--naar", str(path), code=64)
    assert all(ending in kept.errors for ending in [".md", ".txt", ".html", ".json"])
    assert not path.exists()


def test_a_dash_is_standard_output(kept):
    assert "kanarie" in kept.run("export", "1", "--output", "-")
    assert "Geschreven" not in kept.errors


def test_several_conversations_go_in_a_folder_of_which_a_wrong_number_leaves_nothing(kept):
    folder = kept.folder / "map"
    kept.run("exporteer", "1", "2", "9", "--naar", f"{folder}/", code=64)
    assert not folder.exists()
    kept.run("exporteer", "1", "2", "--naar", f"{folder}.md", code=64)
    assert f"{folder}.md/" in kept.errors
    kept.run("exporteer", "1", "2", "--naar", f"{folder}/")
    assert "kanarie" in (folder / "gesprek-1.md").read_text()
    assert "merel" in (folder / "gesprek-2.md").read_text()
    assert folder.stat().st_mode & 0o777 == 0o700
    kept.run("exporteer", "1", "--vorm", "html", "--naar", f"{folder}/")
    assert "kanarie" in (folder / "gesprek-1.html").read_text()


def test_a_conversation_is_shown_through_the_pager_on_a_terminal_only(kept):
    kept.environment["PAGER"] = "sed s/kanarie/kraai/"
    terminal = kept.terminal("toon", "1")
    assert terminal.ends() == 0
    assert "een kraai" in terminal.text and "kanarie" not in terminal.text
    assert "een kanarie" in kept.run("toon", "1")
    kept.environment["TERM"] = "dumb"
    terminal = kept.terminal("toon", "1")
    assert terminal.ends() == 0
    assert "een kanarie" in terminal.text


def test_what_is_typed_in_the_pager_writes_no_file(kept, tmp_path):
    kept.environment["PAGER"] = "less"
    kept.environment["LESS"] = ""
    terminal = kept.terminal("toon", "1", cwd=tmp_path, rows=8)
    terminal.shows("Wat gebeurde er?").send("spiegel verder\r").send("q").send("q")
    assert terminal.ends() == 0
    assert list(tmp_path.iterdir()) == []


def test_without_a_pager_it_is_shown_all_the_same(kept):
    kept.environment["PAGER"] = "no-such-pager 2>/dev/null"
    terminal = kept.terminal("toon", "1")
    assert terminal.ends() == 0
    assert "een kanarie" in terminal.text
