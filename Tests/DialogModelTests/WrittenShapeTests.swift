import DialogModel
import FoundationEssentials
import Testing

@Suite("What is written keeps its shape")
struct WrittenShapeTests {
    @Test(
        "a stored form is written as the golden file of its version has it, and reads all of them"
    )
    func forms() throws {
        try check(EveryScript.script)
        try check(EverySummary.summary)
        try check(TypedDraft(at: 7, "Hij liep weg\nen ik"))
    }

    private func check<Value: StoredForm & Equatable>(_ sample: Value) throws {
        let form = Value.form
        try Golden.expect(
            try Golden.json(Envelope(sample)),
            in: "\(form.name).\(form.version).json"
        )
        for version in 1...form.version {
            let written = Data(try Golden.read("\(form.name).\(version).json").utf8)
            let opened = try JSONDecoder().decode(Opened<Value>.self, from: written)
            #expect(opened == .value(sample), "\(form.name) \(version)")
        }
    }

    @Test("what a script says since 0.2 is written as the golden file has it, and read")
    func laterScript() throws {
        let json = try Golden.json(Envelope(EveryScript.later))
        try Golden.expect(json, in: "script.2.later.json")
        let opened = try JSONDecoder().decode(Opened<PinnedScript>.self, from: Data(json.utf8))
        #expect(opened == .value(EveryScript.later))
    }

    @Test("what a summary leaves for looking back is written as the golden file has it, and read")
    func laterSummary() throws {
        let json = try Golden.json(Envelope(EverySummary.later))
        try Golden.expect(json, in: "summary.2.later.json")
        let opened = try JSONDecoder().decode(
            Opened<ConversationSummary>.self,
            from: Data(json.utf8)
        )
        #expect(opened == .value(EverySummary.later))
    }

    @Test("a script without its root is unreadable, not a trap")
    func rootless() throws {
        let json = #"{"form":"script","version":2,"since":"0.2","body":{"root":"a","dialogs":{}}}"#
        let opened = try JSONDecoder().decode(Opened<PinnedScript>.self, from: Data(json.utf8))
        #expect(opened == .unreadable)
    }

    @Test(
        "an event is written as the golden file has it",
        arguments: [(EveryEvent.first, "events.1.jsonl"), (EveryEvent.later, "events.2.jsonl")]
    )
    func events(events: [Event], golden: String) throws {
        let isFirst = golden == "events.1.jsonl"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try events.enumerated().map { index, event in
            let recorded = RecordedEvent(
                sequence: index + 1,
                at: Timestamp(milliseconds: 1_795_450_320_000, offsetMinutes: 60),
                turn: try #require(TurnKey("k-\(index)")),
                by: isFirst && index.isMultiple(of: 2) ? "Noor" : nil,
                who: !isFirst && index.isMultiple(of: 2) ? 2 : nil,
                request: index.isMultiple(of: 3) ? RequestDigest(rawValue: "0a1b") : nil,
                event: event
            )
            return String(decoding: try encoder.encode(recorded), as: UTF8.self) + "\n"
        }
        try Golden.expect(lines.joined(), in: golden)
    }

    @Test("no key is one that Swift made up")
    func spelled() throws {
        let written =
            try [
                Golden.json(Envelope(EveryScript.script)),
                Golden.json(Envelope(EverySummary.summary)),
            ] + Golden.read("events.1.jsonl").split(separator: "\n").map(String.init)
        for json in written { #expect(!json.contains("\"_")) }
        // The first release's script has them, so the look for them finds some.
        #expect(try Golden.read("script.1.json").contains("\"_0\""))
    }
}
