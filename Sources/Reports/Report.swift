import DialogModel
import FoundationEssentials

/// A conversation as a person reads it: what was asked, what was said, what became of it later.
public struct Report {
    private let account: Account
    private let summary: ConversationSummary
    private let number: Int

    /// The report on a conversation.
    ///
    /// - Parameters:
    ///   - account: What its log tells.
    ///   - summary: The conversation at a glance; its kept answers close the report.
    ///   - number: Which of the owner's conversations it is.
    public init(_ account: Account, summary: ConversationSummary, number: Int) {
        self.account = account
        self.summary = summary
        self.number = number
    }

    /// The report as Markdown (CommonMark; strikethrough as GitHub writes it).
    ///
    /// Nothing in an answer is taken for Markdown or HTML, and no control or bidirectional
    /// character is left in it.
    public func markdown(in language: Language) -> String {
        MarkdownPage(page(in: language)).text
    }

    /// The report as text of eighty columns, counted as a terminal does, without control or
    /// bidirectional characters.
    public func plainText(in language: Language) -> String {
        PlainPage(page(in: language)).text
    }

    /// What remains of it on one sheet.
    public var worksheet: Worksheet {
        Worksheet(account, summary: summary, number: number)
    }

    /// Everything that is known, for other programs: `{"format": 1, "number", "summary",
    /// "events"}`, the events as the log has them.
    ///
    /// Control and format characters are escaped. The names that are watched are in none of it, but
    /// where somebody wrote them.
    ///
    /// - Parameter events: The whole log, in order.
    /// - Returns: The JSON.
    /// - Throws: `EncodingError`, which the present model never gives.
    public func json(_ events: [RecordedEvent]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let export = Export(
            number: number,
            summary: summary.about(summary.client.unwatched),
            events: events.map(\.unwatched)
        )
        return HarmlessJSON.escaped(String(decoding: try encoder.encode(export), as: UTF8.self))
    }

    private func page(in language: Language) -> Page {
        Page(of: account, summary, number: number, in: language)
    }

    private struct Export: Encodable {
        let format = 1
        let number: Int
        let summary: ConversationSummary
        let events: [RecordedEvent]
    }
}
