import DialogModel

/// All of a conversation, as it stood at one moment.
package struct LoadedConversation: Sendable {
    /// The conversation as lists show it.
    package let stored: StoredConversation
    /// What the person who asked may do with it.
    package let rights: Rights
    /// What it began with; a fault when that cannot be read, while the log can.
    package let script: Result<PinnedScript, Fault>
    /// Every event, checked from the first to the last, with its JSON.
    package let log: Batch
}
