/// Folds ``Trends`` out of conversations that come newest first.
package struct TrendsFold: Sendable {
    /// How many intentions are shown at most.
    package static let mostIntentions = 20

    private var times = 0
    private var done: [BuildingBlock: Int] = [:]
    private var lines = ScoreLines()
    private var intentions: [FatedLine] = []

    /// Nothing yet.
    package init() {}

    /// Takes what the conversation `number` says; one that is not finished, or is a team's, says nothing.
    package mutating func take(_ summary: ConversationSummary, number: Int) {
        guard summary.standing == .finished, summary.mode != .meeting else { return }
        takeBlocks(of: summary.retrospect?.steps ?? [])
        lines.take(summary, number: number)
        for line in summary.kept.filter({ $0.keep == .intention }).flatMap(\.lines)
        where intentions.count < Self.mostIntentions {
            intentions.append(FatedLine(line, number: number))
        }
    }

    /// What was taken comes to this.
    package var trends: Trends {
        Trends(
            blocks: times < 2 ? [] : BuildingBlock.allCases.map(block),
            lines: lines.all,
            intentions: intentions
        )
    }

    private mutating func takeBlocks(of steps: [Retrospect.Step]) {
        let known = steps.compactMap { step in
            step.intent.flatMap { BuildingBlock(rawValue: $0.name) }.map { ($0, step.isDone) }
        }
        guard !known.isEmpty else { return }
        times += 1
        for block in Set(known.filter(\.1).map(\.0)) { done[block, default: 0] += 1 }
    }

    private func block(_ block: BuildingBlock) -> Trends.Block {
        let recurrence: Trends.Recurrence =
            switch done[block] ?? 0 {
            case 0: .never
            case times: .always
            default: .sometimes
            }
        return Trends.Block(block: block, recurrence: recurrence)
    }
}
