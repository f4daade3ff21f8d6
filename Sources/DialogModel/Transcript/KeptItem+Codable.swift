/// What says nothing is not written: `{"at": …, "keep": "intention", "place": …, "text": "…"}`.
extension ConversationSummary.KeptItem {
    private enum Key: String, CodingKey {
        case keep, place, text, at, points, fates
    }

    /// Reads an item, of the first release too.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        self.init(
            keep: try fields.decode(Keep.self, forKey: .keep),
            place: try fields.decode(Address.self, forKey: .place),
            text: try fields.decode(String.self, forKey: .text),
            at: try fields.decode(Timestamp.self, forKey: .at),
            points: try fields.decodeIfPresent([String].self, forKey: .points) ?? [],
            fates: try fields.decodeIfPresent(
                [ConversationSummary.Fated].self,
                forKey: .fates
            ) ?? []
        )
    }

    /// Writes an item.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(keep, forKey: .keep)
        try fields.encode(place, forKey: .place)
        try fields.encode(text, forKey: .text)
        try fields.encode(at, forKey: .at)
        if !points.isEmpty { try fields.encode(points, forKey: .points) }
        if !fates.isEmpty { try fields.encode(fates, forKey: .fates) }
    }
}
