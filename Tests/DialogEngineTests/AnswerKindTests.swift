import DialogEngine
import DialogModel
import Testing

@Suite("Answers of other kinds")
struct AnswerKindTests {
    private let feelings: [Option] = [
        Option(id: "boos", text: "Boosheid"), Option(id: "bang", text: "Angst"),
        Option(id: "blij", text: "Blijdschap"),
        Option(id: "bedroefd", text: "Verdriet om een ander"),
    ]

    private func value(_ typed: String, _ kind: Question.Kind) throws -> Value? {
        var stage = Stage(script(ask("q", "?", kind: kind)))
        return try stage.act(.answer(typed)).first(\.answered)?.value
    }

    private func reason(_ typed: String, _ kind: Question.Kind) throws -> Rejection? {
        var stage = Stage(script(ask("q", "?", kind: kind)))
        return try stage.act(.answer(typed)).first(\.rejected)?.reason
    }

    @Test(
        "an option is named by number, name, text or how its text begins",
        arguments: [
            ("1", "boos"), ("1.", "boos"), ("boos", "boos"), ("BOOSHEID", "boos"), ("ang", "bang"),
            ("verdriet", "bedroefd"), ("Verdriet om één ander", "bedroefd"), (" 3 ", "blij"),
        ]
    )
    func oneOption(typed: String, option: OptionID) throws {
        #expect(try value(typed, .choice(feelings)) == .choice([option]))
    }

    @Test("what fits no option, or several, is refused")
    func noOption() throws {
        let kind = Question.Kind.choice(feelings)
        #expect(try reason("5", kind) == .notAnOption(nearest: nil))
        #expect(try reason("boosheit", kind) == .notAnOption(nearest: "Boosheid"))
        #expect(try reason("b", kind) == .ambiguousOption(feelings.map(\.text)))
        #expect(try reason("bl", kind) == nil)
        #expect(try reason("1, 2", kind) == .ambiguousOption(["Boosheid", "Angst"]))
    }

    @Test("an option whose text is another's number is asked about")
    func numberedOption() throws {
        let kind = Question.Kind.choice([Option(id: "a", text: "2"), Option(id: "b", text: "4")])
        #expect(try reason("2", kind) == .ambiguousOption(["2", "4"]))
        #expect(try value("4", kind) == .choice(["b"]))
    }

    @Test(
        "several options are parted by commas, spaces or 'en', and kept in the script's order",
        arguments: ["1, 3", "3 1", "1 en 3", "boosheid, blijdschap", "blij+boos", "1,3,1", "1;3"]
    )
    func severalOptions(typed: String) throws {
        #expect(try value(typed, .choices(feelings)) == .choice(["boos", "blij"]))
    }

    @Test("an option with spaces in its text is one option")
    func spacedOption() throws {
        #expect(try value("Verdriet om een ander", .choices(feelings)) == .choice(["bedroefd"]))
        #expect(try reason("1, 9", .choices(feelings)) == .notAnOption(nearest: nil))
    }

    @Test(
        "yes and no are said in many ways",
        arguments: [
            ("ja", true), ("j", true), ("Ja hoor", true), ("jazeker", true), ("yes", true),
            ("y", true), ("ja, maar niet vandaag", true), ("nee", false), ("n", false),
            ("Nee hoor", false), ("no", false), ("liever niet", false), ("nee, niet echt", false),
        ]
    )
    func yesNo(typed: String, expected: Bool) throws {
        #expect(try value(typed, .yesNo) == .truth(expected))
    }

    @Test(
        "neither yes nor no is refused",
        arguments: ["misschien", "ja en nee", "7", "?", "nee, ja"]
    )
    func neither(typed: String) throws {
        #expect(try reason(typed, .yesNo) == .notYesOrNo)
    }

    @Test(
        "a day is written in many ways; today is the turn's local day",
        arguments: [
            ("23-11-2026", "2026-11-23"), ("23/11/26", "2026-11-23"), ("23.11.2026", "2026-11-23"),
            ("2026-11-23", "2026-11-23"), ("23 november", "2026-11-23"),
            ("23 nov 2026", "2026-11-23"), ("maandag 23 november", "2026-11-23"),
            ("23e november", "2026-11-23"), ("November 23, 2026", "2026-11-23"),
            ("vandaag", "2026-11-23"), ("Gisteren", "2026-11-22"), ("morgen", "2026-11-24"),
            ("tomorrow", "2026-11-24"), ("overmorgen", "2026-11-25"), ("15 januari", "2027-01-15"),
            ("1 mrt 2027", "2027-03-01"), ("29-2-2028", "2028-02-29"),
        ]
    )
    func date(typed: String, expected: String) throws {
        guard case .date(let date) = try value(typed, .date(.any)) else {
            Issue.record("no date in \(typed)")
            return
        }
        #expect(date.description == expected)
    }

    @Test(
        "what is no day of the calendar is refused",
        arguments: [
            "ooit", "7", "2026-13-01", "0-0-0", "23-11-202", "1-1-1-1",
        ]
    )
    func noDate(typed: String) throws {
        #expect(try reason(typed, .date(.any)) == .notADate)
    }

    @Test(
        "a day that its month does not have is asked about",
        arguments: ["29-2-2027", "31-4-2027"]
    )
    func impossibleDay(typed: String) throws {
        guard case .severalDates(let days) = try reason(typed, .date(.any)) else {
            Issue.record("\(typed) is taken")
            return
        }
        #expect(days.count == 2)
    }

    @Test(
        "of the days that are asked about, a weekday or a number tells which",
        arguments: [("donderdag", 10), ("de donderdag", 10), ("9", 9), ("woensdag de 9e", 9)]
    )
    func toldDay(typed: String, day: Int) throws {
        var stage = Stage(script(ask("dag", "Wanneer?", kind: .date(.ahead)), ask("na", "Na?")))
        try stage.act(.answer("donderdag 9 december"))
        #expect(stage.asks == "Wanneer?")
        try stage.answer(typed)
        #expect(
            stage.conversation.answers.first?.answer == "\(day) december 2026",
            "\(typed)"
        )
    }

    @Test("a list has an item a line, without bullets")
    func list() throws {
        #expect(try value("- een\n\n  * twee \r\ndrie", .list) == .list(["een", "twee", "drie"]))
        #expect(try value("een; twee\ndrie", .list) == .list(["een; twee", "drie"]))
        #expect(try reason(";;", .list) == .empty)
        #expect(try value("-5 graden", .list) == .list(["-5 graden"]))
    }

    @Test("open text is kept trimmed, and as it was typed")
    func openText() throws {
        var stage = Stage(script(ask("q", "?")))
        let answered = try stage.act(.answer("  hij ging weg \n")).first(\.answered)
        #expect(answered?.value == .text("hij ging weg"))
        #expect(answered?.raw == "  hij ging weg \n")
    }
}
