import DialogModel

/// All of a conversation, as it stood at one moment.
public struct LoadedConversation: Sendable {
    /// The conversation as lists show it.
    public let stored: StoredConversation
    /// What the person who asked may do with it.
    public let rights: Rights
    /// What it began with; a fault when that cannot be read, while the log can.
    public let script: Result<PinnedScript, Fault>
    /// Every event, checked from the first to the last, with its JSON.
    public let log: Batch
}
