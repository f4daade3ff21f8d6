import DialogModel

/// The texts of an answer, whose words are folded once, when they are first looked at.
struct Heard {
    private let texts: [String]
    private(set) lazy var words = texts.map { FoldedText.words(of: $0) }

    /// `value`, and the words beside it.
    init(_ value: Value, beside words: String?) {
        texts =
            switch value {
            case .text(let text): [text]
            case .list(let lines): lines
            case .number, .choice, .truth, .date: words.map { [$0] } ?? []
            }
    }
}
