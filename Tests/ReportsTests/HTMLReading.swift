import Foundation

/// What a reader of HTML would find in a file: a second opinion, which knows nothing of the writer.
struct HTMLReading {
    /// The tags, as they stand there.
    let tags: [String]
    /// What is shown.
    let text: String

    init(_ html: String) {
        tags = html.matches(of: /<[^>]*>/).map { String($0.output) }
        let body = html.replacing(/(?s)<head>.*<\/head>/, with: "")
        text = Self.unescaped(body.replacing(/<[^>]*>/, with: "\n"))
    }

    /// What is shown, letters and digits only, in small letters.
    var words: [String] { Self.words(text) }

    /// The words of `text`, letters and digits only, in small letters.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// `text` with the five characters that are escaped.
    static func unescaped(_ text: some StringProtocol) -> String {
        let names = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
        return names.reduce(String(text)) { $0.replacing($1.key, with: $1.value) }
            .replacing("&amp;", with: "&")
    }
}
