import DialogModel
import Wording

/// The scores that were given, those whose scale is known.
struct Scores {
    /// One score.
    struct Entry {
        /// Which one it is, from 1.
        let number: Int
        let question: Clean
        let score: Tenths
        let scale: Scale
    }

    let entries: [Entry]

    /// There are none.
    static let none = Scores(entries: [])

    private init(entries: [Entry]) { self.entries = entries }

    /// Those of a conversation, of which `scales` says on what each was given.
    init(_ scores: [ConversationSummary.Score], on scales: [Address: Scale]) {
        let known = scores.compactMap { given -> (ConversationSummary.Score, Scale)? in
            guard let scale = scales[given.place], scale.lowest < scale.highest,
                scale.contains(given.score)
            else { return nil }
            return (given, scale)
        }
        entries = known.enumerated().map { index, known in
            Entry(
                number: index + 1,
                question: Clean(known.0.question),
                score: known.0.score,
                scale: known.1
            )
        }
    }

    /// What they come to; `nil` where there are none.
    var takeaway: Sentence? {
        guard let first = entries.first else { return nil }
        let reach = { (scale: Scale) in [scale.lowest, scale.highest] }
        guard entries.count > 1 else {
            return ScoreWords.one(first.score, from: first.scale.lowest, to: first.scale.highest)
        }
        guard entries.allSatisfy({ reach($0.scale) == reach(first.scale) }) else {
            return ScoreWords.apart(count: entries.count)
        }
        let all = entries.map(\.score)
        guard let lowest = all.min(), let highest = all.max(), lowest < highest else {
            return ScoreWords.alike(first.score, count: entries.count)
        }
        let those = { (score: Tenths) in
            entries.filter { $0.score == score }.map(\.number)
        }
        return ScoreWords.spread(
            highest: highest,
            at: those(highest),
            lowest: lowest,
            at: those(lowest)
        )
    }
}
