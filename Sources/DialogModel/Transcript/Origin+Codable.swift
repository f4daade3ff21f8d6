/// The form in which a question's origin is kept: `{"by": "script"}`, or
/// `{"by": "probe", "of": …, "cue": …, "evidence": …}`.
extension Event.Asked.Origin {
    private enum Key: String, CodingKey {
        case by, of, cue, evidence
    }

    private enum By: String, Codable {
        case script, probe, asker
    }

    /// Reads an origin.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        switch try fields.decode(By.self, forKey: .by) {
        case .script: self = .script
        case .asker: self = .asker
        case .probe:
            self = .probe(
                of: try fields.decode(Address.self, forKey: .of),
                cue: try fields.decode(Cue.self, forKey: .cue),
                evidence: try fields.decode(String.self, forKey: .evidence)
            )
        }
    }

    /// Writes an origin.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        switch self {
        case .script: try fields.encode(By.script, forKey: .by)
        case .asker: try fields.encode(By.asker, forKey: .by)
        case .probe(let place, let cue, let evidence):
            try fields.encode(By.probe, forKey: .by)
            try fields.encode(place, forKey: .of)
            try fields.encode(cue, forKey: .cue)
            try fields.encode(evidence, forKey: .evidence)
        }
    }
}

extension Event.Asked.Origin: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            switch self {
            case .script: json.field("by", By.script.rawValue)
            case .asker: json.field("by", By.asker.rawValue)
            case .probe(let place, let cue, let evidence):
                json.field("by", By.probe.rawValue)
                json.field("cue", cue)
                json.field("evidence", evidence)
                json.field("of", place)
            }
        }
    }
}
