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
            // A number alone means a line.
            return text.contains(where: \.isLetter) ? nil : .refused(.notAnOption(nearest: nil))
        case .doesNotApply: return nil
        }
    }
}
