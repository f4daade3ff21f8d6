import DialogModel
import FoundationEssentials

/// What is sealed as a conversation's summary: the summary, and which pinned script it uses.
struct SummaryRecord: Sendable {
    let script: ScriptName
    let summary: ConversationSummary

    init(script: ScriptName, summary: ConversationSummary) {
        self.script = script
        self.summary = summary
    }

    /// Reads what ``encoded()`` wrote.
    init(_ bytes: Data) throws(Fault) {
        guard bytes.count > ScriptName.byteCount else { throw .damaged(.alteredHead) }
        script = ScriptName(bytes: Data(bytes.prefix(ScriptName.byteCount)))
        summary = try Stored.decode(
            ConversationSummary.self,
            from: Data(bytes.dropFirst(ScriptName.byteCount))
        )
    }

    func encoded() throws(Fault) -> Data { script.bytes + (try Stored.encode(summary)) }
}
