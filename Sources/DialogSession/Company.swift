import DialogModel
import SpiegelAPI
import Wording

/// Who takes part in a conversation, and what each does there.
public struct Company: Hashable, Sendable {
    /// With whom it is held.
    public let mode: Dialog.Mode
    /// What the dialogue is called.
    public let title: String
    /// Who takes part.
    public internal(set) var participants: [Participant]
    /// The roles of the dialogue, in the order in which they are handed out.
    public let roles: [Role]

    /// A company of the parts named.
    init(mode: Dialog.Mode, title: String, participants: [Participant], roles: [Role]) {
        self.mode = mode
        self.title = title
        self.participants = participants
        self.roles = roles
    }

    /// The company of the conversation that `summary` is about.
    init(_ summary: ConversationSummary, _ catalogue: [CatalogueEntry]) {
        mode = summary.mode
        title = summary.title
        participants = summary.participants
        roles = catalogue.entry(summary.dialog, in: summary.language)?.roles ?? []
    }

    /// Who has `role`.
    public func names(_ role: RoleID) -> [String] {
        participants.filter { $0.role == role }.map(\.name)
    }

    /// Who asks, in an interview.
    var asker: String? { names(.asker).first ?? participants.first?.name }

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

    /// A role, and the names that stand behind it in `text`; `nil` where no role stands before them.
    func cast(_ text: String) -> (role: Role, names: String)? {
        let words = text.split(whereSeparator: \.isWhitespace)
        for count in (1..<max(1, words.count)).reversed() {
            let title = words.prefix(count).joined(separator: " ")
            guard let role = role(title.hasSuffix(":") ? String(title.dropLast()) : title)
            else { continue }
            return (role, words.dropFirst(count).joined(separator: " "))
        }
        return nil
    }
}
