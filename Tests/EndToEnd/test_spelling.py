"""Every sentence that people read is spelled as a dictionary has it, or as words/*.txt does."""

import pathlib
import re
import subprocess

import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = pathlib.Path(__file__).parent / "words"
DICTIONARIES = {"nl": "nl_NL", "en": "en_GB"}
# What in a script is not read by people: names, and how words are recognised.
NAMES = {
    "dialog", "format", "language", "modes", "shortcut", "role", "step", "intent", "id", "depth",
    "probe", "keep", "if", "each", "as", "call", "use", "with", "follow", "fragment", "fragments",
    "parameters", "cues", "cue", "phrases", "openings", "virtues", "denials", "exceptions",
    "feelings", "reporting", "turns", "minutes", "required", "lowest", "highest",
    "limit", "fewer-words-than", "private", "cards", "card", "occasion", "order", "kind", "about",
    "offers", "menu", "part", "probing", "groups", "group", "words", "enough", "fires", "silent",
    "recall", "suggest", "most", "last", "from", "cast",
}


def texts(node):
    """The sentences of a script."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "options":
                yield from (text for option in value for text in option.values())
            elif key not in NAMES:
                yield from texts(value)
    elif isinstance(node, list):
        for item in node:
            yield from texts(item)
    elif isinstance(node, str):
        yield re.sub(r"<[^>]*>", " ", node)


def misspelled(text, language):
    # names.txt has what is not a word of a language: keys of scripts, and what programs are called.
    known = {
        word for name in (language, "names") for word in (WORDS / f"{name}.txt").read_text().split()
    }
    words = set(re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)) - known
    said = subprocess.run(
        ["hunspell", "-d", DICTIONARIES[language], "-i", "utf-8", "-l"],
        input="\n".join(sorted(words)), capture_output=True, text=True, check=True)
    return sorted(word for word in said.stdout.split() if word not in known)


def without_interpolations(source):
    """Swift source in which `\\(…)` inside strings, however nested, is a blank."""
    kept, index = [], 0
    while index < len(source):
        if source.startswith("\\(", index):
            depth, index = 1, index + 2
            while depth:
                depth += {"(": 1, ")": -1}.get(source[index], 0)
                index += 1
            kept.append(" ")
        else:
            kept.append(source[index])
            index += 1
    return "".join(kept)


@pytest.mark.parametrize("language", DICTIONARIES)
def test_the_scripts_are_spelled_right(language):
    files = sorted((ROOT / "Dialogs" / language).glob("*.yaml"))
    assert files
    wrong = {}
    for file in files:
        script = yaml.load(file.read_text(), Loader=yaml.BaseLoader)
        if words := misspelled("\n".join(texts(script)), language):
            wrong[file.name] = words
    assert wrong == {}


@pytest.mark.parametrize("language", DICTIONARIES)
def test_the_programs_sentences_are_spelled_right(language):
    wrong = {}
    for file in sorted((ROOT / "Sources" / "Wording").rglob("*.swift")):
        # A sentence may run over several literals joined by '+'.
        if file.name.startswith("DiagnosticExplanation"):
            continue  # these are scripts, good and bad
        source = without_interpolations(file.read_text())
        literals = re.findall(rf'\b{language}:\s*((?:"(?:[^"\\]|\\.)*"\s*\+?\s*)+)', source)
        text = re.sub(r'\\["nt]', " ", "\n".join(literals))
        # Commands, paths, options and the script language's own words are typed, not read.
        text = re.sub(r"'[^'\n]*'|(?<!\w)[/$-]\S+|\S*[_.]\w\S*|(?:Ctrl|Alt)-\S+", " ", text)
        if words := misspelled(text, language):
            wrong[file.name] = words
    assert wrong == {}
