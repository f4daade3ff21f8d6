import DialogModel
import FoundationEssentials

/// What is sealed as a conversation's summary: which pinned script it uses, and the summary as JSON.
///
/// The script's name stands in front as bytes, so that a summary that cannot be read still tells
/// which script it can be made anew with.
struct SummaryRecord: Sendable {
    let script: ScriptName
    let json: Data

    init(script: ScriptName, json: Data) {
        self.script = script
        self.json = json
    }

    /// Reads what ``encoded`` wrote.
    init(_ bytes: Data) throws(StoreFault) {
        guard bytes.count > ScriptName.byteCount else { throw .damaged(.alteredHead) }
        script = ScriptName(bytes: Data(bytes.prefix(ScriptName.byteCount)))
        json = Data(bytes.dropFirst(ScriptName.byteCount))
    }

    var encoded: Data { script.bytes + json }

    /// The summary.
    ///
    /// - Throws: `readOnly` for one of a later release; `damaged(.unreadable)` for one of no known
    ///   shape.
    func summary() throws(Fault) -> ConversationSummary {
        try Stored.decode(form: ConversationSummary.self, from: json)
    }
}
