/// What holding a conversation costs and may not cost it.
package struct Weight: Hashable, Sendable {
    /// About how many bytes of memory it takes.
    package let bytes: Int
    /// Whether a time box runs in it, which must not be let go.
    package let isTimed: Bool

    /// The weight of a conversation.
    package init(bytes: Int, isTimed: Bool) {
        self.bytes = bytes
        self.isTimed = isTimed
    }
}
