import DialogModel

/// Something that waits for a person: today always an open conversation.
public struct WaitingItem: Hashable, Sendable {
    /// The conversation.
    public let conversation: ConversationID
    /// Its number for the person.
    public let number: Int
    /// What lists call it.
    public let heading: Heading

    /// What lists call a conversation.
    public struct Heading: Hashable, Sendable {
        /// The title.
        public let title: String
        /// Whom it is about.
        public let client: String?
    }
}

extension WaitingItem.Heading {
    /// The heading of a conversation that can be gone on with; `nil` for one that has ended.
    init?(waiting summary: ConversationSummary) {
        switch summary.standing {
        case .open: self.init(title: summary.title, client: summary.client.pseudonym)
        case .finished, .abandoned: return nil
        }
    }
}

extension WaitingItem: StoredForm {
    /// What is sealed; the conversation's name stands in front of it.
    public static let form = Form(name: "waiting", version: 1, since: "0.2")

    private enum Kind: String, Codable {
        case open
    }

    private enum Key: String, CodingKey {
        case kind, conversation, number, title, client
    }

    /// Reads an item; of a kind that only a later release knows there is none.
    public init(from decoder: any Decoder, version: Int) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        _ = try fields.decode(Kind.self, forKey: .kind)
        conversation = try fields.decode(ConversationID.self, forKey: .conversation)
        number = try fields.decode(Int.self, forKey: .number)
        heading = Heading(
            title: try fields.decode(String.self, forKey: .title),
            client: try fields.decodeIfPresent(String.self, forKey: .client)
        )
    }

    /// Writes the item.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(Kind.open, forKey: .kind)
        try fields.encode(conversation, forKey: .conversation)
        try fields.encode(number, forKey: .number)
        try fields.encode(heading.title, forKey: .title)
        try fields.encodeIfPresent(heading.client, forKey: .client)
    }
}
