/// The text of a JSON document, as it is written from front to back.
///
/// It is what Foundation's encoder writes with sorted keys and without escaped slashes, byte for byte,
/// as long as fields are written in the order of their names: the tests hold one against the other.
package struct JSONText: Sendable {
    /// The text so far, as UTF-8.
    package private(set) var bytes: [UInt8] = []

    /// Nothing yet, and room for what most events take.
    package init() { bytes.reserveCapacity(512) }

    /// Writes an object; `write` writes its fields, in the order of their names.
    mutating func object(_ write: (inout JSONText) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        write(&self)
        close("}")
    }

    /// Writes a field of an object.
    mutating func field(_ name: StaticString, _ value: some JSONWritten) {
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        value.write(to: &self)
        bytes.append(UInt8(ascii: ","))
    }

    /// Writes a field of an object; nothing where it has no value.
    mutating func field(_ name: StaticString, _ value: (some JSONWritten)?) {
        if let value { field(name, value) }
    }

    /// Writes a field whose name is not known before it is there.
    mutating func field(named name: String, _ value: some JSONWritten) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        value.write(to: &self)
        bytes.append(UInt8(ascii: ","))
    }

    /// Writes an array.
    mutating func array(_ elements: [some JSONWritten]) {
        bytes.append(UInt8(ascii: "["))
        for element in elements {
            element.write(to: &self)
            bytes.append(UInt8(ascii: ","))
        }
        close("]")
    }

    /// Writes a number, `true`, `false` or `null`.
    mutating func word(_ word: String) { bytes.append(contentsOf: word.utf8) }

    /// Writes a string.
    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            if utf8.allSatisfy({ Self.isPlain($0) }) {
                bytes.append(contentsOf: utf8)
            } else {
                for byte in utf8 { append(byte) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Closes with `bracket`, which takes the place of the comma behind the last part.
    private mutating func close(_ bracket: Unicode.Scalar) {
        if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
        bytes.append(UInt8(ascii: bracket))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func append(_ byte: UInt8) {
        switch byte {
        case _ where Self.isPlain(byte): bytes.append(byte)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x08: word(#"\b"#)
        case 0x09: word(#"\t"#)
        case 0x0A: word(#"\n"#)
        case 0x0C: word(#"\f"#)
        case 0x0D: word(#"\r"#)
        default:
            word(byte < 0x10 ? #"\u000"# : #"\u00"#)
            word(String(byte, radix: 16))
        }
    }
}
