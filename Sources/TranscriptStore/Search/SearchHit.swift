import DialogModel

/// An answer or note in which what was looked for stands.
public struct SearchHit: Hashable, Sendable {
    /// The conversation.
    public let id: ConversationID
    /// Its number among its owner's.
    public let number: Int
    /// The event that holds the answer or note.
    public let sequence: Int
    /// When it was given.
    public let at: Timestamp
    /// The conversation's title.
    public let title: String
    /// The question as it was shown; `nil` for a note that was made at none.
    public let question: String?
    /// The answer or note, or the part of it around the first match; '…' where it was cut.
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
        question: String?,
        excerpt: String,
        match: Range<Int>
    ) {
        self.id = id
        self.number = number
        self.sequence = sequence
        self.at = at
        self.title = title
        self.question = question
        self.excerpt = excerpt
        self.match = match
    }
}
