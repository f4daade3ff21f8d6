/// Gathers scores by the question that they were given to, from conversations that come newest first.
struct ScoreLines {
    /// How many points a line has at most, the newest: what can be told apart on a page.
    static let most = 24

    /// What makes two scores comparable.
    private struct Key: Hashable {
        let question: Question
        let lowest, highest: Tenths

        enum Question: Hashable {
            /// How attuned a team was, in whatever form it met.
            case attunement
            case item(DialogID, ItemID)
        }

        init(_ measure: Retrospect.Measure) {
            let isAttunement = measure.intent.map(IntentID.attunement.contains) ?? false
            question =
                isAttunement ? .attunement : .item(measure.dialog, measure.place.item)
            lowest = measure.scale.lowest
            highest = measure.scale.highest
        }
    }

    private struct Gathered {
        let title: String
        let scale: Scale
        let intent: IntentID?
        var points: [ScoreLine.Point] = []
    }

    private var gathered: [Key: Gathered] = [:]
    private var order: [Key] = []

    /// Takes the scores of the conversation `number`.
    mutating func take(_ summary: ConversationSummary, number: Int) {
        let scores = Dictionary(summary.scores.map { ($0.place, $0) }, uniquingKeysWith: { $1 })
        // In a conversation too what was said last comes first.
        for measure in (summary.retrospect?.measures ?? []).reversed() {
            guard let score = scores[measure.place], measure.scale.lowest < measure.scale.highest,
                measure.scale.contains(score.score)
            else { continue }
            let key = Key(measure)
            if gathered[key] == nil {
                order.append(key)
                gathered[key] = Gathered(
                    title: measure.title,
                    scale: measure.scale,
                    intent: measure.intent
                )
            }
            guard gathered[key]?.points.count ?? 0 < Self.most else { continue }
            gathered[key]?.points.append(
                ScoreLine.Point(
                    number: number,
                    at: summary.began,
                    client: summary.client.pseudonym,
                    question: score.question,
                    score: score.score,
                    behind: measure.behind
                )
            )
        }
    }

    /// The lines, the one that was added to last first.
    var all: [ScoreLine] { order.compactMap { gathered[$0] }.map(line) }

    /// The line of a question of the method.
    func line(of intents: [IntentID]) -> ScoreLine? {
        order.compactMap { gathered[$0] }
            .first { $0.intent.map(intents.contains) ?? false }.map(line)
    }

    private func line(_ gathered: Gathered) -> ScoreLine {
        ScoreLine(
            title: gathered.title,
            scale: gathered.scale,
            points: gathered.points.reversed()
        )
    }
}
