/// The form in which an event is kept: `{"sequence", "at", "turn", "who", "request", "kind",
/// "version", "since", "fact"}`, where the first release wrote "by" for "who". A kind keeps its name
/// for ever. When its fact changes shape, its version is raised and ``Event/init(_:from:)`` reads the
/// old one too.
extension RecordedEvent: Codable {
    private enum Key: String, CodingKey {
        case sequence, at, turn, by, who, request, kind, version, since, fact
    }

    /// Reads an event; a kind or version of a later release becomes ``Event/unknown(_:)``, with the
    /// whole record in it.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let kind = Event.Kind(
            try container.decode(String.self, forKey: .kind),
            version: try container.decode(Int.self, forKey: .version),
            since: try container.decode(String.self, forKey: .since)
        )
        let known = try Event(kind) { () throws in try container.superDecoder(forKey: .fact) }
        self.init(
            sequence: try container.decode(Int.self, forKey: .sequence),
            at: try container.decode(Timestamp.self, forKey: .at),
            turn: try container.decode(TurnKey.self, forKey: .turn),
            by: try container.decodeIfPresent(String.self, forKey: .by),
            who: try container.decodeIfPresent(Int.self, forKey: .who),
            request: try container.decodeIfPresent(RequestDigest.self, forKey: .request),
            event: try known ?? .unknown(Event.Unknown(kind, record: JSONValue(from: decoder)))
        )
    }

    /// Writes an event; one of a later release as it was read.
    package func encode(to encoder: any Encoder) throws {
        if case .unknown(let unknown) = event { return try unknown.record.encode(to: encoder) }
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(at, forKey: .at)
        try container.encode(turn, forKey: .turn)
        try container.encodeIfPresent(by, forKey: .by)
        try container.encodeIfPresent(who, forKey: .who)
        try container.encodeIfPresent(request, forKey: .request)
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
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let key = TurnKey(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a turn key")
        }
        self = key
    }

    /// Writes a bare string.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
