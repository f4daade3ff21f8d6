import Testing

@Suite("What only looks like it")
struct FalseFriendTests {
    @Test(
        "Sayings, durations, marks, money, medicines, weekdays and what everybody deals with are left alone",
        arguments: [
            "maart roert zijn staart en haar stemming ook",
            "jan met de pet krijgt die regeling niet",
            "joost mag weten waarom ik ja zei", "hij is al 3 jaar in zorg",
            "10 jaar verslaafd en nu 6 weken clean", "op een schaal van 1 tot 10 zei ze 11",
            "een 7 voor het gesprek, een 4 voor mezelf", "schuld is 12.450 euro",
            "clozapine opgebouwd naar 150 mg", "woensdag bel ik het uwv en de ggz",
            "ze ligt in het ziekenhuis", "om half 11 savonds", "het is 24/7 onrustig",
            "we kampen met een tekort", "huizen zijn er niet", "hij at 2-3 keer niet",
        ]
    )
    func left(text: String) {
        #expect(spotted(in: text) == [])
    }

    @Test("What looks alike and is it, is found")
    func found() {
        #expect(spotted(in: "zitting op 2-3") == ["date:2-3"])
        #expect(spotted(in: "hij is net 18 geworden") == ["age:18"])
        #expect(spotted(in: "ze ligt op afdeling 4b") == ["institution:afdeling 4b"])
        #expect(spotted(in: "hij woont in kampen") == ["place:kampen"])
    }
}
