import DialogEngine
import DialogModel
import Testing

@Suite("Scores and numbers as people type them")
struct ScoreTests {
    /// What is made of `typed` on a scale or as a number.
    private func reading(
        _ typed: String,
        _ kind: Question.Kind,
        in language: Language
    ) throws -> (score: Tenths?, refused: Rejection?) {
        var stage = Stage(
            script(dialog("d", language: language, step("s", ask("q", "?", kind: kind))))
        )
        let events = try stage.act(.answer(typed))
        guard case .number(let score) = events.first(\.answered)?.value else {
            return (nil, events.first(\.rejected)?.reason)
        }
        return (score, nil)
    }

    @Test(
        "a Dutch score is understood in the words of daily life",
        arguments: [
            ("7", 70), ("7,5", 75), ("7.5", 75), ("7,50", 75), ("7/10", 70), ("een 7", 70),
            ("Een zeven", 70), ("zeven", 70), ("zevenenhalf", 75), ("zeven en een half", 75),
            ("zeven en half", 75), ("7 en een half", 75), ("7½", 75), ("7 1/2", 75), ("½", 5),
            ("een half", 5), ("anderhalf", 15), ("ik denk een 6", 60), ("zesje", 60),
            ("een zesje", 60), ("tien", 100), ("10", 100), ("0", 0), ("nul", 0), ("9,5", 95),
            ("negenenhalf", 95), ("één", 10), ("een", 10), ("ik denk een", 10), ("eentje", 10),
            ("een 7 van de 10", 70), ("7 uit 10", 70), ("8 op 10", 80), ("zeven komma vijf", 75),
            ("7 komma 5", 75), ("７", 70), ("٧", 70), ("\u{A0}7\u{A0}", 70), ("7!", 70),
            ("een dikke 8", 80), ("8, denk ik", 80), ("een 7, echt een 7", 70), ("ACHT", 80),
            ("een en een half", 15), ("tientje", 100), ("07", 70), ("bijna 8", 80),
            ("zevenëneenhalf", 75), ("ik weet het niet, 5", 50), ("10,0", 100),
        ]
    )
    func dutch(typed: String, tenths: Int) throws {
        let reading = try reading(typed, scaleKind(), in: .dutch)
        #expect(reading.score == Tenths(tenths: tenths), "\(String(describing: reading.refused))")
    }

    @Test(
        "an English score is understood in the words of daily life",
        arguments: [
            ("7", 70), ("7.5", 75), ("7,5", 75), ("7/10", 70), ("a 7", 70), ("seven", 70),
            ("seven and a half", 75), ("7 and a half", 75), ("I think a 6", 60), ("ten", 100),
            ("zero", 0), ("one", 10), ("an 8", 80), ("7 out of 10", 70), ("seven point five", 75),
            ("one and a half", 15), ("nine", 90), ("I'd say eight", 80),
        ]
    )
    func english(typed: String, tenths: Int) throws {
        let reading = try reading(typed, scaleKind(), in: .english)
        #expect(reading.score == Tenths(tenths: tenths), "\(String(describing: reading.refused))")
    }

    @Test(
        "what is no single score on the scale is refused with the reason",
        arguments: [
            ("elf", Rejection.outOfRange(lowest: Tenths(0), highest: Tenths(10))),
            ("11", .outOfRange(lowest: Tenths(0), highest: Tenths(10))),
            ("10,5", .outOfRange(lowest: Tenths(0), highest: Tenths(10))),
            ("min 1", .outOfRange(lowest: Tenths(0), highest: Tenths(10))),
            ("-1", .outOfRange(lowest: Tenths(0), highest: Tenths(10))),
            ("min een graad", .outOfRange(lowest: Tenths(0), highest: Tenths(10))),
            ("nul of een", .severalNumbers([Tenths(0), Tenths(tenths: 5), Tenths(1)])),
            ("min een", .outOfRange(lowest: Tenths(0), highest: Tenths(10))),
            ("99999999999999999999999", .outOfRange(lowest: Tenths(0), highest: Tenths(10))),
            ("7 à 8", .severalNumbers([Tenths(7), Tenths(tenths: 75), Tenths(8)])),
            ("7 of 8", .severalNumbers([Tenths(7), Tenths(tenths: 75), Tenths(8)])),
            ("7-8", .severalNumbers([Tenths(7), Tenths(tenths: 75), Tenths(8)])),
            ("tussen zes en zeven", .severalNumbers([Tenths(6), Tenths(tenths: 65), Tenths(7)])),
            ("een of twee", .severalNumbers([Tenths(1), Tenths(tenths: 15), Tenths(2)])),
            ("8/9", .severalNumbers([Tenths(8), Tenths(tenths: 85), Tenths(9)])),
            ("10 à 11", .severalNumbers([Tenths(10)])),
            ("4 of 8", .severalNumbers([Tenths(4), Tenths(8)])),
            ("half acht", .severalNumbers([Tenths(tenths: 75), Tenths(8)])),
            ("7+", .severalNumbers([Tenths(7), Tenths(tenths: 75)])),
            ("12 of 13", .outOfRange(lowest: Tenths(0), highest: Tenths(10))),
            ("weet ik niet", .notANumber), ("geen idee", .notANumber), ("goed", .notANumber),
            ("ik voel me een beetje leeg", .notANumber), ("geen 7", .notANumber),
            ("meer dan 7", .notANumber), ("70%", .notANumber), ("?", .notANumber),
            ("7,25", .tooPrecise), ("7.125", .tooPrecise), ("1.000", .tooPrecise),
            ("zeven komma vijfentwintig", .tooPrecise), ("   ", .empty), ("", .empty),
        ]
    )
    func refused(typed: String, reason: Rejection) throws {
        let reading = try reading(typed, scaleKind(), in: .dutch)
        #expect(reading.refused == reason, "\(String(describing: reading.score))")
    }

    @Test(
        "a no with a score behind it is that score, and a no alone is none",
        arguments: [
            ("nee 7", 70), ("nee, een 6", 60), ("nee: 7", 70), ("ja", 65), ("nee", nil),
            ("nee hoor", nil), ("nee, weet ik niet", nil),
        ]
    )
    func corrected(typed: String, tenths: Int?) throws {
        var stage = Stage(
            script(
                dialog(
                    "d",
                    step("een", ask("cijfer", "Hoe?", kind: scaleKind()), ask("slot", "Slot?"))
                )
            )
        )
        try stage.answer("6 à 7", typed)
        let value = tenths.map { Value.number(Tenths(tenths: $0)) }
        #expect(stage.conversation.answer(to: "cijfer")?.value == value)
    }

    @Test("a scale from 1 to 5 has its own ends")
    func shortScale() throws {
        let kind = scaleKind(from: 1, to: 5)
        #expect(try reading("4/5", kind, in: .dutch).score == Tenths(4))
        #expect(try reading("1", kind, in: .dutch).score == Tenths(1))
        #expect(try reading("drie", kind, in: .dutch).score == Tenths(3))
        #expect(
            try reading("0", kind, in: .dutch).refused
                == .outOfRange(lowest: Tenths(1), highest: Tenths(5))
        )
        #expect(
            try reading("5 à 6", kind, in: .dutch).refused == .severalNumbers([Tenths(5)])
        )
        #expect(
            try reading("3/10", kind, in: .dutch).refused == .severalNumbers([Tenths(3)])
        )
    }

    @Test("a number needs no bounds, and may have one")
    func number() throws {
        let free = Question.Kind.number(lowest: nil, highest: nil)
        #expect(try reading("eenentwintig", free, in: .dutch).score == Tenths(21))
        #expect(try reading("-3", free, in: .dutch).score == Tenths(-3))
        #expect(try reading("twenty-one", free, in: .english).score == Tenths(21))
        #expect(try reading("honderd", free, in: .dutch).score == Tenths(100))
        let people = Question.Kind.number(lowest: Tenths(1), highest: nil)
        guard case .outOfRange(Tenths(1), _) = try reading("0", people, in: .dutch).refused else {
            Issue.record("nobody is too few")
            return
        }
    }

    @Test("a score is shown as its language writes it")
    func shown() throws {
        for (language, expected) in [(Language.dutch, "7,5"), (.english, "7.5")] {
            var stage = Stage(
                script(dialog("d", language: language, step("s", ask("q", "?", kind: scaleKind()))))
            )
            #expect(try stage.act(.answer("7,5")).first(\.answered)?.shown == expected)
        }
    }
}
