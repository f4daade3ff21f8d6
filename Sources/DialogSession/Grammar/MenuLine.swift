import DialogModel
import Wording

/// A line typed at the menu.
enum MenuLine: Hashable {
    /// What can be typed.
    case help
    /// It is over.
    case leave
    /// What waits.
    case waiting
    /// What is held on an occasion.
    case occasion(Setting.Occasion)
    /// A conversation is gone on with: by its number, or the latest.
    case resume(Int?)
    /// What a number on the screen stands before.
    case number(Int)
    /// A dialogue, by its name.
    case begin(Menu.Choice, Wishes)
    /// A command of the program.
    case command([String])
    /// Nothing that is known; perhaps this was meant.
    case unknown(String?)

    /// Reads `line` in `menu`; the words of both languages are understood, with and without a `/`, and
    /// with `spiegel` before them as the manual writes them.
    init(_ line: String, in menu: Menu, shownOnly: [Menu.Choice]) {
        guard let typed = ProgramWords.Line(line) else {
            self = .help
            return
        }
        let (word, rest) = (typed.word, typed.rest)
        if let number = Int(word), rest.isEmpty {
            self = .number(number)
        } else if let key = Self.keys.first(where: { $0.words.contains(word) }) {
            self = key.meaning(rest)
        } else if let occasion = Setting.Occasion(key: word) {
            self = .occasion(occasion)
        } else if let command = ProgramWords.command(word) {
            self = .command([command] + rest)
        } else {
            self = Self.dialogue(word, rest, menu, shownOnly)
        }
    }

    private static func dialogue(
        _ word: String,
        _ rest: [String],
        _ menu: Menu,
        _ shown: [Menu.Choice]
    ) -> MenuLine {
        // 'begin starrt kort' is what the manual writes.
        let named = ["begin"].contains(word) ? rest : [word] + rest
        guard let name = named.first else { return .help }
        let options = named.firstIndex { $0.hasPrefix("--") } ?? named.endIndex
        guard var wishes = Wishes(typed: named[options...]) else { return .unknown(nil) }
        var title = named[..<options]
        if let last = title.last, title.count > 1, let depth = Question.Depth(word: last) {
            wishes.depth = depth
            title.removeLast()
        }
        let wanted = FoldedText(title.joined(separator: " ")).text
        for word in [wanted, FoldedText(name).text] {
            if let choice = menu.choice(word, among: shown) { return .begin(choice, wishes) }
        }
        let names = menu.choices.map(\.entry.id.name) + ProgramWords.all + keys.flatMap(\.words)
        return .unknown(Nearness.nearest(to: wanted, among: names))
    }

    private struct Key {
        let words: [String]
        let meaning: @Sendable ([String]) -> MenuLine
    }

    private static let keys: [Key] = [
        Key(words: ProgramWords.help) { _ in .help },
        Key(words: ProgramWords.leave) { _ in .leave },
        Key(words: ["o", "open"]) { _ in .waiting },
        Key(words: ["v", "r", "verder", "resume"]) { .resume($0.first.flatMap { Int($0) }) },
    ]
}
