import DialogModel
import FoundationEssentials

/// What a seal is bound to: a label and then parts of fixed length, so that no two bindings of the
/// same label can be spelled with the same bytes.
struct Binding: Sendable {
    private(set) var bytes: Data

    init(_ label: Label) { bytes = label.bytes }

    consuming func with(_ id: ConversationID) -> Binding { with(id.bytes) }

    consuming func with(_ person: PersonID) -> Binding { with(person.data) }

    consuming func with(_ tag: Tag) -> Binding { with(tag.bytes) }

    consuming func with(_ number: Int) -> Binding {
        with(Self.bytes(of: number))
    }

    /// A number in eight bytes, the highest first.
    static func bytes(of number: Int) -> Data {
        withUnsafeBytes(of: Int64(number).bigEndian) { Data($0) }
    }

    /// Adds bytes whose length the label decides.
    consuming func with(_ fixed: Data) -> Binding {
        bytes.append(fixed)
        return self
    }
}

extension ConversationID {
    /// The sixteen bytes of the name.
    var bytes: Data {
        var bytes = Data(capacity: 16)
        var high: UInt8?
        for digit in hex.utf8 {
            let value = digit < UInt8(ascii: "a") ? digit - 48 : digit - 87
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    /// The name with these sixteen bytes, or `nil` if there are more or fewer.
    init?(bytes: Data) {
        let digits = Array("0123456789abcdef")
        self.init(
            bytes.reduce(into: "") { hex, byte in
                hex.append(digits[Int(byte >> 4)])
                hex.append(digits[Int(byte & 15)])
            }
        )
    }
}
