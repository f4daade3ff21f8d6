import DialogModel
import FoundationEssentials
import Testing

@Suite("Events as they are kept")
struct EventCodingTests {
    private func recorded(
        _ event: Event,
        by: String? = "Noor",
        who: Int? = nil,
        request: RequestDigest? = nil
    ) throws -> RecordedEvent {
        RecordedEvent(
            sequence: 7,
            at: Timestamp(milliseconds: 1_795_450_320_000, offsetMinutes: 60),
            turn: try #require(TurnKey("k-7")),
            by: by,
            who: who,
            request: request,
            event: event
        )
    }

    private func decoded(_ json: String) throws -> RecordedEvent {
        try JSONDecoder().decode(RecordedEvent.self, from: Data(json.utf8))
    }

    private func json(kind: String, version: Int = 1, fact: String?) -> String {
        let rest = fact.map { #", "fact": \#($0)"# } ?? ""
        return #"""
            {"sequence": 3, "at": {"milliseconds": 5, "offsetMinutes": 60}, "turn": "k", "mood": 1, \#
            "kind": "\#(kind)", "version": \#(version), "since": "3.1"\#(rest)}
            """#
    }

    @Test("every event reads back as it was written", arguments: EveryEvent.all)
    func roundTrip(event: Event) throws {
        for (by, who, request) in [
            ("Noor", nil, nil), (nil, 2, RequestDigest(rawValue: "5f")), (nil, nil, nil),
        ] {
            let original = try recorded(event, by: by, who: who, request: request)
            let data = try JSONEncoder().encode(original)
            #expect(try JSONDecoder().decode(RecordedEvent.self, from: data) == original)
        }
    }

    /// The names in every log that was ever written: a change here would make them unreadable.
    private static let names: Set<String> = [
        "started", "entered", "said", "asked", "answered", "rejected", "skipped", "branched",
        "looped", "called", "returned", "mentioned", "revisiting", "left", "became-stale",
        "settled-stale", "noted", "offered", "closed", "handed-over", "passed", "extended", "rang",
        "turned-probing", "paused", "resumed", "finished", "abandoned", "slept",
        "turned-depth", "aliased", "joined", "asked-roles", "cast", "taken-back", "resolved",
        "given", "picked", "turned-fading",
    ]

    @Test("a kind keeps its name for ever, and no kind is left out here")
    func kinds() {
        #expect(Set(EveryEvent.all.map(\.kind.name)) == Self.names)
    }

    @Test(
        "what a later release recorded is read as unknown, and given on as it lay there",
        arguments: [
            ("sung", 1, nil), ("sung", 1, "{}"), ("said", 2, "{}"), ("sung", 4, "7"),
            ("sung", 1, #"{"deep": [1, -2.5, {"er": null}, true, "x", 9007199254740993]}"#),
        ]
    )
    func later(kind: String, version: Int, fact: String?) throws {
        let json = json(kind: kind, version: version, fact: fact)
        let event = try decoded(json)
        guard case .unknown(let unknown) = event.event else {
            Issue.record("known: \(event)")
            return
        }
        #expect(unknown.kind == Event.Kind(kind, version: version, since: "3.1"))
        #expect(event.sequence == 3)
        let again = try JSONEncoder().encode(event)
        #expect(try JSONDecoder().decode(RecordedEvent.self, from: again) == event)
        // Every field, those beside the fact too.
        let whole = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
        #expect(try JSONDecoder().decode(JSONValue.self, from: again) == whole)
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
