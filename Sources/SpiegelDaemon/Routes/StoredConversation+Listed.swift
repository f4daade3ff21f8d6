import SpiegelAPI
import TranscriptStore

extension StoredConversation {
    /// As lists show it.
    var listed: ListedConversation {
        ListedConversation(id: id, number: number, sequence: sequence, summary: summary)
    }
}
