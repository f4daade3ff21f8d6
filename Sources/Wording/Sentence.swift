import DialogModel

/// Something the program says, in every language it speaks.
///
/// A sentence that lacks a language does not compile.
public struct Sentence: Hashable, Sendable {
    /// In Dutch, je-form.
    public let dutch: String
    /// In English.
    public let english: String

    /// The sentence `dutch`, or `english`.
    public init(nl dutch: String, en english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// The sentence in `language`.
    public func callAsFunction(in language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
