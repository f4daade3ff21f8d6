import DialogModel
import FoundationEssentials

/// What is seen over many conversations, ready to be written.
///
/// Nothing that people wrote is taken for markup in it, and no control or bidirectional character is
/// left.
package struct OverTimeSheet: Sendable {
    private let sheet: Sheet
    private let facts: any Encodable & Sendable
    private let language: Language

    /// The sheet that tells `facts`.
    init(_ sheet: Sheet, of facts: any Encodable & Sendable, in language: Language) {
        self.sheet = sheet
        self.facts = facts
        self.language = language
    }

    /// As Markdown, with tables as GitHub writes them.
    package var markdown: String { MarkdownSheet(sheet).text }

    /// As text of eighty columns, pictures as a line of bars.
    package var plainText: String { PlainSheet(sheet).text }

    /// As a file for a browser, which asks for no other and runs no script; pictures are in it.
    package var html: String { sheet.html(in: language) }

    /// What it tells, for other programs; control and format characters are escaped.
    ///
    /// - Throws: `EncodingError`, which the present model never gives.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return HarmlessJSON.escaped(String(decoding: try encoder.encode(facts), as: UTF8.self))
    }
}
