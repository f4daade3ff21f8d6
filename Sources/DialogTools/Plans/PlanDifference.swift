/// A line that a plan has and a run does not, or the other way round.
package enum PlanDifference: Hashable, Sendable, CustomStringConvertible {
    /// The plan's line `line` was not shown.
    case missing(line: Int, String)
    /// This was shown instead; in the run it is line `line`.
    case shown(line: Int, String)

    /// The line as in a diff.
    package var description: String {
        switch self {
        case .missing(let line, let text): "\(line): - \(text)"
        case .shown(let line, let text): "\(line): + \(text)"
        }
    }

    /// Where it stands, a missing line before what came in its stead.
    private var order: (Int, Int) {
        switch self {
        case .missing(let line, _): (line, 0)
        case .shown(let line, _): (line, 1)
        }
    }

    /// The lines in which `expected` and `found` differ, in order.
    static func between(_ expected: String, _ found: String) -> [PlanDifference] {
        let lines = { (text: String) in
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        return lines(found).difference(from: lines(expected)).map { change in
            switch change {
            case .remove(let offset, let line, _): .missing(line: offset + 1, line)
            case .insert(let offset, let line, _): .shown(line: offset + 1, line)
            }
        }.sorted { $0.order < $1.order }
    }
}
