import DialogModel
import Wording

/// Who takes part in a conversation, and what each does there.
package struct Company: Hashable, Sendable {
    /// With whom it is held.
    package let mode: Dialog.Mode
    /// What the dialogue is called.
    package let title: String
    /// Who takes part.
    package internal(set) var participants: [Participant]
    /// The roles that there are where the conversation stands, and who has them.
    package internal(set) var cast: [Prompt.CastRole]

    /// A company of the parts named.
    init(
        mode: Dialog.Mode,
        title: String,
        participants: [Participant],
        cast: [Prompt.CastRole]
    ) {
        self.mode = mode
        self.title = title
        self.participants = participants
        self.cast = cast
    }

    /// The company of the conversation that `summary` is about, where it waits for what `prompt` says.
    init(_ summary: ConversationSummary, _ prompt: Prompt) {
        mode = summary.mode
        title = summary.title
        participants = summary.participants
        cast = prompt.cast
    }

    /// The roles, in the order in which they are handed out.
    package var roles: [Role] { cast.map(\.role) }

    /// Who has `role`.
    package func names(_ role: RoleID) -> [String] {
        cast.first { $0.role.id == role }?.names
            ?? participants.filter { $0.role == role }.map(\.name)
    }

    /// The same, with no roles but `wanted`.
    package func only(_ wanted: [RoleID]) -> Company {
        var company = self
        company.cast.removeAll { !wanted.contains($0.role.id) }
        return company
    }

    /// Has the one whose name stands at the beginning of `line` bring in, where nobody does: theirs is the
    /// case that was picked.
    mutating func seat(bringerOf line: String) {
        let words = FoldedText.words(of: line).map(\.folded)
        guard names(.bringer).isEmpty,
            let index = cast.firstIndex(where: { $0.role.id == .bringer }),
            let name = participants.names.first(where: { name in
                words.starts(with: FoldedText.words(of: name).map(\.folded))
            })
        else { return }
        cast[index] = Prompt.CastRole(cast[index].role, [name])
    }

    /// Who asks: of several, the one whose turn it is, who stands first.
    var asker: String? { names(.asker).first ?? participants.first?.name }

    /// The one who asks whose name stands before a colon at the beginning of `line`, and what stands
    /// behind it.
    func asking(_ line: String) -> (name: String, words: String)? {
        guard let (label, words) = line.labelled,
            let name = names(.asker).first(where: { FoldedText($0) == FoldedText(label) })
        else { return nil }
        return (name, words)
    }

    /// Who takes part under the name `label`, however it was written.
    func participant(_ label: String) -> String? {
        participants.names.first { FoldedText($0) == FoldedText(label) }
    }

    /// Who seems to ask the question on `line`, and is not one of those who do: somebody who takes part,
    /// or one word with a capital.
    func stranger(asking line: String) -> String? {
        guard let (label, words) = line.labelled, asking(line) == nil else { return nil }
        if let known = participant(label) { return known }
        let isName = label.first?.isUppercase ?? false && label.allSatisfy(\.isLetter)
        return isName && words.hasSuffix("?") ? label : nil
    }

    /// Before the line of the one who asks.
    func askerLead(in language: Language) -> Listening.Lead {
        .speaker(asker ?? "", besides: InterviewWords.teller(in: language))
    }

    /// Before the line in which `question` is answered.
    func lead(for question: Prompt.OpenQuestion, in language: Language) -> Listening.Lead {
        switch mode {
        case .alone: return .plain
        case .interview:
            let teller = names(.bringer).first ?? InterviewWords.teller(in: language)
            return .speaker(teller, besides: asker ?? "")
        case .meeting:
            guard let role = question.role else { return .plain }
            let names = names(role)
            return names.isEmpty ? .plain : .speaker(names.joined(separator: ", "), besides: "")
        }
    }

    /// The role that `word` means: its title, or the beginning of one title only.
    func role(_ word: String) -> Role? {
        let wanted = FoldedText(word).text
        let titles = roles.map { (role: $0, title: FoldedText($0.title).text) }
        if let exact = titles.first(where: { $0.title == wanted }) { return exact.role }
        let begun = titles.filter { $0.title.hasPrefix(wanted) }
        return begun.count == 1 ? begun.first?.role : nil
    }
}
