import DialogEngine
import DialogModel
import Testing

@Suite("One lower and one higher")
struct FollowUpTests {
    /// The follow-up as the scripts have it: a number off the scale is never named.
    private func script(_ scale: Scale) -> PinnedScript {
        let one = Expression.number(Tenths(1))
        let lower = Expression.calculate(.minus, .answer("score"), one)
        let higher = Expression.calculate(.plus, .answer("score"), one)
        return DialogEngineTests.script(
            ask("score", "Hoe?", kind: .scale(scale)),
            fork(
                "f",
                .answered("score"),
                then: [
                    fork(
                        "l",
                        .compare(.greaterOrEqual, lower, .lowest("score")),
                        then: [ask("lager", "Geen <score - 1>?")],
                        otherwise: [ask("laag", "Toch?")]
                    ),
                    fork(
                        "h",
                        .compare(.lessOrEqual, higher, .highest("score")),
                        then: [ask("hoger", "Wel <score + 1>?")],
                        otherwise: [ask("hoog", "Zo?")]
                    ),
                ]
            )
        )
    }

    @Test("no follow-up names a number that the scale does not have")
    func onTheScale() throws {
        for (lowest, highest) in [(0, 100), (10, 50), (0, 10), (-50, 50), (5, 25)] {
            let scale = Scale(
                lowest: Tenths(tenths: lowest),
                highest: Tenths(tenths: highest),
                lowEnd: "",
                highEnd: ""
            )
            for tenths in lowest...highest {
                let score = Tenths(tenths: tenths)
                var stage = Stage(script(scale))
                try stage.answer(score.formatted(in: .dutch))
                let asksLower = stage.open?.place == at("lager")
                #expect(asksLower == (tenths - 10 >= lowest))
                if asksLower {
                    let lower = Tenths(tenths: tenths - 10)
                    #expect(stage.asks == "Geen \(lower.formatted(in: .dutch))?")
                }
                try stage.answer("x")
                let asksHigher = stage.open?.place == at("hoger")
                #expect(asksHigher == (tenths + 10 <= highest))
                if asksHigher {
                    let higher = Tenths(tenths: tenths + 10)
                    #expect(stage.asks == "Wel \(higher.formatted(in: .dutch))?")
                }
            }
        }
    }

    @Test("at 9,5 there is an 8,5 below and nothing above")
    func nineAndAHalf() throws {
        var stage = Stage(script(Scale(lowEnd: "", highEnd: "")))
        try stage.answer("9,5")
        #expect(stage.asks == "Geen 8,5?")
        try stage.answer("x")
        #expect(stage.asks == "Zo?")
    }

    @Test("a skipped score has no follow-up")
    func skipped() throws {
        var stage = Stage(script(Scale(lowEnd: "", highEnd: "")))
        try stage.act(.skip)
        #expect(stage.position == .finished)
    }
}
