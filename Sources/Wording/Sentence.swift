import DialogModel

/// Something the program says, in every language it speaks.
///
/// A sentence that lacks a language does not compile.
package struct Sentence: Hashable, Sendable {
    /// In Dutch, je-form.
    package let dutch: String
    /// In English.
    package let english: String

    /// The sentence `dutch`, or `english`.
    package init(nl dutch: String, en english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// The sentence in `language`.
    package func callAsFunction(in language: Language) -> String {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }
}
