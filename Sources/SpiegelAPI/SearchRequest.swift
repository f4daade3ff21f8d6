import DialogModel

/// Looks for words in all of the user's conversations: `POST /v1/search`.
///
/// The words are in the body, since addresses end up in logs.
public struct SearchRequest: Codable, Hashable, Sendable {
    /// The words, case and accents of no account.
    public let text: String

    /// Looks for `text`.
    public init(text: String) { self.text = text }
}
