"""What was said before the first question is said anew half-way."""

import json


def test_names_and_time_are_changed_half_way_and_stay_out_of_the_export(shipped):
    screen = shipped.terminal("begin", "starrt").begin("B.", names="Kevin", time="1")
    screen.asks("Waar wil je bij stilstaan?").send("2\r").asks("gebeurde er")
    screen.send("/namen\r").asks("Nu B.").send("mevrouw S.\r").asks("nog meer niet in").send("Fatima\r")
    screen.shows("De cliënt heet hier mevrouw S. Ik let op Kevin en Fatima.")
    screen.send("Fatima liep met de sleutel van de buurvrouw de straat op\r").shows("'Fatima' staat op je lijst")
    screen.asks("voor elkaar krijgen")
    screen.send("/tijd\r").asks("Hoeveel tijd heb je?").send("2\r").shows("Vanaf deze stap: uitgebreid.")
    assert screen.leave() == 0
    assert "over mevrouw S." in " ".join(shipped.run("lijst").split())
    screen = shipped.terminal("verder").shows("over mevrouw S.")
    screen.wait(lambda: screen.is_waiting, "no line waits")
    screen.send("/namen Ton\r").shows("Ik let op Kevin, Fatima en Ton.")
    assert screen.leave() == 0
    shipped.run("exporteer", "1", "--naar", str(shipped.folder / "uit.json"))
    text = (shipped.folder / "uit.json").read_text()
    exported = json.loads(text)
    assert "Kevin" not in text and "Fatima" not in text and "Ton" not in text.split()
    assert "[naam] liep met de sleutel" in text
    assert [event["kind"] for event in exported["events"]].count("aliased") == 2
    assert exported["summary"]["client"] == {"pseudonym": "mevrouw S.", "watchedNames": []}


def test_a_role_is_given_to_another_half_way(shipped):
    screen = shipped.terminal("begin", "oefening-begin")
    screen.asks("Wie doen er mee?").send("Piet, Ilse, Tom\r")
    screen.asks("Wie pakt welke rol?").send("piet leidt, hulpverlener is Ilse, Tom de cliënt\r")
    screen.asks("Alleen voor de cliënt, Tom").send("\r").asks("Gelezen?").send("\r")
    screen.asks("Weet iedereen wat de bedoeling is?")
    screen.send("/rol cliënt Noor\r").shows("Vanaf hier: cliënt Noor.")
    screen.asks("Alleen voor de cliënt, Noor").send("\r").asks("Gelezen?").send("\r")
    screen.asks("Weet iedereen wat de bedoeling is?")
    assert screen.leave() == 0
    assert "Vanaf hier: cliënt Noor." in shipped.run("toon", "1")
    screen = shipped.terminal("verder")
    screen.wait(lambda: screen.is_waiting, "no line waits")
    screen.send("/rol\r").shows("Noor")
    assert screen.leave() == 0


def test_an_export_covers_names_and_leaves_out_what_was_changed(shipped):
    screen = shipped.terminal("begin", "starrt").begin("B.", names="Kevin", time="1")
    screen.asks("Waar wil je bij stilstaan?").send("2\r").asks("gebeurde er")
    screen.send("Kevin liep heel boos met de sleutel de straat op\r").shows("'Kevin' staat op je lijst")
    screen.asks("voor elkaar krijgen").send("/terug\r").asks("Je schreef:")
    screen.send("hij liep met de sleutel van Kevin de straat op\r").asks("voor elkaar krijgen")
    screen.send("/notitie kevin nog bellen\r").shows("Genoteerd")
    assert screen.leave() == 0
    for form in ["markdown", "text", "json"]:
        told = shipped.run("exporteer", "1", "--vorm", form)
        assert "evin" not in told and "heel boos" not in told and "naam" in told, form
        assert "[naam]" in shipped.errors
        whole = shipped.run("exporteer", "1", "--vorm", form, "--met-namen", "--met-eerdere")
        assert "van Kevin" in whole and "heel boos" in whole and "kevin nog bellen" in whole, form
    assert "Op 2 plaatsen staat [naam]" in " ".join(shipped.run("exporteer", "1", "--vorm", "text").split())
    assert "van Kevin" in shipped.run("toon", "1") and "heel boos" in shipped.run("toon", "1")


def test_a_name_in_a_note_is_pointed_out_also_later(home):
    screen = home.terminal("begin", "proef").begin("K.", names="Kevin")
    screen.asks("Wat gebeurde er?").send("/notitie Kevin belt nog\r").shows("'Kevin' staat op je lijst")
    assert screen.leave() == 0
    said = home.run("later", "1", lines=["Kevin belde"])
    assert "Kevin" in said + home.errors and "op je lijst" in " ".join((said + home.errors).split())
