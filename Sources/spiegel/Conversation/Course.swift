import DialogModel

/// What a conversation's log says about its course so far; the question whether to look further is
/// none that counts.
struct Course {
    /// How many questions have an answer.
    let answered: Int
    /// How many were passed over.
    let skipped: Int
    /// How long it took, pauses left out, in whole minutes, at least one.
    let minutes: Int
    /// The last answer, with its question.
    let last: (question: String, answer: String)?
    /// The questions as they were asked last.
    let asked: [Address: String]
    /// The question that is being revisited, if any.
    let revisiting: Address?

    /// The course that `events` tell, up to `now` where the conversation is still going on.
    init(_ events: [RecordedEvent], now: Timestamp? = nil) {
        var asked: [Address: String] = [:]
        var settled: [Address: Bool] = [:]
        var last: (question: String, answer: String)?
        var revisiting: Address?
        var spent = 0
        var since: Int?
        for recorded in events {
            let stamp = recorded.at.milliseconds
            spent += max(0, stamp - (since ?? stamp))
            since = stamp
            switch recorded.event {
            case .asked(let question): asked[question.place] = question.text
            case .answered(let answered):
                if revisiting == answered.place { revisiting = nil }
                if answered.place.item.isDeepening { continue }
                settled[answered.place] = true
                last = (asked[answered.place] ?? "", answered.shown)
            case .skipped(let skipped):
                if !skipped.place.item.isDeepening { settled[skipped.place] = false }
            case .revisiting(let visit): revisiting = visit.place
            case .left: revisiting = nil
            case .paused, .finished, .abandoned: since = nil
            // A note made afterwards adds no time.
            case .noted(let noted): if noted.place == nil { since = nil }
            case .started, .entered, .said, .rejected, .branched, .looped, .called, .returned,
                .mentioned, .becameStale, .settledStale, .offered, .closed, .handedOver, .passed,
                .extended, .turnedProbing, .rang, .resumed, .unknown:
                break
            }
        }
        if let now, let since { spent += max(0, now.milliseconds - since) }
        answered = settled.values.count { $0 }
        skipped = settled.values.count { !$0 }
        minutes = max(1, (spent + 30_000) / 60_000)
        self.last = last
        self.asked = asked
        self.revisiting = revisiting
    }
}
