import DialogModel

/// What went wrong, after RFC 9457: `{"type": "urn:spiegel:C11", "title": …, "status": 412, "code":
/// "C11", "facts": {"sequence": 12}}`.
package struct Problem: Hashable, Sendable {
    /// `urn:spiegel:` and the code.
    package let type: String
    /// A short sentence in English, for those who read the wire.
    package let title: String
    /// The HTTP status.
    package let status: Int
    /// What went wrong: code and facts.
    package let fault: Fault

    /// The problem `fault`.
    package init(_ fault: Fault, title: String) {
        type = "urn:spiegel:\(fault.code)"
        self.title = title
        status = fault.status
        self.fault = fault
    }
}

extension Problem: Codable {
    private enum Key: String, CodingKey {
        case type, title, status
    }

    /// Reads a problem.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        type = try fields.decode(String.self, forKey: .type)
        title = try fields.decode(String.self, forKey: .title)
        status = try fields.decode(Int.self, forKey: .status)
        fault = try Fault(from: decoder)
    }

    /// Writes the fault's code and facts beside the fields that the standard names.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(type, forKey: .type)
        try fields.encode(title, forKey: .title)
        try fields.encode(status, forKey: .status)
        try fault.encode(to: encoder)
    }
}
