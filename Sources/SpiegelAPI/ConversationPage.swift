import DialogModel

/// A page of conversations, newest first: `GET /v1/conversations?before=N&limit=N`, or the one of
/// `?number=N`.
package struct ConversationPage: Codable, Hashable, Sendable {
    /// The conversations.
    package let conversations: [ListedConversation]
    /// Those of the same stretch that cannot be shown.
    package let closed: [ClosedConversation]
    /// What to give as `before` for the next page; `nil` on the last.
    package let next: Int?

    /// A page of `conversations`.
    package init(
        conversations: [ListedConversation],
        closed: [ClosedConversation],
        next: Int?
    ) {
        self.conversations = conversations
        self.closed = closed
        self.next = next
    }
}
