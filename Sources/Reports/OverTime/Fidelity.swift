import DialogModel
import Wording

/// How true to their programmes meetings were, for the team itself.
struct Fidelity {
    private let meetings: [TeamYear.Meeting]

    /// That of `meetings`, of which there is one.
    init(_ meetings: [TeamYear.Meeting]) { self.meetings = meetings }

    /// What it comes to.
    var takeaway: Sentence {
        let left = meetings.flatMap { Set($0.left) }
        let times = Dictionary(left.map { ($0, 1) }, uniquingKeysWith: +)
        let most = times.values.max() ?? 0
        return YearWords.takeaway(
            whole: meetings.count { $0.left.isEmpty },
            of: meetings.count,
            left: times.filter { $0.value == most }.map(\.key).sorted(),
            times: most
        )
    }
}
