import DialogModel
import FoundationEssentials
import Testing

@Suite("Events as they are kept")
struct EventCodingTests {
    private func recorded(_ event: Event, by: String? = "Noor") throws -> RecordedEvent {
        RecordedEvent(
            sequence: 7,
            at: Timestamp(milliseconds: 1_795_450_320_000, offsetMinutes: 60),
            turn: try #require(TurnKey("k-7")),
            by: by,
            event: event
        )
    }

    private func decoded(_ json: String) throws -> RecordedEvent {
        try JSONDecoder().decode(RecordedEvent.self, from: Data(json.utf8))
    }

    private func json(kind: String, version: Int = 1, fact: String?) -> String {
        let rest = fact.map { #", "fact": \#($0)"# } ?? ""
        return #"""
            {"sequence": 3, "at": {"milliseconds": 5, "offsetMinutes": 60}, "turn": "k", \#
            "kind": "\#(kind)", "version": \#(version), "since": "3.1"\#(rest)}
            """#
    }

    @Test("every event reads back as it was written", arguments: EveryEvent.all)
    func roundTrip(event: Event) throws {
        for by in ["Noor", nil] {
            let original = try recorded(event, by: by)
            let data = try JSONEncoder().encode(original)
            #expect(try JSONDecoder().decode(RecordedEvent.self, from: data) == original)
        }
    }

    /// The names in every log that was ever written: a change here would make them unreadable.
    private static let names: Set<String> = [
        "started", "entered", "said", "asked", "answered", "rejected", "skipped", "branched",
        "looped", "called", "returned", "mentioned", "revisiting", "left", "became-stale",
        "settled-stale", "noted", "offered", "closed", "handed-over", "passed", "extended", "rang",
        "turned-probing", "paused", "resumed", "finished", "abandoned",
    ]

    @Test("a kind keeps its name for ever, and no kind is left out here")
    func kinds() {
        #expect(Set(EveryEvent.all.map(\.kind.name)) == Self.names)
    }

    @Test("a kind of a later release is read as unknown, whatever its fact is")
    func unknownKind() throws {
        for fact in [nil, "{}", #"{"deep": [1, {"er": null}]}"#, "7"] {
            let event = try decoded(json(kind: "sung", fact: fact))
            #expect(event.event == .unknown(.init(kind: "sung", version: 1, since: "3.1")))
            #expect(event.sequence == 3)
        }
    }

    @Test("a later version of a known kind is unknown too")
    func laterVersion() throws {
        let event = try decoded(json(kind: "said", version: 2, fact: "{}"))
        #expect(event.event == .unknown(.init(kind: "said", version: 2, since: "3.1")))
        #expect(event.event.kind.since == "3.1")
    }

    @Test("a known kind without the facts of its version is an error, not a guess")
    func malformed() {
        for fact in [nil, "{}", "[]", #"{"place": 1}"#, #"{"place": {"item": "x"}}"#] {
            #expect(throws: DecodingError.self) { try decoded(json(kind: "said", fact: fact)) }
        }
    }

    @Test(
        "a fact of version 1 written by the first release is read",
        arguments: [
            (
                #"{"place": {"calls": [], "item": "a", "lines": [2]}, "held": true}"#, "branched",
                Event.branched(.init(place: Address(item: "a", lines: [2]), held: true))
            ),
            (#"{"text": "n"}"#, "noted", .noted(.init(place: nil, text: "n"))),
            (#"{"to": "Noor"}"#, "handed-over", .handedOver(.init(to: "Noor"))),
        ]
    )
    func firstShape(fact: String, kind: String, expected: Event) throws {
        #expect(try decoded(json(kind: kind, fact: fact)).event == expected)
    }

    @Test("a turn's key has 1 to 64 letters, digits or hyphens")
    func keys() throws {
        for bad in ["", "a b", "é", String(repeating: "a", count: 65)] {
            #expect(TurnKey(bad) == nil)
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode([TurnKey].self, from: JSONEncoder().encode([bad]))
            }
        }
        #expect(TurnKey(String(repeating: "a", count: 64)) != nil)
    }
}
