/// Whose conversations: the user that the kernel says is calling.
public struct OwnerID: Hashable, Sendable {
    /// The user's number.
    public let uid: UInt32

    /// The user `uid`.
    public init(uid: UInt32) { self.uid = uid }
}
