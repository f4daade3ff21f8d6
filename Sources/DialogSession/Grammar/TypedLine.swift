import DialogModel
import Wording

/// A line typed in a conversation: an answer, unless it begins with `/` or is a lone `?`.
enum TypedLine: Hashable {
    case answer(String)
    case command(ConversationCommand, argument: String)
    /// Another dialogue, by its word.
    case call(DialogID)
    /// No such command; one was perhaps meant.
    case unknown(String, nearest: Sentence?)
    /// The beginning of several commands.
    case ambiguous(String, [Sentence])

    /// Reads `line`, where `shortcuts` call other dialogues.
    ///
    /// Names in both languages are understood, and their beginnings where only one command begins so: in
    /// `language`, or where none does, in either.
    init(_ line: String, shortcuts: [String: DialogID], in language: Language) {
        let trimmed = line.trimmed
        if trimmed == "?" {
            self = .command(.help, argument: "")
            return
        }
        guard line.first == "/" else {
            self = .answer(line)
            return
        }
        let parts = line.dropFirst().split(
            maxSplits: 1,
            omittingEmptySubsequences: false,
            whereSeparator: \.isWhitespace
        )
        let word = FoldedText(parts.first ?? "").text
        let argument = parts.count > 1 ? String(parts[1]).trimmed : ""
        let words = Self.words(shortcuts)
        let exact = words.filter { $0.spellings.contains(word) }
        let own = words.filter { FoldedText($0.shown(in: language)).text.hasPrefix(word) }
        let begun =
            own.isEmpty ? words.filter { $0.spellings.contains { $0.hasPrefix(word) } } : own
        switch (exact.first ?? (begun.count == 1 ? begun.first : nil))?.meaning {
        case .command(let command): self = .command(command, argument: argument)
        case .call(let dialog): self = .call(dialog)
        case nil:
            let shown = String(parts.first ?? "")
            self =
                begun.count > 1 && !word.isEmpty
                ? .ambiguous(shown, begun.map(\.shown))
                : .unknown(shown, nearest: Self.nearest(word, among: words))
        }
    }

    /// What is shown of a line that is no command after all; nothing for what is understood.
    var refusal: [Scene] {
        switch self {
        case .unknown(let word, let nearest):
            [.remark(CommandsInConversation.unknown(word, nearest: nearest), .warning)]
        case .ambiguous(let word, let commands):
            [.remark(CommandsInConversation.ambiguous(word, commands), .warning)]
        case .answer, .command, .call: []
        }
    }

    /// The words that `/` can be followed by, for completion.
    static func completions(_ shortcuts: [String: DialogID], in language: Language) -> [String] {
        words(shortcuts).map { "/" + $0.shown(in: language) }
    }

    /// The command whose name stands alone on a line, or a word that stands for one elsewhere: it was
    /// perhaps meant.
    static func command(named line: String) -> ConversationCommand? {
        let word = FoldedText(line.trimmed).text
        return lone.first { $0.words.contains(word) }?.command
    }

    private static let lone: [(words: Set<String>, command: ConversationCommand)] = [
        (["stop", "stoppen", "quit", "exit", "afsluiten", "sluiten"], .stop),
        (["help", "hulp"], .help),
        (["pauze", "pause", "pauzeren"], .pause),
        (["terug", "back"], .back),
        (["overslaan", "skip"], .skip),
    ]

    private enum Meaning {
        case command(ConversationCommand)
        case call(DialogID)
    }

    private struct Word {
        let meaning: Meaning
        let shown: Sentence
        var spellings: [String] {
            [shown.dutch, shown.english].map { FoldedText($0).text }
        }
    }

    private static func words(_ shortcuts: [String: DialogID]) -> [Word] {
        ConversationCommand.allCases.map { Word(meaning: .command($0), shown: $0.name) }
            + shortcuts.sorted { $0.key < $1.key }.map { word, dialog in
                Word(meaning: .call(dialog), shown: Sentence(nl: word, en: word))
            }
    }

    private static func nearest(_ word: String, among words: [Word]) -> Sentence? {
        let scored = words.flatMap { candidate in
            candidate.spellings.map { (EditDistance.between(word, $0), candidate.shown) }
        }
        guard let best = scored.min(by: { $0.0 < $1.0 }), best.0 <= max(1, word.count / 3) else {
            return nil
        }
        return best.1
    }
}
