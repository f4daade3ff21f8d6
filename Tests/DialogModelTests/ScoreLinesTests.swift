import Testing

@testable import DialogModel

@Suite("Scores of one client stand in a line of their own")
struct ScoreLinesTests {
    private static let scale = Scale(
        lowest: Tenths(0),
        highest: Tenths(10),
        lowEnd: "niet",
        highEnd: "heel"
    )
    private static let place = Address(item: "hoe-belangrijk")

    private func reflection(
        about client: String?,
        _ score: Int,
        day: Int,
        intent: IntentID? = nil
    ) -> ConversationSummary {
        let at = Timestamp(milliseconds: day * 86_400_000, offsetMinutes: 0)
        return ConversationSummary(
            dialog: "belangrijkheid",
            title: "Belangrijk",
            language: .dutch,
            mode: .alone,
            client: ClientAlias(pseudonym: client),
            participants: [],
            standing: .finished,
            step: nil,
            began: at,
            changed: at,
            answers: 1,
            kept: [],
            scores: [
                .init(place: Self.place, question: "Hoe?", score: Tenths(score))
            ],
            retrospect: Retrospect(
                steps: [],
                measures: [
                    .init(
                        place: Self.place,
                        dialog: "belangrijkheid",
                        title: "Belangrijk",
                        intent: intent,
                        scale: Self.scale,
                        behind: []
                    )
                ]
            )
        )
    }

    private func lines(_ reflections: [(client: String?, score: Int)]) -> [ScoreLine] {
        var fold = TrendsFold()
        // The newest comes first.
        for (index, one) in reflections.enumerated().reversed() {
            let held = reflection(about: one.client, one.score, day: index)
            fold.take(held, number: index + 1)
        }
        return fold.trends.lines
    }

    private func told(_ lines: [ScoreLine]) -> [String] {
        lines.map { line in
            let scores = line.scores.map { "\($0.tenths / 10)" }.joined(separator: " ")
            return "\(line.isApart ? "apart" : line.client ?? "-"): \(scores)"
        }
    }

    @Test("of several clients each has its own, however the name was written")
    func several() {
        #expect(
            told(lines([("Wim", 3), ("Aya", 8), ("wim ", 5), ("Aya", 7)])) == [
                "Aya: 8 7", "wim : 3 5",
            ]
        )
    }

    @Test("those who came once stand together, and are no line")
    func once() {
        #expect(
            told(lines([("Wim", 3), ("Aya", 8), ("Bo", 2), ("Wim", 5)])) == [
                "Wim: 3 5", "apart: 8 2",
            ]
        )
        #expect(told(lines([("Wim", 3), ("Aya", 8), ("Wim", 5)])) == ["Wim: 3 5", "Aya: 8"])
    }

    @Test("where nobody was named, all are one line")
    func unnamed() {
        #expect(told(lines([(nil, 3), (nil, 8)])) == ["-: 3 8"])
        #expect(told(lines([("Wim", 4)])) == ["Wim: 4"])
        #expect(told(lines([("Wim", 4), (nil, 6)])) == ["-: 6", "Wim: 4"])
    }

    @Test("a line has its own newest, however many others there are")
    func many() {
        let scores = (0..<30).flatMap { _ in [("Wim" as String?, 3), ("Aya", 8)] }
        #expect(lines(scores).map(\.points.count) == [24, 24])
    }

    @Test("a question of the method has its newest over all whom it was about")
    func together() {
        var gathered = ScoreLines()
        for day in (0..<60).reversed() {
            let client = day.isMultiple(of: 2) ? "Wim" : "Aya"
            let held = reflection(about: client, day % 10, day: day, intent: "I6.1")
            gathered.take(held, number: day + 1)
        }
        #expect(gathered.line(of: ["I6.1"])?.points.map(\.number) == Array(37...60))
    }
}
