/// The form in which a prompt is sent: `{"step": {…}, "position": {…}, "sequence": 12, "whispers":
/// ["client"], "takeBack": {…}, "aside": "…"}`; `cast` and the last three, since 0.2, are left out where
/// there are none.
extension Prompt {
    private enum Key: String, CodingKey {
        case step, position, sequence, cast, whispers, takeBack, aside
    }

    /// Reads a prompt.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        self.init(
            step: try fields.decodeIfPresent(StepHeading.self, forKey: .step),
            position: try fields.decode(Position.self, forKey: .position),
            sequence: try fields.decode(Int.self, forKey: .sequence),
            cast: try fields.decodeIfPresent([CastRole].self, forKey: .cast) ?? [],
            whispers: try fields.decodeIfPresent([RoleID].self, forKey: .whispers) ?? [],
            takeBack: try fields.decodeIfPresent(Address.self, forKey: .takeBack),
            aside: try fields.decodeIfPresent(String.self, forKey: .aside)
        )
    }

    /// Writes a prompt.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encodeIfPresent(step, forKey: .step)
        try fields.encode(position, forKey: .position)
        try fields.encode(sequence, forKey: .sequence)
        if !cast.isEmpty { try fields.encode(cast, forKey: .cast) }
        if !whispers.isEmpty { try fields.encode(whispers, forKey: .whispers) }
        try fields.encodeIfPresent(takeBack, forKey: .takeBack)
        try fields.encodeIfPresent(aside, forKey: .aside)
    }
}

/// The form in which an offered question is sent; `fits`, since 0.2, is left out where it is false.
extension Prompt.OfferedQuestion: Codable {
    private enum Key: String, CodingKey {
        case place, text, settled, fits
    }

    /// Reads a question.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        self.init(
            place: try fields.decode(Address.self, forKey: .place),
            text: try fields.decode(String.self, forKey: .text),
            settled: try fields.decode(Bool.self, forKey: .settled),
            fits: try fields.decodeIfPresent(Bool.self, forKey: .fits) ?? false
        )
    }

    /// Writes a question.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(place, forKey: .place)
        try fields.encode(text, forKey: .text)
        try fields.encode(settled, forKey: .settled)
        if fits { try fields.encode(fits, forKey: .fits) }
    }
}
