import DialogModel

/// Reads a choice by an option's number, name or text, or by how its text begins.
struct ChoiceReader {
    private let options: [Option]
    /// The options' names and texts, bare.
    private let names: [String]
    private let texts: [String]

    init(options: [Option]) {
        self.options = options
        names = options.map { Self.bare($0.id.name) }
        texts = options.map { Self.bare($0.text) }
    }

    /// The one option meant.
    func readOne(_ text: String) -> Reading<OptionID> {
        let single = match(text)
        guard case .refused(.notAnOption) = single else { return single }
        if case .understood(let several) = pieces(of: text), several.count > 1 {
            return .refused(
                .ambiguousOption(options.filter { several.contains($0.id) }.map(\.text))
            )
        }
        return single
    }

    /// The options meant, at least one, in the script's order.
    func readSeveral(_ text: String) -> Reading<[OptionID]> {
        let single = match(text)
        switch single {
        case .understood(let option): return .understood([option])
        case .refused(.notAnOption): return pieces(of: text)
        case .refused(let reason): return .refused(reason)
        }
    }

    /// Options parted by commas and the like; where that does not do, by spaces.
    private func pieces(of text: String) -> Reading<[OptionID]> {
        let marks: Set<Character> = [",", ";", "+", "&", "/", "\n"]
        let parts = text.split { marks.contains($0) || $0.isNewline }
        let phrases = parts.flatMap(withoutAnd)
        let byMark = all(of: phrases)
        guard case .refused(.notAnOption) = byMark else { return byMark }
        let words = phrases.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        let bySpace = all(of: words)
        guard case .understood = bySpace else { return byMark }
        return bySpace
    }

    private func withoutAnd(_ part: Substring) -> [String] {
        let words = part.split(whereSeparator: \.isWhitespace)
        return words.split { word in
            let folded = FoldedText(word).text
            return folded == "en" || folded == "and"
        }
        .map { $0.joined(separator: " ") }
    }

    private func all(of pieces: [String]) -> Reading<[OptionID]> {
        var found: Set<OptionID> = []
        for piece in pieces {
            switch match(piece) {
            case .understood(let option): found.insert(option)
            case .refused(let reason): return .refused(reason)
            }
        }
        let chosen = options.map(\.id).filter(found.contains)
        return chosen.isEmpty ? .refused(.notAnOption(nearest: nil)) : .understood(chosen)
    }

    private func match(_ text: String) -> Reading<OptionID> {
        let typed = Self.bare(text)
        guard !typed.isEmpty else { return .refused(.notAnOption(nearest: nil)) }
        let exact = options.indices.filter { index in
            typed == String(index + 1) || typed == names[index] || typed == texts[index]
        }
        let found =
            exact.isEmpty
            ? options.indices.filter {
                texts[$0].hasPrefix(typed) || names[$0].hasPrefix(typed)
            } : exact
        if found.count > 1 { return .refused(.ambiguousOption(found.map { options[$0].text })) }
        if let only = found.first { return .understood(options[only].id) }
        return .refused(.notAnOption(nearest: Nearest.to(text, among: options.map(\.text))))
    }

    /// Words and single spaces only: `1.`, `(1)` and `1` are the same.
    private static func bare(_ text: String) -> String {
        FoldedText.words(of: text).map(\.folded).joined(separator: " ")
    }
}
