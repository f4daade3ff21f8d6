import FoundationEssentials
import TestSupport
import Testing

@testable import DialogModel

@Suite("What writes itself writes what the library's encoder does")
struct WrittenTests {
    private typealias Sample = any JSONWritten & Codable & Sendable

    private static let samples: [Sample] =
        EveryEvent.all.compactMap { event in
            TurnKey("k-7").map { key in
                RecordedEvent(
                    sequence: 7,
                    at: Timestamp(milliseconds: 1_795_450_320_000, offsetMinutes: -60),
                    turn: key,
                    by: "Noor",
                    who: 2,
                    request: RequestDigest(rawValue: "5f"),
                    event: event
                )
            }
        } + [EverySummary.summary, EverySummary.later] + EveryPrompt.all

    private func check(_ sample: some JSONWritten & Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let expected = String(decoding: try encoder.encode(sample), as: UTF8.self)
        #expect(String(decoding: sample.json, as: UTF8.self) == expected)
    }

    @Test("every event, summary and prompt is written byte for byte the same")
    func samples() throws {
        for sample in Self.samples { try check(sample) }
        try check(Envelope(EverySummary.summary))
    }

    @Test("no field is without a value in all of them, so that none can be forgotten")
    func whole() {
        var found: Set<String> = []
        var filled: Set<String> = []
        func look(at value: Any) {
            let mirror = Mirror(reflecting: value)
            for (label, child) in mirror.children {
                let inside = Mirror(reflecting: child)
                if let label, [.optional, .collection].contains(inside.displayStyle) {
                    found.insert("\(mirror.subjectType).\(label)")
                    if !inside.children.isEmpty { filled.insert("\(mirror.subjectType).\(label)") }
                }
                look(at: child)
            }
        }
        for sample in Self.samples { look(at: sample) }
        #expect(found.contains("Answered.keep") && found.contains("RecordedEvent.who"))
        #expect(found.subtracting(filled).isEmpty)
    }

    @Test("so is whatever stands in them, however hostile", arguments: [1, 2, 3, 4] as [UInt64])
    func hostile(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var changed = 0
        func vary<Value: JSONWritten & Codable>(_ sample: Value) throws {
            let plain = try JSONDecoder().decode(JSONValue.self, from: Data(sample.json))
            var value = plain
            for _ in 0..<12 {
                var next = value
                next.vary(with: &dice)
                // What is then no event or prompt any more is left out.
                let json = Data(next.json)
                guard let read = try? JSONDecoder().decode(Value.self, from: json) else { continue }
                value = next
                changed += 1
                try check(read)
                // The JSON by itself too, as of a later release.
                try check(next)
            }
        }
        for sample in Self.samples { try vary(sample) }
        #expect(changed > 500)
    }

    @Test("numbers, names and strings of a later release too")
    func later() throws {
        let numbers = [0, -0.0, 2.5, 1e300, 1e-7, 1e16, -123_456_789.125, 3e5, 0.1 + 0.2]
        try check(JSONValue.array(numbers.map { .number($0) }))
        try check(JSONValue.array([.whole(.min), .whole(.max), .null, .truth(true), .array([])]))
        let names = ["b", "a", "B", "é", "e\u{301}", "z", "\u{1F6AA}", "10", "9", "a b", "\"", ""]
        let fields = names.map { ($0, JSONValue.object([:])) }
        try check(JSONValue.object(Dictionary(fields) { first, _ in first }))
        let scalars = (0...0x2FFF).compactMap(Unicode.Scalar.init).map(String.init).joined()
        try check(JSONValue.text(scalars))
    }
}

extension JSONValue {
    private static let hostile = [
        "", "\u{0}", "\u{1F}\u{7F}", "a\"b\\c/d", "\u{2028}\u{2029}", "\u{1F6AA}\u{200D}é",
        "\r\n\t\u{8}\u{C}", "\u{FEFF}\u{FFFD}", "</script>", "[1,", "van alles wat, en meer",
    ]

    /// Changes one thing somewhere in it.
    fileprivate mutating func vary(with dice: inout Dice) {
        switch self {
        case .null, .truth, .number: self = .truth(dice.oneIn(2))
        case .whole: self = .whole(dice.pick([0, 1, -1, 7, .max, .min]))
        case .text(let text): self = .text(text + dice.pick(Self.hostile) + dice.pick(Self.hostile))
        case .array(var elements):
            guard !elements.isEmpty else { return }
            let place = dice.number(0...(elements.count - 1))
            switch dice.number(1...4) {
            case 1: elements.remove(at: place)
            case 2: elements.append(elements[place])
            default: elements[place].vary(with: &dice)
            }
            self = .array(elements)
        case .object(var fields):
            guard let name = fields.keys.sorted().randomElement(using: &dice) else { return }
            if dice.oneIn(12) { fields[name] = nil } else { fields[name]?.vary(with: &dice) }
            self = .object(fields)
        }
    }
}
