/// The form in which a finding is told: `{"finding": "turns-missing", "count": 3}`.
extension StoreFinding: Codable {
    private enum Key: String, CodingKey {
        case finding, name, count, damage, number
    }

    private enum Name: String, Codable {
        case logSetAside = "log-set-aside"
        case turnsMissing = "turns-missing"
        case altered
    }

    /// Reads a finding.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        switch try fields.decode(Name.self, forKey: .finding) {
        case .logSetAside:
            self = .logSetAside(name: try fields.decode(String.self, forKey: .name))
        case .turnsMissing:
            self = .turnsMissing(count: try fields.decode(Int.self, forKey: .count))
        case .altered:
            self = .altered(
                try fields.decode(StoreFault.Damage.self, forKey: .damage),
                number: try fields.decodeIfPresent(Int.self, forKey: .number)
            )
        }
    }

    /// Writes a finding.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        switch self {
        case .logSetAside(let name):
            try fields.encode(Name.logSetAside, forKey: .finding)
            try fields.encode(name, forKey: .name)
        case .turnsMissing(let count):
            try fields.encode(Name.turnsMissing, forKey: .finding)
            try fields.encode(count, forKey: .count)
        case .altered(let damage, let number):
            try fields.encode(Name.altered, forKey: .finding)
            try fields.encode(damage, forKey: .damage)
            try fields.encodeIfPresent(number, forKey: .number)
        }
    }
}
