import DialogModel

/// What waits for a person of one conversation: itself, while it can be gone on with, and what was
/// said in it that comes back.
package struct WaitingItem: Hashable, Sendable {
    /// The conversation.
    package let conversation: ConversationID
    /// Its number for the person.
    package let number: Int
    /// What waits.
    package let content: Content

    /// What waits of a conversation.
    package struct Content: Hashable, Codable, Sendable {
        /// The title.
        package let title: String
        /// Whom it is about.
        package let client: String?
        /// Whether it can be gone on with.
        package let open: Bool
        /// What comes back.
        package let kept: [KeptLine]
    }
}

extension WaitingItem.Content {
    /// What waits of a conversation; `nil` where nothing does.
    init?(_ summary: ConversationSummary) {
        let isOpen = summary.standing == .open
        let kept = summary.comesBack
        guard isOpen || !kept.isEmpty else { return nil }
        title = summary.title
        client = summary.client.pseudonym
        open = isOpen
        self.kept = kept
    }
}

extension WaitingItem: StoredForm {
    /// What is sealed; what it counts for stands in front of it.
    package static let form = Form(name: "waiting", version: 1, since: "0.2")

    private enum Key: String, CodingKey {
        case conversation, number, content
    }

    /// Reads an item.
    package init(from decoder: any Decoder, version: Int) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        conversation = try fields.decode(ConversationID.self, forKey: .conversation)
        number = try fields.decode(Int.self, forKey: .number)
        content = try fields.decode(Content.self, forKey: .content)
    }

    /// Writes the item.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(conversation, forKey: .conversation)
        try fields.encode(number, forKey: .number)
        try fields.encode(content, forKey: .content)
    }
}
