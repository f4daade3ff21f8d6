/// The form in which an event is kept: `{"sequence", "at", "turn", "by", "kind", "version",
/// "since", "fact"}`. A kind keeps its name for ever. When its fact changes shape, its version is
/// raised and ``Event/init(kind:version:since:from:)`` reads the old one too.
extension RecordedEvent: Codable {
    private enum Key: String, CodingKey {
        case sequence, at, turn, by, kind, version, since, fact
    }

    /// Reads an event; a kind or version of a later release becomes ``Event/unknown(_:)``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        try self.init(
            sequence: container.decode(Int.self, forKey: .sequence),
            at: container.decode(Timestamp.self, forKey: .at),
            turn: container.decode(TurnKey.self, forKey: .turn),
            by: container.decodeIfPresent(String.self, forKey: .by),
            event: Event(
                kind: container.decode(String.self, forKey: .kind),
                version: container.decode(Int.self, forKey: .version),
                since: container.decode(String.self, forKey: .since),
                from: { () throws in try container.superDecoder(forKey: .fact) }
            )
        )
    }

    /// Writes an event.
    ///
    /// - Throws: `EncodingError` for an event that this version does not know: it cannot be written.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(at, forKey: .at)
        try container.encode(turn, forKey: .turn)
        try container.encodeIfPresent(by, forKey: .by)
        let kind = event.kind
        try container.encode(kind.name, forKey: .kind)
        try container.encode(kind.version, forKey: .version)
        try container.encode(kind.since, forKey: .since)
        if let fact = event.fact {
            try fact.encode(to: container.superEncoder(forKey: .fact))
        }
    }
}

extension TurnKey {
    /// Reads a bare string of the right form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let key = TurnKey(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a turn key")
        }
        self = key
    }

    /// Writes a bare string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
