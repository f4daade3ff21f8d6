import DialogModel
import FoundationEssentials
import Testing

/// A form of three versions: a bare name at first, then `name`, then `said`.
private struct Greeting: StoredForm, Equatable {
    static let form = Form(name: "greeting", version: 3, since: "0.3")

    let said: String

    init(_ said: String) { self.said = said }

    private enum Key: String, CodingKey { case name, said }

    init(from decoder: any Decoder, version: Int) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        said = try fields.decode(String.self, forKey: version < 3 ? .name : .said)
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(said, forKey: .said)
    }
}

@Suite("Stored forms")
struct FormTests {
    private func opened(_ json: String) throws -> Opened<Greeting> {
        try JSONDecoder().decode(Opened<Greeting>.self, from: Data(json.utf8))
    }

    @Test("a value is written with its form, version and since")
    func written() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(Envelope(Greeting("dag")))
        #expect(
            String(decoding: data, as: UTF8.self)
                == #"{"body":{"said":"dag"},"form":"greeting","since":"0.3","version":3}"#
        )
        #expect(try JSONDecoder().decode(Opened<Greeting>.self, from: data) == .value(.init("dag")))
    }

    @Test("a value without envelope is of the first version")
    func bare() throws {
        #expect(try opened(#"{"name":"dag"}"#) == .value(.init("dag")))
        #expect(try opened(#"{"said":"dag"}"#) == .unreadable)
    }

    @Test("each version that was ever written is read")
    func older() throws {
        let second = #"{"form":"greeting","version":2,"since":"0.2","body":{"name":"dag"}}"#
        #expect(try opened(second) == .value(.init("dag")))
    }

    @Test("a later version says which release reads it, whatever its body is")
    func newer() throws {
        for body in [#"{"said":"dag"}"#, "7", "null"] {
            let json = #"{"form":"greeting","version":4,"since":"0.9","body":\#(body)}"#
            let later = Form(name: "greeting", version: 4, since: "0.9")
            #expect(try opened(json) == .newer(later))
        }
        let without = #"{"form":"greeting","version":4,"since":"0.9"}"#
        #expect(try opened(without) == .newer(Form(name: "greeting", version: 4, since: "0.9")))
    }

    @Test(
        "what has another shape is unreadable and throws nothing",
        arguments: [
            "7", "[]", "null", "{}", #"{"form":"greeting"}"#, #"{"form":null,"name":"dag"}"#,
            #"{"form":"farewell","version":3,"since":"0.3","body":{"said":"dag"}}"#,
            #"{"form":"greeting","version":0,"since":"0.1","body":{"name":"dag"}}"#,
            #"{"form":"greeting","version":3,"since":"0.3","body":{"name":"dag"}}"#,
            #"{"form":"greeting","version":3,"body":{"said":"dag"}}"#,
            #"{"form":"greeting","version":3,"since":"0.3"}"#,
        ]
    )
    func misshapen(json: String) throws {
        #expect(try opened(json) == .unreadable)
    }
}
