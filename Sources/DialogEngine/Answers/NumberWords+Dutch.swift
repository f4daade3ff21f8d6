extension NumberWords {
    /// Dutch, with the diminutives that scores are given in: `een zesje`.
    static let dutch = NumberWords(
        values: dutchValues,
        one: "een",
        stressedOne: ["één", "éen", "eén"],
        halves: ["half", "halve", "halfje"],
        joiners: ["en"],
        points: ["komma", "punt"],
        minuses: ["min", "minus"],
        betweens: ["of", "a", "tot", "en", "naar"],
        denials: [
            "geen", "niet", "dan", "boven", "onder", "zonder", "nooit", "behalve",
        ],
        fillers: ["een", "de", "het", "als"],
        outOf: [
            ["van", "de"], ["uit", "de"], ["op", "de"], ["van"], ["uit"], ["op"],
            ["van", "maximaal"],
        ],
        partsTens: false
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
        var values: [String: Int] = ["honderd": 1_000, "anderhalf": 15, "anderhalve": 15]
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
