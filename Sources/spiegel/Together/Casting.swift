import DialogModel
import SpiegelAPI
import Wording

/// Hands out the roles of a meeting: each is asked for once, and nobody's name is typed twice.
@MainActor
struct Casting {
    private let roles: [Role]
    private let talk: Talk

    /// Hands out `roles`.
    init(_ roles: [Role], talk: Talk) {
        self.roles = roles
        self.talk = talk
    }

    /// Who takes part in which role; `nil` where the user went away.
    func participants() async -> [Participant]? {
        guard !roles.isEmpty else { return [] }
        talk.show([.gap])
        talk.say(MeetingWords.handingOut)
        var participants: [Participant] = []
        var known: [String] = []
        for role in roles {
            guard let names = await names(for: role, among: &known) else { return nil }
            participants += names.map { Participant(name: $0, role: role.id) }
        }
        return participants
    }

    private func names(for role: Role, among known: inout [String]) async -> [String]? {
        while true {
            switch await talk.ask(MeetingWords.who(role.title, known: known)) {
            case .interrupt: continue
            case .end: return nil
            case .text(let typed):
                switch Self.read(typed, among: known) {
                case .success(let names):
                    known += names.filter { !known.contains($0) }
                    return names
                case .failure(let refusal): talk.remark(refusal.sentence, .warning)
                }
            }
        }
    }

    /// Why what was typed names nobody.
    struct Refusal: Error {
        /// What is said about it.
        let sentence: Sentence
    }

    /// The names in `text`, between commas: in full, or by their number among those `known`.
    static func read(
        _ text: String,
        among known: [String]
    ) -> Result<[String], Refusal> {
        let limit = Limits().nameCharacters
        var names: [String] = []
        guard let words = NameList.read(text) else {
            return .failure(Refusal(sentence: ScreensBeginning.notNames))
        }
        for word in words {
            var name = word
            if let number = Int(word) {
                guard known.indices.contains(number - 1) else {
                    return .failure(Refusal(sentence: MeetingWords.noSuchName(known.count)))
                }
                name = known[number - 1]
            }
            // The same person in other capitals is no other person.
            name = known.first { FoldedText($0) == FoldedText(name) } ?? name
            guard name.count <= limit else {
                return .failure(Refusal(sentence: ScreensBeginning.nameTooLong(limit: limit)))
            }
            if !names.contains(name) { names.append(name) }
        }
        return .success(names)
    }
}
