import DialogModel
import Wording

/// What somebody types at a page.
package enum PageLine: Hashable, Sendable {
    /// The page is right as it is shown.
    case confirm
    /// Back to the page before.
    case back
    /// What can be typed.
    case help
    /// The mark of a number is to be replaced, or to be left where there is no replacement.
    case change(Int, to: String?)
    /// The mark of a number is to be replaced; with what is still to be asked.
    case ask(Int)
    /// Words are marked by hand; with what they are replaced is still to be asked where it is `nil`.
    case mark(String, as: String?)
    /// Words are to stay that were marked.
    case leave(String)

    /// Reads a line at a page with `marks` marks, in `language`.
    package init(_ line: String, marks: Int, in language: Language) {
        let text = line.trimmed
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        let folded = FoldedText(text).text
        if text.isEmpty || Self.agrees(folded, in: language) {
            self = .confirm
        } else if text == "?" {
            self = .help
        } else if CopyWords.goesBack(text, in: language) {
            self = .back
        } else if let first = words.first, let number = Int(first),
            (1...max(1, marks)).contains(number),
            marks > 0
        {
            let rest = words.count > 1 ? words[1].trimmed : ""
            self =
                rest.isEmpty
                ? .ask(number)
                : .change(number, to: Self.leaves(rest, in: language) ? nil : Self.bare(rest))
        } else if let equals = text.firstIndex(of: "=") {
            let written = String(text[..<equals]).trimmed
            let wanted = String(text[text.index(after: equals)...]).trimmed
            if wanted.isEmpty {
                self = .mark(written, as: nil)
            } else if Self.leaves(wanted, in: language) {
                self = .leave(written)
            } else {
                self = .mark(written, as: wanted)
            }
        } else {
            self = .mark(text, as: nil)
        }
    }

    /// Whether what was typed says that words stay as they are.
    package static func leaves(_ text: String, in language: Language) -> Bool {
        let words: Set<String> =
            switch language {
            case .dutch: ["-", "laat", "laat staan", "laten", "laten staan", "blijft", "niet"]
            case .english: ["-", "leave", "keep", "leave it", "keep it", "stay"]
            }
        return words.contains(FoldedText(text).text)
    }

    /// Without the sign that may stand between a number and what replaces it.
    private static func bare(_ text: String) -> String {
        text.hasPrefix("=") ? String(text.dropFirst()).trimmed : text
    }

    private static func agrees(_ folded: String, in language: Language) -> Bool {
        switch language {
        case .dutch: ["ja", "j", "ok", "oke", "goed", "klopt"].contains(folded)
        case .english: ["yes", "y", "ok", "okay", "good", "right"].contains(folded)
        }
    }
}
