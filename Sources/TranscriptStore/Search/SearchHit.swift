import DialogModel

/// What somebody wrote in which what was looked for stands.
package struct SearchHit: Hashable, Sendable {
    /// The conversation.
    package let id: ConversationID
    /// Its number among its owner's.
    package let number: Int
    /// The event that holds it.
    package let sequence: Int
    /// When it was given.
    package let at: Timestamp
    /// The conversation's title.
    package let title: String
    /// Whom it is about.
    package let client: String?
    /// What it is.
    package let found: FoundAs
    /// The question that it stands under, as it was shown; `nil` where it stands under none.
    package let question: String?
    /// All of it, or the part around the first match; '…' where it was cut.
    package let excerpt: String
    /// The match in the excerpt, in characters from its beginning.
    package let match: Range<Int>

    /// The hit in event `sequence`.
    package init(
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
