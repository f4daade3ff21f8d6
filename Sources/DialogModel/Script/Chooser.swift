/// Who chooses among the questions of a step.
package enum Chooser: String, Hashable, Codable, Sendable, CaseIterable {
    /// Whoever asks: all questions of the step are offered, and nothing is asked that was not chosen.
    case asker
    /// Whoever answers: what is always asked is asked, and of the rest one or two are chosen.
    case oneself = "self"
    /// Nobody: they are asked one after the other.
    case nobody
}
