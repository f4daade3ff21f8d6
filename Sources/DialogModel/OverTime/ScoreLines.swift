/// Gathers scores by the question that they were given to, from conversations that come newest first.
struct ScoreLines {
    /// How many points of one client a line has at most, the newest: what can be told apart on a page.
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
        /// Each client, the newest first, and so are their points; `nil` where there was no pseudonym.
        var clients: [FoldedText?] = []
        var points: [FoldedText?: [ScoreLine.Point]] = [:]

        mutating func take(_ point: ScoreLine.Point) {
            let client = ClientAlias.folded(point.client)
            if points[client] == nil { clients.append(client) }
            guard points[client, default: []].count < ScoreLines.most else { return }
            points[client, default: []].append(point)
        }

        /// The line through some of the points, which come newest first.
        func line(
            of points: some BidirectionalCollection<ScoreLine.Point>,
            client: String? = nil,
            isApart: Bool = false
        ) -> ScoreLine {
            ScoreLine(
                title: title,
                scale: scale,
                client: client,
                isApart: isApart,
                points: points.reversed()
            )
        }
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
            gathered[key]?.take(
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

    /// The lines, of each question one for every client, the one that was added to last first.
    ///
    /// What one client was given says nothing of another. Those who came once have one together.
    var all: [ScoreLine] { order.compactMap { gathered[$0] }.flatMap(lines) }

    /// The line of a question of the method.
    func line(of intents: [IntentID]) -> ScoreLine? {
        order.compactMap { gathered[$0] }
            .first { $0.intent.map(intents.contains) ?? false }.map(line)
    }

    private func lines(of gathered: Gathered) -> [ScoreLine] {
        let once = gathered.clients.filter { $0 != nil && gathered.points[$0]?.count == 1 }
        let isApart = once.count > 1
        let own = gathered.clients.filter { !isApart || !once.contains($0) }
            .compactMap { gathered.points[$0] }
            .map { gathered.line(of: $0, client: $0[0].client) }
        guard isApart else { return own }
        return own + [
            gathered.line(of: once.compactMap { gathered.points[$0]?.first }, isApart: true)
        ]
    }

    /// All of them together, whomever they are about.
    private func line(_ gathered: Gathered) -> ScoreLine {
        let all = gathered.points.values.flatMap(\.self).sorted { $0.number > $1.number }
        return gathered.line(of: all.prefix(Self.most))
    }
}
