/// What holding a conversation costs and may not cost it.
public struct Weight: Hashable, Sendable {
    /// About how many bytes of memory it takes.
    public let bytes: Int
    /// Whether a time box runs in it, which must not be let go.
    public let isTimed: Bool

    /// The weight of a conversation.
    public init(bytes: Int, isTimed: Bool) {
        self.bytes = bytes
        self.isTimed = isTimed
    }
}
