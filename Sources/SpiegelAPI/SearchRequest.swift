import DialogModel

/// Looks for words in all of the user's conversations: `POST /v1/search`.
///
/// The words are in the body, since addresses end up in logs.
package struct SearchRequest: Codable, Hashable, Sendable {
    /// The words, case and accents of no account.
    package let text: String

    /// Looks for `text`.
    package init(text: String) { self.text = text }
}
