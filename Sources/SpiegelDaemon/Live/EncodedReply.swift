import DialogModel
import FoundationEssentials
import SpiegelAPI

/// A reply whose events are the bytes that lie on disk: each event is encoded once, when its turn is
/// decided.
///
/// Keys are sorted, so that it is what the encoder would have written whole.
struct EncodedReply: Sendable {
    /// The JSON.
    let json: Data

    /// ``TurnReply``: a turn's events and what the conversation waits for.
    static func turn(_ events: ArraySlice<Data>, prompt: Prompt) -> EncodedReply {
        EncodedReply([("events", array(events)), ("prompt", Data(prompt.json))])
    }

    /// ``Transcript``: a log, or its end.
    static func transcript(_ events: ArraySlice<Data>) -> EncodedReply {
        EncodedReply([("events", array(events))])
    }

    /// ``ConversationReply``: a conversation, and the events of its beginning or none.
    static func conversation(
        _ listed: ListedConversation,
        events: ArraySlice<Data>,
        prompt: Prompt,
        shortcuts: [String: DialogID]
    ) throws(Fault) -> EncodedReply {
        EncodedReply([
            ("conversation", try encoded(listed)), ("events", array(events)),
            ("prompt", Data(prompt.json)), ("shortcuts", try encoded(shortcuts)),
        ])
    }

    /// A reply that was encoded whole.
    init(json: Data) { self.json = json }

    private init(_ fields: [(name: String, value: Data)]) {
        var json = Data()
        json.reserveCapacity(fields.reduce(2) { $0 + $1.name.utf8.count + $1.value.count + 4 })
        for field in fields {
            json.append(UInt8(ascii: json.isEmpty ? "{" : ","))
            json += Data(#""\#(field.name)":"#.utf8) + field.value
        }
        json.append(UInt8(ascii: "}"))
        self.json = json
    }

    private static func array(_ events: ArraySlice<Data>) -> Data {
        var json = Data()
        json.reserveCapacity(events.reduce(2) { $0 + $1.count + 1 })
        for event in events {
            json.append(UInt8(ascii: json.isEmpty ? "[" : ","))
            json += event
        }
        if json.isEmpty { json.append(UInt8(ascii: "[")) }
        json.append(UInt8(ascii: "]"))
        return json
    }

    private static func encoded(_ value: some Encodable) throws(Fault) -> Data {
        do {
            return try JSONEncoder.sorted.encode(value)
        } catch {
            throw .unexpected(code: "encoding")
        }
    }
}
