import Wording

extension Report {
    /// What is done about the names that are watched.
    package struct Names: Sendable {
        /// A text with a word in place of each name, and how many names there are.
        package typealias Cover =
            @Sendable (
                _ text: String, _ word: String
            ) -> (text: String, count: Int)

        /// How they are printed.
        package enum Manner: Sendable {
            /// As `[naam]`.
            case covered
            /// As they were written.
            case written
        }

        let manner: Manner
        let cover: Cover

        /// They are printed in a manner, and found by `cover`.
        package init(_ manner: Manner, _ cover: @escaping Cover) {
            self.manner = manner
            self.cover = cover
        }

        /// There are none.
        package static let none = Names(.written) { text, _ in (text, 0) }
    }
}

extension Report.Names.Manner {
    /// What is said of names where many conversations stand beside each other.
    var sentence: Sentence {
        switch self {
        case .covered: OverTimeWords.namesCovered
        case .written: ReportWords.names(found: 0, covered: false)
        }
    }
}
