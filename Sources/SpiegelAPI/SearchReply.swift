import DialogModel

/// Where the words were found.
public struct SearchReply: Codable, Hashable, Sendable {
    /// One find.
    public struct Hit: Codable, Hashable, Sendable {
        /// The conversation's number.
        public let number: Int
        /// The conversation's title.
        public let title: String
        /// Whom it is about; `nil` where that was not said.
        public let client: String?
        /// When it was said.
        public let at: Timestamp
        /// What was found.
        public let found: FoundAs
        /// The question it stands under; empty where it stands under none.
        public let question: String
        /// The words around it.
        public let excerpt: String

        /// A find in conversation `number`.
        public init(
            number: Int,
            title: String,
            client: String?,
            at: Timestamp,
            found: FoundAs,
            question: String,
            excerpt: String
        ) {
            self.number = number
            self.title = title
            self.client = client
            self.at = at
            self.found = found
            self.question = question
            self.excerpt = excerpt
        }
    }

    /// The finds, newest conversation first.
    public let hits: [Hit]
    /// Whether there are more than are told; `nil` while the search goes on.
    public let more: Bool?

    /// The finds `hits`.
    public init(hits: [Hit], more: Bool? = nil) {
        self.hits = hits
        self.more = more
    }
}
