"""What was intended comes back, and something becomes of it."""


def intend(home):
    home.run("begin", "proef", "--no-input", lines=["iets", "dit", "een", "7", "w", "1", "j", "rust"])


def test_an_intention_comes_back_at_the_start_until_it_is_done(home):
    intend(home)
    screen = home.terminal().shows("1 voornemen om op terug te komen").asks("Waar begin je mee?")
    assert "rust" not in screen.text
    screen.send("o\r").shows("1  rust").asks("Waar begin je mee?")
    screen.send("1\r").shows("Typ een nummer met gedaan").asks("Waar begin je mee?")
    screen.send("7 gedaan\r").shows("Dat staat er niet bij.").asks("Waar begin je mee?")
    screen.send("1 loopt nog\r").shows("het blijft staan").shows("Loopt nog")
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


def test_erasing_a_conversation_takes_what_would_come_back_along(home):
    intend(home)
    home.run("wis", "1", lines=["ja"])
    screen = home.terminal().asks("Waar begin je mee?")
    assert "om op terug te komen" not in screen.text
    assert screen.send("\x04").ends() == 0
