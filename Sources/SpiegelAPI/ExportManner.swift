/// What of a conversation a document shows: `names=…&earlier=…`.
package struct ExportManner: Hashable, Sendable {
    /// How names stand in it that are watched.
    package enum Names: String, Hashable, Sendable, CaseIterable {
        /// As `[naam]`.
        case covered
        /// As they were written.
        case written
    }

    /// What becomes of words that others took the place of.
    package enum Earlier: String, Hashable, Sendable, CaseIterable {
        /// They are left out.
        case left
        /// They are shown.
        case shown
    }

    /// How names stand in it.
    package var names: Names
    /// What becomes of earlier words.
    package var earlier: Earlier

    /// What others may read, unless said otherwise.
    package init(names: Names = .covered, earlier: Earlier = .left) {
        self.names = names
        self.earlier = earlier
    }

    /// All that there is, for oneself.
    package static let everything = ExportManner(names: .written, earlier: .shown)
}
