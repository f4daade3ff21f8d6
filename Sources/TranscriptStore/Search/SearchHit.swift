import DialogModel

/// What somebody wrote in which what was looked for stands.
public struct SearchHit: Hashable, Sendable {
    /// The conversation.
    public let id: ConversationID
    /// Its number among its owner's.
    public let number: Int
    /// The event that holds it.
    public let sequence: Int
    /// When it was given.
    public let at: Timestamp
    /// The conversation's title.
    public let title: String
    /// Whom it is about.
    public let client: String?
    /// What it is.
    public let found: FoundAs
    /// The question that it stands under, as it was shown; `nil` where it stands under none.
    public let question: String?
    /// All of it, or the part around the first match; '…' where it was cut.
    public let excerpt: String
    /// The match in the excerpt, in characters from its beginning.
    public let match: Range<Int>

    /// The hit in event `sequence`.
    public init(
        id: ConversationID,
        number: Int,
        sequence: Int,
        at: Timestamp,
        title: String,
        client: String?,
        found: FoundAs,
        question: String?,
        excerpt: String,
        match: Range<Int>
    ) {
        self.id = id
        self.number = number
        self.sequence = sequence
        self.at = at
        self.title = title
        self.client = client
        self.found = found
        self.question = question
        self.excerpt = excerpt
        self.match = match
    }
}
