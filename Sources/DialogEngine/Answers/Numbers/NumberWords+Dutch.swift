extension NumberWords {
    /// Dutch, with the diminutives that scores are given in: `een zesje`.
    static let dutch = NumberWords(
        values: WordTable(
            dutchValues,
            .init(.scale, "een zesje", "6"),
            .init(.scale, "ik doe het zesmaal", nil)
        ),
        multiples: WordTable(
            ["honderd": 100, "duizend": 1_000],
            .init(.number, "drie honderd", "300"),
            .init(.number, "honderden", nil)
        ),
        one: "een",
        stressedOne: ["één", "éen", "eén"],
        halves: WordTable(
            "half halve halfje",
            .init(.scale, "zeven en een half", "7,5"),
            .init(.scale, "ik ben er half mee bezig", nil)
        ),
        fractions: WordTable(
            "kwart kwartje driekwart kwartier derde eenderde tweederde vierde achtste",
            .init(.scale, "7", "7"),
            .init(.scale, "drie kwart", nil)
        ),
        joiner: "en",
        points: WordTable(
            "komma punt",
            .init(.scale, "zeven komma vijf", "7,5"),
            .init(.scale, "zeven punten vijf", nil)
        ),
        minuses: WordTable(
            "min minus",
            .init(.number, "min 3", "-3"),
            .init(.scale, "6 min", nil)
        ),
        pluses: WordTable(
            "plus plusje",
            .init(.scale, "zes", "6"),
            .init(.scale, "6 plus", nil)
        ),
        betweens: WordTable(
            "of a tot en naar tegen tm",
            .init(.scale, "een 7 of zo", "7: een 7 of zo"),
            .init(.scale, "7 of 8", nil)
        ),
        denials: WordTable(
            """
            geen niet dan boven onder zonder nooit behalve nee minstens minimaal hoogstens
            maximaal hooguit vanaf voorbij amper nauwelijks evenmin
            """,
            .init(.scale, "ik weet het niet, 5", "5: ik weet het niet, 5"),
            .init(.scale, "minstens een 7", nil)
        ),
        articles: WordTable(
            "een de het als n",
            .init(.scale, "de 7", "7"),
            .init(.scale, "geen enkele 7", nil)
        ),
        outOf: WordTable(
            """
            van_de uit_de op_de van uit op van_maximaal op_een_schaal_van op_de_schaal_van
            op_schaal_van op_een_schaal_tot op_een_schaal_van_maximaal
            """,
            .init(.scale, "8 op een schaal van 10", "8"),
            .init(.scale, "8 op een schaal van 20", nil)
        ),
        fillers: WordTable(
            """
            punt punten
            ik denk dat het zou zeggen zeg geef gaf me mij mezelf mn m er hem haar dit is was
            wordt word worden doe doen maar doet nou tja hm hmm eh uh ehm uhm euh ja oke ok dan
            echt voor mijn cijfer score getal op kom uit zit nu vandaag gok schat moment gevoel
            we wij ons met zijn waren hebben heb had vind vond ervan op_dit_moment toch ga
            staat sta kies neem zo hier nog gewoon nummer hoor geloof schaal goed dus helaas
            """,
            .init(.scale, "ik denk een 6", "6"),
            .init(.scale, "ik belde 6", nil)
        ),
        hedges: WordTable(
            """
            stuk_of een_stuk_of
            ongeveer circa ca rond zowat bijna net ruim krap krappe dikke goede kleine mooie
            stevige magere zwakke misschien ergens wel hele zeker vast eerder volle kleine ruime
            nette royale nipte lage hoge waarschijnlijk vermoedelijk een_beetje eigenlijk al
            """,
            .init(.scale, "een dikke 8", "8: een dikke 8"),
            .init(.scale, "bijna", nil)
        ),
        openers: WordTable(
            """
            maar denk ik hij zij ze we wij het dat dit er of_zo ofzo of_zoiets of_daaromtrent hoor
            dus voor op geloof dunkt omdat vanwege door toch zou als toen tijdens met ongeveer
            misschien nu vandaag eigenlijk zeker helaas gelukkig is was en bij binnen volgens in
            ondanks sinds waarbij alleen hoewel ook wat wel echt graag zeg
            """,
            .init(.scale, "een 7 voor het gesprek", "7: voor het gesprek"),
            .init(.scale, "7 weken geleden", nil)
        ),
        reasons: WordTable(
            "want omdat doordat aangezien vanwege daar_ik",
            .init(.scale, "een 6 want hij kwam 2 keer terug", "6: want hij kwam 2 keer terug"),
            .init(.scale, "een 6 dan wel een 7", nil)
        ),
        units: WordTable(
            """
            uur uren uurtje minuut minuten minuutje kwartier dag dagen week weken maand maanden
            jaar jaren seconde seconden dozijn miljoen miljard procent percent euro keer maal x
            graden punten punt tiende tienden kilo meter am pm u duizendste honderdste macht paar
            plus min half halve
            """,
            .init(.number, "3 collega's", "3: collega's"),
            .init(.number, "3 dozijn", nil)
        ),
        lookalikes: WordTable(
            """
            thee tree hier dier bier mier tier gier pier viel vies viert lijf wijf vijl leven geven even
            beven weven zweven zegen dacht zacht lacht nacht macht wacht jacht pacht echt regen tegen wegen
            legen zien dien toen tier bien dienen zever zeden drift drip
            """,
            .init(.scale, "7", "7"),
            .init(.scale, "even kijken", nil)
        ),
        endings: WordTable(
            "je tje",
            .init(.scale, "een 7tje", "7"),
            .init(.scale, "7e", nil)
        ),
        groupMark: "."
    )

    private static let dutchUnits = [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
        "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
        "negentien",
    ]
    private static let dutchTens = [
        "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    ]

    private static let dutchValues: [String: Int] = {
        var values: [String: Int] = ["anderhalf": 15, "anderhalve": 15, "dozijn": 120]
        for (number, word) in dutchUnits.enumerated() {
            values[word] = number * 10
            for half in ["enhalf", "eneenhalf", "enhalve", "eneenhalve"] {
                values[word + half] = number * 10 + 5
            }
            for ending in ["je", "tje", "etje", "netje"] where number <= 12 {
                values[word + ending] = number * 10
            }
        }
        for (index, word) in dutchTens.enumerated() {
            let tens = (index + 2) * 10
            values[word] = tens * 10
            for (number, unit) in dutchUnits.enumerated() where (1...9).contains(number) {
                values[unit + "en" + word] = (tens + number) * 10
            }
        }
        return values
    }()
}
