import DialogModel

/// Where the words were found.
package struct SearchReply: Codable, Hashable, Sendable {
    /// One find.
    package struct Hit: Codable, Hashable, Sendable {
        /// The conversation's number.
        package let number: Int
        /// The conversation's title.
        package let title: String
        /// Whom it is about; `nil` where that was not said.
        package let client: String?
        /// When it was said.
        package let at: Timestamp
        /// What was found.
        package let found: FoundAs
        /// The question it stands under; empty where it stands under none.
        package let question: String
        /// The words around it.
        package let excerpt: String

        /// A find in conversation `number`.
        package init(
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
    package let hits: [Hit]
    /// Whether there are more than are told; `nil` while the search goes on.
    package let more: Bool?

    /// The finds `hits`.
    package init(hits: [Hit], more: Bool? = nil) {
        self.hits = hits
        self.more = more
    }
}
