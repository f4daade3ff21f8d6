import DialogEngine
import DialogModel
import Testing

@Suite("Conditions")
struct ExpressionTests {
    private static let kinds: [(id: ItemID, kind: Question.Kind, answer: String)] = [
        ("score", scaleKind(from: 1, to: 9), "7,5"), ("tekst", .text, "Hij zuchtte Één keer"),
        ("lijst", .list, "rust\nruzie thuis"), ("weer", .yesNo, "ja"),
        ("dag", .date(.any), "23-11-2026"),
        (
            "soort",
            .choice([.init(id: "boos", text: "Boosheid"), .init(id: "bang", text: "Angst")]),
            "1"
        ),
        (
            "soorten", .choices([.init(id: "a", text: "A"), .init(id: "b", text: "B")]), "1, 2"
        ),
        ("leeg", scaleKind(), ""), ("nooit", .yesNo, ""),
    ]

    /// Whether `condition` holds when everything but `leeg` and `nooit` has been answered.
    private func holds(_ condition: Expression) throws -> Bool {
        let questions = Self.kinds.map { ask($0.id, "?", kind: $0.kind) }
        let end = fork("f", condition, then: [ask("ja", "Ja?")], otherwise: [ask("nee", "Nee?")])
        var stage = Stage(
            script(
                dialog("d", Step(id: "s", title: "", items: questions + [end]))
            )
        )
        for kind in Self.kinds {
            try stage.act(kind.answer.isEmpty ? .skip : .answer(kind.answer))
        }
        return stage.asks == "Ja?"
    }

    private static func number(_ tenths: Int) -> Expression { .number(Tenths(tenths: tenths)) }

    @Test(
        "what holds",
        arguments: [
            .truth(true), .answer("weer"), .compare(.equal, .answer("score"), number(75)),
            .compare(.less, .answer("score"), number(76)),
            .compare(.greaterOrEqual, .answer("score"), number(75)),
            .compare(.notEqual, .answer("score"), number(70)),
            .compare(.equal, .answer("soort"), .text("boos")),
            .compare(.notEqual, .answer("soort"), .text("bang")),
            .compare(.equal, .answer("weer"), .truth(true)), .contains("soorten", "b"),
            .contains("tekst", "een KEER"), .contains("lijst", "RUZIE"),
            .compare(.equal, .count("lijst"), number(20)),
            .compare(.equal, .count("soorten"), number(20)),
            .compare(.equal, .count("leeg"), number(0)), .answered("dag"), .not(.answered("leeg")),
            .not(.compare(.less, .answer("leeg"), number(50))),
            .compare(.equal, .lowest("score"), number(10)),
            .compare(.equal, .highest("score"), number(90)),
            .compare(.less, .calculate(.minus, .answer("score"), number(10)), number(70)),
            .compare(.equal, .calculate(.times, .answer("score"), number(15)), number(113)),
            .compare(.equal, .calculate(.dividedBy, number(10), number(30)), number(3)),
            .compare(.equal, .calculate(.dividedBy, number(-5), number(20)), number(-3)),
            .compare(.equal, .calculate(.plus, .answer("score"), number(25)), number(100)),
            .and(.answer("weer"), .answered("score")), .or(.answer("nooit"), .answer("weer")),
            .not(.answer("nooit")), .compare(.equal, .answer("dag"), .answer("dag")),
        ] as [Expression]
    )
    func holding(condition: Expression) throws { #expect(try holds(condition)) }

    @Test(
        "what does not hold, above all what depends on an unanswered question",
        arguments: [
            .truth(false), .answer("nooit"), .compare(.equal, .answer("leeg"), number(0)),
            .compare(.notEqual, .answer("leeg"), number(0)),
            .compare(.less, .calculate(.plus, .answer("leeg"), number(10)), number(1_000)),
            .compare(.equal, .answer("leeg"), .answer("leeg")),
            .compare(.equal, .answer("soorten"), .text("a")), .contains("soort", "boosheid"),
            .contains("leeg", ""), .answered("leeg"), .answered("onbekend"),
            .compare(.equal, .calculate(.dividedBy, number(10), number(0)), number(0)),
            .compare(.greater, .calculate(.times, number(.max), number(.max)), number(0)),
            .compare(.greater, .calculate(.plus, number(.max), number(1)), number(0)),
            .compare(.less, .calculate(.dividedBy, number(.min), number(-1)), number(0)),
            .compare(.less, .answer("tekst"), .answer("score")), .not(.answer("weer")),
            .compare(.less, .answer("dag"), .answer("dag")), .answer("score"),
        ] as [Expression]
    )
    func notHolding(condition: Expression) throws { #expect(try !holds(condition)) }
}
