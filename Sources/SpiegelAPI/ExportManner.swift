/// What of a conversation a document shows: `names=…&earlier=…`.
public struct ExportManner: Hashable, Sendable {
    /// How names stand in it that are watched.
    public enum Names: String, Hashable, Sendable, CaseIterable {
        /// As `[naam]`.
        case covered
        /// As they were written.
        case written
    }

    /// What becomes of words that others took the place of.
    public enum Earlier: String, Hashable, Sendable, CaseIterable {
        /// They are left out.
        case left
        /// They are shown.
        case shown
    }

    /// How names stand in it.
    public var names: Names
    /// What becomes of earlier words.
    public var earlier: Earlier

    /// What others may read, unless said otherwise.
    public init(names: Names = .covered, earlier: Earlier = .left) {
        self.names = names
        self.earlier = earlier
    }

    /// All that there is, for oneself.
    public static let everything = ExportManner(names: .written, earlier: .shown)
}
