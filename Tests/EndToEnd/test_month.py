"""The papers of a monthly meeting: what calendars, mail programs and browsers make of them."""

import base64
import datetime
import email
import email.policy
import pathlib
import re
import subprocess

import browser
import icalendar
import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]

HOSTILE = [
    "<script>alert(1)</script>; drie, vier", "=HYPERLINK(\"//x.example\")", "\\n\\,;: BEGIN:VALARM",
    "Bcc: een@x.example", "=?UTF-8?B?QQ==?=", "[link](//x.example) *ster* | `code`",
]


def prepare(home, *, topic="validatie", form="starrt", bringer="Aya", day="10-12-2026",
            time="13.00 uur, de grote vergaderkamer", core="niet te veel tegelijk",
            ready="stoelen in een kring", wishes="de vakantie; het rooster"):
    """Prepares a meeting."""
    home.run("begin", "voorbereiden", "--no-input", lines=[
        topic, form, *([bringer] if form != "oefening" else []), day, time, "ja", core, ready, wishes,
        "boek", "Tom neemt de rest mee"])


def calendar(text):
    """The one event of a file, read by somebody else's reader; each line as RFC 5545 wants it."""
    lines = text.split(b"\r\n")
    assert lines[-1] == b"" and not any(b"\n" in line or b"\r" in line for line in lines)
    assert all(len(line) <= 75 for line in lines)
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert len(events) == 1
    return events[0]


def read(home, name):
    return (home.folder / name).read_bytes()


@pytest.fixture(scope="module")
def chromium():
    with browser.opened() as opened:
        yield opened


def test_a_plan_holds_what_was_prepared_with_minutes_that_add_up(shipped):
    prepare(shipped)
    told = shipped.run("bijeenkomst", "plan")
    for words in ["Welkom (13:00, 5 minuten)", "Evaluatie (13:50, 5 minuten)", "Aya", "validatie",
                  "stoelen in een kring", "- de vakantie", "Samen 55 minuten.", "Er staat niets open."]:
        assert words in told, told
    minutes = [int(found) for found in re.findall(r"^[A-Z][^\n]*\(13:\d\d, (\d+) minuten\)$", told, re.M)]
    assert sum(minutes) == 55
    assert shipped.run("meeting", "plan", "1") == told
    assert "there is nothing" in shipped.run("meeting", "plan", "--language", "en").lower()


def test_what_nobody_said_is_a_line_to_fill_in(shipped):
    shipped.run("begin", "voorbereiden", "--no-input", lines=["cgt", "oefening"])
    told = shipped.run("bijeenkomst", "plan")
    assert "datum: ……………, tijd: ………" in told and "Wie het voorbereidt" in told
    assert "dag staat nog open" in shipped.errors
    shipped.run("bijeenkomst", "plan", "--naar", "~/datum.ics", code=1)
    assert "nog geen dag" in shipped.errors and not (shipped.folder / "datum.ics").exists()
    shipped.run("bijeenkomst", "plan", "--naar", "~/mail.eml")
    mail = email.message_from_bytes(read(shipped, "mail.eml"), policy=email.policy.default)
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain"]


def test_without_any_preparation_the_way_to_one_is_told(shipped):
    shipped.run("bijeenkomst", "plan", code=1)
    assert "spiegel begin voorbereiden" in shipped.errors
    shipped.run("begin", "kosten-baten", "--no-input", lines=["roken"])
    shipped.run("bijeenkomst", "plan", "1", code=1)
    assert "geen voorbereiding" in shipped.errors


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_programme_has_the_parts_and_minutes_of_the_meeting_itself(shipped, language):
    shipped.run("begin", "voorbereiden", "--no-input", "--language", language, lines=["1", "1"])
    told = shipped.run("meeting", "plan", "--language", language)
    script = ROOT / "Dialogs" / language / "maandbijeenkomst.yaml"
    steps = yaml.safe_load(script.read_text(encoding="utf-8"))["steps"]
    unit = {"nl": "minuten", "en": "minutes"}[language]
    heads = [f"{step['title']} ({step['minutes']} {unit})" if "minutes" in step else step["title"]
             for step in steps]
    assert re.findall(r"^(.+)\n=+$", told, re.M)[:-1] == heads


@pytest.mark.parametrize("zone, hour", [("Europe/Amsterdam", 12), ("UTC", 13), ("Asia/Kolkata", 7)])
def test_a_date_is_in_utc_whatever_the_zone(shipped, zone, hour):
    prepare(shipped)
    shipped.run("bijeenkomst", "plan", "--naar", "~/datum.ics", TZ=zone)
    event = calendar(read(shipped, "datum.ics"))
    begins = event["DTSTART"].dt
    assert begins == datetime.datetime(2026, 12, 10, hour, begins.minute, tzinfo=datetime.timezone.utc)
    assert event["DTEND"].dt - begins == datetime.timedelta(minutes=55)
    assert event["LOCATION"] == "de grote vergaderkamer"
    assert event["SUMMARY"] == "Werkbegeleiding: validatie"


def test_the_same_meeting_keeps_its_name_and_its_version_rises(shipped):
    shipped.run("begin", "voorbereiden", "--no-input",
                lines=["validatie", "oefening", "10-12-2026", "13.00 uur"])
    shipped.run("bijeenkomst", "plan", "--naar", "~/een.ics")
    shipped.run("bijeenkomst", "plan", "--naar", "~/weer.ics")
    shipped.run("bijeenkomst", "plan", "--om", "14:00", "--naar", "~/later.ics")
    shipped.run("verder", "1", lines=["/herzie datum", "17-12-2026"])
    shipped.run("bijeenkomst", "plan", "--naar", "~/twee.ics")
    one, again, later, two = [
        calendar(read(shipped, name)) for name in ["een.ics", "weer.ics", "later.ics", "twee.ics"]]
    assert one["UID"] == again["UID"] == later["UID"] == two["UID"]
    assert one["SEQUENCE"] == again["SEQUENCE"] < later["SEQUENCE"] < two["SEQUENCE"]
    assert two["DTSTART"].dt - one["DTSTART"].dt == datetime.timedelta(days=7)


def test_a_time_that_cannot_be_read_takes_the_day_until_it_is_said(shipped):
    prepare(shipped, time="na de lunch, in de kantine")
    shipped.run("bijeenkomst", "plan", "--naar", "~/dag.ics")
    assert "--om 14:00" in shipped.errors
    event = calendar(read(shipped, "dag.ics"))
    assert event["DTSTART"].dt == datetime.date(2026, 12, 10)
    shipped.run("bijeenkomst", "plan", "--om", "14:00", "--naar", "~/uur.ics", TZ="Europe/Amsterdam")
    assert calendar(read(shipped, "uur.ics"))["DTSTART"].dt.hour == 13
    assert "14:00, na de lunch, in de kantine" in shipped.run("bijeenkomst", "plan", "--om", "14:00")
    shipped.run("bijeenkomst", "plan", "--om", "straks", code=64)


def test_a_mail_opens_to_be_sent_and_brings_the_date(shipped):
    prepare(shipped, topic="relatiemanagement")
    shipped.run("bijeenkomst", "plan", "--naar", "~/mail.eml")
    data = read(shipped, "mail.eml")
    mail = email.message_from_bytes(data, policy=email.policy.default)
    assert sorted(mail.keys()) == ["Content-Type", "MIME-Version", "Subject", "X-Unsent"]
    assert mail["X-Unsent"] == "1" and not mail.defects
    assert mail["Subject"] == "Werkbegeleiding op donderdag 10 december 2026"
    text, date = mail.iter_parts()
    assert "relatiemanagement" in text.get_content() and "vakantie" not in text.get_content()
    assert (date.get_content_type(), date.get_filename()) == ("text/calendar", "werkbegeleiding.ics")
    assert calendar(base64.b64decode(date.get_payload()))["DTSTART"]
    assert all(len(line) <= 78 for line in data.split(b"\r\n"))


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_is_written_stays_text_everywhere(shipped, words):
    prepare(shipped, bringer=words, time=f"13:00, {words}", core=words, ready=words, wishes=words)
    for name in ["mail.eml", "datum.ics", "plan.md", "plan.txt", "plan.html"]:
        shipped.run("bijeenkomst", "plan", "--naar", f"~/{name}")
    event = calendar(read(shipped, "datum.ics"))
    assert sorted(event) == ["DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "LOCATION", "SEQUENCE",
                             "SUMMARY", "UID"]
    assert event["LOCATION"] == words and words in event["DESCRIPTION"]
    assert not event.subcomponents
    mail = email.message_from_bytes(read(shipped, "mail.eml"), policy=email.policy.default)
    assert sorted(mail.keys()) == ["Content-Type", "MIME-Version", "Subject", "X-Unsent"]
    assert words in next(mail.iter_parts()).get_content()
    html = read(shipped, "plan.html").decode()
    assert "<script" not in html and "<a " not in html
    assert "](//" not in read(shipped, "plan.md").decode().replace("\\]", "")


@pytest.mark.parametrize("manner", browser.MANNERS)
def test_a_programme_can_be_used_by_everybody(shipped, chromium, manner):
    prepare(shipped, bringer=HOSTILE[0], wishes="; ".join(HOSTILE[:2]) + "x" * 90)
    shipped.run("bijeenkomst", "plan", "--naar", "~/plan.html")
    path = shipped.folder / "plan.html"
    with chromium.showing(path, manner) as page:
        assert chromium.violations(page) == []
        assert page.evaluate("document.scrollingElement.scrollWidth - innerWidth") <= 0
        assert page.locator("h2").count() == 8
    done = subprocess.run(["tidy", "-qe", "-utf8", path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def confer(home, *rest):
    """Holds a meeting about CBT, as far as `rest` goes."""
    home.run("begin", "maandbijeenkomst", "--no-input", lines=[
        "Noor, Tom en Aya", "cgt", "oefening", "Noor leidt, Tom schrijft, Aya let op de tijd",
        "de sleutel", "gedachten zijn geen feiten", *rest])


def test_minutes_tell_what_was_said_and_a_proof_only_who_was_there(shipped, chromium):
    shipped.run("bijeenkomst", "verslag", code=1)
    assert "nog geen bijeenkomst" in shipped.errors
    confer(shipped)
    shipped.run("bijeenkomst", "aanwezigheid", code=1)
    assert "nog niet af" in shipped.errors
    shipped.run("verder", "1", lines=["/klaar", "ja"])
    told = shipped.run("meeting", "minutes", "1")
    assert "gedachten zijn geen feiten" in told and "Noor" in told and "gepland" in told
    assert shipped.run("bijeenkomst", "verslag") == told
    proof = shipped.run("bijeenkomst", "aanwezigheid")
    assert "Tom" in proof and "cognitieve" in proof and "Handtekening" in proof
    assert "sleutel" not in proof and "gedachten" not in proof.replace("gedragstherapie", "")
    shipped.run("bijeenkomst", "aanwezigheid", "--naar", "~/bewijs.md", code=64)
    for command in ["verslag", "aanwezigheid"]:
        path = shipped.folder / f"{command}.html"
        shipped.run("bijeenkomst", command, "--naar", f"~/{path.name}")
        for manner in browser.MANNERS:
            with chromium.showing(path, manner) as page:
                assert chromium.violations(page) == []
                assert page.evaluate("document.scrollingElement.scrollWidth - innerWidth") <= 0
        done = subprocess.run(["tidy", "-qe", "-utf8", path], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
    shipped.run("begin", "kosten-baten", "--no-input", lines=["roken"])
    shipped.run("bijeenkomst", "verslag", "2", code=1)
    assert "Gesprek 2 was geen bijeenkomst" in shipped.errors


def opener(home, script):
    """A folder with a program that takes the place of the desktop's own, for PATH."""
    folder = home.folder / "bin"
    folder.mkdir()
    (folder / "xdg-open").write_text(f"#!/bin/sh\n{script}\n")
    (folder / "xdg-open").chmod(0o755)
    return f"{folder}:/usr/bin:/bin"


@pytest.mark.parametrize("arguments, words", [
    (["exporteer", "1"], "stoelen in een kring"), (["bijeenkomst", "plan"], "Programma van de"),
])
def test_a_page_is_shown_from_a_private_file_that_goes_away(shipped, arguments, words):
    prepare(shipped)
    path = opener(shipped, 'cp "$1" ~/seen.html && stat -c %a "$1" > ~/mode && echo "$1" > ~/where')
    shipped.run(*arguments, "--tonen", lines=[""], PATH=path)
    assert words in (shipped.folder / "seen.html").read_text()
    assert (shipped.folder / "mode").read_text() == "600\n"
    where = pathlib.Path((shipped.folder / "where").read_text().strip())
    assert where.name == "spiegel.html" and not where.exists() and not where.parent.exists()


def test_a_page_stays_until_enter_is_typed(shipped):
    prepare(shipped)
    path = opener(shipped, 'echo "$1" > ~/where')
    screen = shipped.terminal("exporteer", "1", "--tonen", PATH=path)
    screen.asks("Enter haalt hem weg")
    where = pathlib.Path((shipped.folder / "where").read_text().strip())
    assert where.exists()
    assert screen.send("\r").ends() == 0
    assert not where.exists()


def test_where_nothing_can_show_a_page_it_is_told_what_to_do(shipped):
    prepare(shipped)
    told = shipped.run("exporteer", "1", "--tonen", code=1, PATH=opener(shipped, "exit 3"))
    assert "--naar pagina.html" in " ".join(told.split())
    shipped.run("exporteer", "1", "--tonen", "--naar", "~/a.html", code=64)
    shipped.run("bijeenkomst", "plan", "--tonen", "--naar", "~/a.html", code=64)
