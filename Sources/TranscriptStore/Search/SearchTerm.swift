import DialogModel
import FoundationEssentials

/// What is looked for, case and accents aside.
struct SearchTerm: Sendable {
    let folded: FoldedText
    private let bytes: [UInt8]
    /// Whether JSON writes the term as it is; quotes, backslashes and control characters it escapes.
    private let isPlain: Bool

    /// How JSON marks the events whose texts are searched; within a text it escapes the quotes.
    private static let kinds = [#""kind":"answered""#, #""kind":"noted""#].map { Array($0.utf8) }

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
            guard Self.kinds.contains(where: { Bytes.firstIndex(of: $0, in: json) != nil })
            else { return false }
            guard isPlain else { return true }
            if json.allSatisfy({ $0 < 0x80 }) {
                return Bytes.firstIndex(of: bytes, in: json) != nil
            }
            return FoldedText(String(decoding: json, as: UTF8.self)).contains(folded)
        }
    }
}
