import DialogModel

/// Reads which line of a list is meant; or words of one's own, which may be said instead.
struct PickReader {
    let lines: [String]
    let language: Language

    /// The line meant, or why it is not clear; `nil` for something else than a line.
    func read(_ raw: String) -> Reading<Value>? {
        let text = TidyText(raw).text.trimmed
        guard !text.isEmpty, !lines.isEmpty else { return nil }
        let options = lines.enumerated().map { index, line in
            Option(id: OptionID(String(index + 1)), text: line)
        }
        switch ChoiceReader(options: options, language: language).readOne(text) {
        case .understood(let chosen, let words):
            guard let line = options.first(where: { $0.id == chosen })?.text else { return nil }
            return .understood(.text(line), words: words)
        case .refused(let reason):
            if case .ambiguousOption = reason { return .refused(reason) }
            if let line = numbered(text) { return .understood(.text(line)) }
            // A number alone means a line.
            return text.contains(where: \.isLetter) ? nil : .refused(.notAnOption(nearest: nil))
        case .doesNotApply: return nil
        }
    }

    /// The line that a number and words of that line alone mean: `1 die van Farida`.
    private func numbered(_ text: String) -> String? {
        let words = FoldedText.words(of: text).map(\.folded)
        guard let number = words.first.flatMap({ Int($0) }), lines.indices.contains(number - 1)
        else { return nil }
        let said = words.dropFirst().filter { !Self.pointing.contains($0) }
        let named = lines.map { line in
            let own = Set(FoldedText.words(of: line).map(\.folded))
            return said.count(where: own.contains)
        }
        let isOnly = named.indices.allSatisfy { $0 == number - 1 || named[$0] == 0 }
        return !said.isEmpty && named[number - 1] == said.count && isOnly ? lines[number - 1] : nil
    }

    /// What points at a line and names none.
    private static let pointing = Set(
        words:
            "de het een die dat deze van met over en een the that one this of from about and a with"
    )
}
