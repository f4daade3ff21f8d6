import DialogModel
import Wording

/// A line that is to be read.
package struct Listening: Hashable, Sendable {
    /// What stands before it.
    package enum Lead: Hashable, Sendable {
        /// Nothing but the mark.
        case plain
        /// Who speaks, set as wide as the other's name.
        case speaker(String, besides: String)
        /// The number of a point in a list.
        case point(Int)
        /// A question.
        case question(Sentence)
    }

    /// What stands before it.
    package let lead: Lead
    /// What the key for the line before brings in, to be changed or sent again.
    package let recalled: String?
    /// The words that can be completed after a `/`.
    package let commands: [String]
    /// What can stand behind the command that goes back to an answer.
    package let revisable: [String]
    /// Whether lines that were entered before they were asked for are forgotten.
    package let isFresh: Bool

    /// A line after `lead`.
    package init(
        after lead: Lead = .plain,
        recalling recalled: String? = nil,
        commands: [String] = [],
        revisable: [String] = [],
        isFresh: Bool = false
    ) {
        self.lead = lead
        self.recalled = recalled
        self.commands = commands
        self.revisable = revisable
        self.isFresh = isFresh
    }

    /// What can complete `word`, given all that stands `before` it on the line.
    package func completions(of word: String, after before: String) -> [String] {
        if before.isEmpty {
            return word.hasPrefix("/") ? commands.filter { $0.hasPrefix(word) } : []
        }
        let revises = Language.allCases.contains { language in
            let typed = TypedLine(before, shortcuts: [:], in: language)
            return if case .command(.revise, _) = typed { true } else { false }
        }
        return revises ? revisable.filter { $0.hasPrefix(word) } : []
    }
}
