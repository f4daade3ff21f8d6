import Testing

@Suite("Kinds of things that say who somebody is, in words that no list has")
struct KindTests {
    @Test(
        "ages that are said in several words, or of several people",
        arguments: [
            ("hij loopt naar de vijftig", "naar de vijftig"),
            ("net de dertig voorbij", "de dertig voorbij"),
            ("ze zat op haar dertiende al vast", "dertiende"),
            ("toen ze elf was werd het erger", "elf"),
            ("dan is hij 21", "21"), ("zn zoon is 11", "11"),
            ("een jaar of vijftig", "een jaar of vijftig"),
            ("kleuter van 4 huilde", "4"), ("zoontje van 2,5 keek toe", "2,5"),
            ("net geen 30", "net geen 30"),
            ("een zestigplusser", "zestigplusser"), ("op zijn veertiende wees", "veertiende"),
            ("baby van 9 wkn", "9 wkn"),
            ("eind 50, moe", "eind 50"),
        ]
    )
    func ages(text: String, words: String) {
        let found = spotted(in: text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("age:") == true)
        #expect(words.hasSuffix(found.first?.dropFirst(4) ?? "-"))
    }

    @Test("each of several ages in a line")
    func several() {
        #expect(spotted(in: "zoons van 5, 9 en 12 bleven thuis") == ["age:5", "age:9", "age:12"])
        #expect(spotted(in: "moeder (45) en dochter (19)") == ["age:45", "age:19"])
    }

    @Test(
        "days and seasons that have a name, a week or a part of the year",
        arguments: [
            ("vorige week dinsdag was het mis", "vorige week dinsdag"),
            ("in week 32 komt er plek", "week 32"),
            ("in de kerstvakantie alleen", "kerstvakantie"),
            ("vlak na pinksteren", "vlak na pinksteren"),
            ("sinds eind jaren 90 hier", "eind jaren 90"),
            ("afgelopen zomer ging het", "afgelopen zomer"),
            ("in de herfst van 88", "herfst van 88"), ("half december komt hij", "half december"),
            ("eind jan verhuizen ze", "eind jan"), ("in de bouwvak stond het stil", "bouwvak"),
            ("het loopt tot 010925", "010925"), ("hij is van bouwjaar 68", "68"),
        ]
    )
    func dates(text: String, words: String) {
        #expect(spotted(in: text) == ["date:\(words)"])
    }

    @Test(
        "houses, wards, firms and clubs without a word for their kind",
        arguments: [
            "hij ligt op b4 oost", "ze zit op de albatros", "de meerpaal belde",
            "volgens de brug is het vol",
            "op duin en veld mocht het", "bij de gouden klok werkt ze",
            "hij rijdt voor dekkers transport",
            "bij v&d ontslagen", "ze zingt bij kv de krekel", "naar de pinkstergemeente",
        ]
    )
    func institutions(text: String) {
        #expect(spotted(in: text).contains { $0.hasPrefix("institution:") })
    }

    @Test(
        "streets, waters and rooms without an ending of streets",
        arguments: [
            "hij woont aan de zeedijk", "ze liep langs de dommel", "de buren van nr 22",
            "kamer 8 stinkt",
            "bij de oude haven gezien", "verhuist naar het sluisje", "uitgezet op wal 6 bis",
        ]
    )
    func places(text: String) {
        #expect(spotted(in: text).contains { $0.hasPrefix("place:") })
    }

    @Test(
        "lives: a nickname, a screen, a body, a family, a rank, a deed",
        arguments: [
            "ze noemen hem de baron", "deed mee aan wie is de mol", "hij heeft nog vier vingers",
            "ze is met haar neef getrouwd", "een van de laatste twee rietdekkers",
            "voorzitter van de duivenbond",
            "hij is door de bliksem getroffen", "hij weegt 34 kilo", "hij zat voor doodslag",
            "de man van het gasincident", "de eerste vrouwelijke loods", "hij is 2.07 lang",
            "ze heeft een leguaan",
        ]
    )
    func hints(text: String) {
        #expect(spotted(in: text).contains { $0.hasPrefix("hint:") })
    }

    @Test("capitals that stand for somebody, and not the letter of a plan")
    func initials() {
        #expect(spotted(in: "ik sprak R.H. op de gang") == ["person:R.H"])
        #expect(spotted(in: "gesprek met EJ over de huur") == ["person:EJ"])
        #expect(spotted(in: "ik zag J. op de gang") == ["person:J"])
        #expect(spotted(in: "dan maar plan B. Dat hielp") == [])
    }

    @Test(
        "and what only looks like them is left alone",
        arguments: [
            "hij was dertig jaar lasser", "25 min later was hij weg", "erna zei hij niks",
            "brief van de gkb lag open", "in de vergadering zei hij niks",
            "er was brand in de keuken",
            "tranen op haar wangen", "ze woont op de begane grond", "hij zit op de bank",
            "hij vond de brug mooi", "de arts zei dat het goed ging", "we hebben 3 uur gewandeld",
            "zijn eerste woord was nee", "op zijn tweede afspraak kwam hij niet",
            "ik ben altijd de laatste die het hoort", "hij speelt fortnite",
            "ze werkt bij de kringloop",
        ]
    )
    func others(text: String) {
        #expect(spotted(in: text) == [])
    }

    @Test("British numbers, by their form and their checks")
    func british() {
        #expect(spotted(in: "nhs no 943 476 5919", language: .english) == ["number:943 476 5919"])
        #expect(spotted(in: "943 476 5919", language: .english) == ["number:943 476 5919"])
        #expect(spotted(in: "943 476 5918 steps", language: .english) == [])
        #expect(spotted(in: "lives near LS1 4AP now", language: .english) == ["number:LS1 4AP"])
        #expect(spotted(in: "ring 01632 960155", language: .english) == ["number:01632 960155"])
    }
}
