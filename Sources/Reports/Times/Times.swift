import DialogModel
import Wording

/// What the steps of a meeting were to take and took, in whole minutes.
struct Times {
    /// One step.
    struct Entry {
        /// Which one it is, from 1.
        let number: Int
        let title: Clean
        /// The minutes that were planned; `nil` for a step without a time box.
        let planned: Int?
        /// The minutes that it was made longer by on the way.
        let added: Int
        let taken: Int

        /// How many minutes longer it took than was planned; `nil` where nothing was.
        var over: Int? { planned.map { taken - $0 } }
    }

    let entries: [Entry]

    /// There are none.
    static let none = Times(entries: [])

    private init(entries: [Entry]) { self.entries = entries }

    /// Those of a timeline in which something was planned; else none.
    ///
    /// A step is as long as from the whole minute it began in to the one it ended in, so that the steps
    /// together are as long as the meeting.
    init(_ timeline: Timeline) {
        guard timeline.boxes.contains(where: { $0.planned != nil }) else {
            self = .none
            return
        }
        var spent = 0
        var entries: [Entry] = []
        for box in timeline.boxes {
            let began = Self.minutes(spent)
            spent += box.spentMilliseconds
            entries.append(
                Entry(
                    number: entries.count + 1,
                    title: Clean(box.title),
                    planned: box.planned,
                    added: box.added,
                    taken: Self.minutes(spent) - began
                )
            )
        }
        self.entries = entries
    }

    private static func minutes(_ milliseconds: Int) -> Int { (milliseconds + 30_000) / 60_000 }

    /// What they come to; `nil` where there are none.
    var takeaway: Sentence? {
        let boxed = entries.filter { $0.planned != nil }
        guard !boxed.isEmpty else { return nil }
        let planned = boxed.compactMap(\.planned).reduce(0, +)
        let told = TimeWords.told(planned: planned, taken: boxed.map(\.taken).reduce(0, +))
        let most = boxed.compactMap { $0.over.map(abs) }.max() ?? 0
        guard boxed.count > 1, most > 0 else { return told }
        let furthest = boxed.compactMap { entry -> (title: String, over: Int)? in
            guard let over = entry.over, abs(over) == most else { return nil }
            return (entry.title.line, over)
        }
        return told.followed(by: TimeWords.furthest(furthest))
    }
}
