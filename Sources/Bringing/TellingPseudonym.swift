import Deidentification
import DialogModel
import Wording

/// A pseudonym that may say who somebody is: `Boer Harm`, `de dominee`.
package struct TellingPseudonym: Hashable, Sendable {
    /// As it stands in the conversation.
    package let written: String

    /// The pseudonym `written`; `nil` where it is a plain given name or letters alone.
    package init?(_ written: String?, in language: Language) {
        guard let written, !PlainName.isPlain(written, in: language) else { return nil }
        self.written = written
    }

    /// What its owner wanted it to be in an earlier copy: another name, or itself.
    package func settled(by aliases: [OwnedCopy.Alias]) -> String? {
        aliases.first { $0.written.contains { FoldedText($0) == FoldedText(written) } }?.alias
    }

    /// A name that neither stands in `passages` nor is one of `aliases`.
    package func proposal(
        besides aliases: [OwnedCopy.Alias],
        in passages: [BroughtCopy.Passage],
        _ language: Language
    ) -> String {
        Aliases.free(besides: aliases, in: passages.flatMap(\.texts) + [written], language).first
            ?? BringWords.somebody(number: aliases.count + 1)
    }
}
