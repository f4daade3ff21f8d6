import DialogModel

/// Looks at JSON before it is decoded, for what Foundation's decoder lets pass: byte order marks and
/// other encodings, duplicate keys, deep nesting, NUL in a string (RFC 8259).
struct JSONGuard {
    private let bytes: [UInt8]
    private let maximumDepth: Int
    private var index = 0
    /// The fields that have a value, in order, each with the way to it: `participants[0].name`.
    private var fields: [String] = []

    /// Throws the first defect of `bytes`.
    ///
    /// Linear in the bytes; the stack grows with the nesting, to `maximumDepth` at most.
    ///
    /// - Returns: The fields that are not `null`, in order, each with the way to it:
    ///   `participants[0].name`.
    @discardableResult
    static func check(_ bytes: [UInt8], maximumDepth: Int) throws(RequestFault) -> [String] {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw .malformedRequest(.notUTF8)
        }
        var guardian = JSONGuard(bytes: bytes, maximumDepth: maximumDepth)
        try guardian.value(at: "", depth: 1)
        guardian.space()
        guard guardian.index == bytes.count else { throw .malformedRequest(.notJSON) }
        return guardian.fields
    }

    private init(bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    private mutating func value(at path: String, depth: Int) throws(RequestFault) {
        guard depth <= maximumDepth else { throw .malformedRequest(.tooDeep) }
        space()
        switch peek {
        case UInt8(ascii: "{"): try object(at: path, depth: depth)
        case UInt8(ascii: "["): try array(at: path, depth: depth)
        case UInt8(ascii: "\""): _ = try string()
        case .some: try word()
        case nil: throw .malformedRequest(.notJSON)
        }
    }

    private mutating func object(at path: String, depth: Int) throws(RequestFault) {
        var keys: Set<[UInt16]> = []
        index += 1
        space()
        if take("}") { return }
        repeat {
            space()
            let key = try string()
            guard keys.insert(key).inserted else { throw .malformedRequest(.duplicateKey) }
            let name = String(decoding: key, as: UTF16.self)
            let field = path.isEmpty ? name : "\(path).\(name)"
            space()
            try expect(":")
            space()
            if peek != UInt8(ascii: "n") { fields.append(field) }
            try value(at: field, depth: depth + 1)
            space()
        } while take(",")
        try expect("}")
    }

    private mutating func array(at path: String, depth: Int) throws(RequestFault) {
        index += 1
        space()
        if take("]") { return }
        var number = 0
        repeat {
            try value(at: "\(path)[\(number)]", depth: depth + 1)
            number += 1
            space()
        } while take(",")
        try expect("]")
    }

    /// Reads a string and gives its UTF-16 code units, escapes resolved, so that two spellings of one
    /// key are the same.
    private mutating func string() throws(RequestFault) -> [UInt16] {
        try expect("\"")
        var units: [UInt16] = []
        while let byte = peek {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return units
            case UInt8(ascii: "\\"): units.append(try escape())
            case 0..<0x20: throw .malformedRequest(.controlCharacter)
            default: units.append(UInt16(byte))
            }
        }
        throw .malformedRequest(.notJSON)
    }

    private mutating func escape() throws(RequestFault) -> UInt16 {
        guard let kind = peek else { throw .malformedRequest(.notJSON) }
        index += 1
        switch kind {
        case UInt8(ascii: "b"): return 8
        case UInt8(ascii: "t"): return 9
        case UInt8(ascii: "n"): return 10
        case UInt8(ascii: "f"): return 12
        case UInt8(ascii: "r"): return 13
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(kind)
        case UInt8(ascii: "u"):
            guard index + 4 <= bytes.count,
                let digits = String(validating: bytes[index..<index + 4], as: UTF8.self),
                let unit = UInt16(digits, radix: 16), !digits.hasPrefix("+")
            else { throw .malformedRequest(.notJSON) }
            guard unit != 0 else { throw .malformedRequest(.controlCharacter) }
            index += 4
            return unit
        default: throw .malformedRequest(.notJSON)
        }
    }

    /// A number or one of the three words; the decoder looks at its spelling.
    private mutating func word() throws(RequestFault) {
        let start = index
        while let byte = peek, Self.isWordByte(byte) { index += 1 }
        guard index > start else { throw .malformedRequest(.notJSON) }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "E"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func space() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            index += 1
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(RequestFault) {
        guard take(character) else { throw .malformedRequest(.notJSON) }
    }
}
