import DialogModel
import FoundationEssentials

/// What is looked for, case and accents aside.
struct SearchTerm: Sendable {
    let folded: FoldedText
    private let bytes: [UInt8]
    /// Whether JSON writes the term as it is; quotes, backslashes and control characters it escapes.
    private let isPlain: Bool

    /// How JSON marks the kind of an event; within a text it escapes the quotes.
    private static let mark = Array(#""kind":""#.utf8)
    /// The kinds of events whose texts are searched.
    private static let kinds = ["answered", "noted", "asked", "started", "joined", "aliased"]
        .map { Array("\($0)\"".utf8) }
    private static let asked = Array(#"asked""#.utf8)
    /// How JSON marks a question in the script's own words, which are not searched.
    private static let variant = Array(#""variant":"#.utf8)

    /// The term `text` without the spaces around it; `nil` if nothing is left.
    init?(_ text: String) {
        folded = FoldedText(text.trimmingCharacters(in: .whitespacesAndNewlines))
        bytes = Array(folded.text.utf8)
        isPlain = bytes.allSatisfy { byte in
            byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        }
        if bytes.isEmpty { return nil }
    }

    /// Whether the term may stand in an event's JSON: a quick look, so that most events are never
    /// decoded.
    func mayStand(in json: Data) -> Bool {
        json.withUnsafeBytes { json in
            guard Self.holdsWords(json) else { return false }
            guard isPlain else { return true }
            if json.allSatisfy({ $0 < 0x80 }) {
                return Bytes.firstIndex(of: bytes, in: json) != nil
            }
            return FoldedText(String(decoding: json, as: UTF8.self)).contains(folded)
        }
    }

    /// Whether people may have written some of an event's text.
    private static func holdsWords(_ json: UnsafeRawBufferPointer) -> Bool {
        guard let mark = Bytes.firstIndex(of: mark, in: json) else { return false }
        let kind = json[(mark + self.mark.count)...]
        guard let found = kinds.first(where: { kind.starts(with: $0) }) else { return false }
        return found != asked || Bytes.firstIndex(of: variant, in: json) == nil
    }
}
