import DialogEngine
import DialogModel
import Wording

/// What a line of a plan does, as the same line typed at the keyboard would.
struct PlanInput {
    let conversation: Conversation
    let prompt: Prompt
    /// The dialogues that `/`-words call.
    let shortcuts: [String: DialogID]

    /// The input that `typed` stands for.
    ///
    /// - Throws: `unknownQuestion` for `/herzie` with a name that no settled question has.
    func input(_ typed: String) throws(Fault) -> Input {
        if typed.hasPrefix("/") {
            let parts = typed.dropFirst().split(separator: " ", maxSplits: 1)
            let word = parts.first.map(String.init) ?? ""
            return try command(word, parts.count > 1 ? String(parts[1]) : "", typed)
        }
        switch prompt.position {
        case .settling: return Self.choices[typed].map { .settleStale($0) } ?? .answer(typed)
        case .choosing(let offered): return chosen(typed, offered)
        case .asking(let question):
            if typed.isEmpty && passes(question) { return .skip }
            // A list is typed line by line; a plan has it on one.
            return .answer(question.kind == .list ? typed.replacing(";", with: "\n") : typed)
        case .paused, .finished, .abandoned, .readOnly: return .answer(typed)
        }
    }

    private static let choices: [String: StaleChoice] = ["1": .askAgain, "2": .keep, "3": .edit]

    /// Enter alone leaves what is revisited, and lets an extra question rest.
    private func passes(_ question: Prompt.OpenQuestion) -> Bool {
        if question.previous != nil { return true }
        return if case .probe = question.origin { true } else { false }
    }

    private func chosen(_ typed: String, _ offered: [Prompt.OfferedQuestion]) -> Input {
        if typed.isEmpty { return .next }
        // A number alone, or with a colon and words of one's own behind it.
        let asked = typed.split(separator: ":", maxSplits: 1).map(String.init)
        if let first = asked.first, let number = Int(first), offered.indices.contains(number - 1) {
            return .choose(
                offered[number - 1].place,
                wording: asked.count > 1 ? asked[1].trimmingPrefix(" ").description : nil
            )
        }
        let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
        let words = parts.count > 1 ? parts[1] : nil
        return .ask(parts[0] == "v" ? words ?? "" : typed)
    }

    private func command(
        _ word: String,
        _ rest: String,
        _ typed: String
    ) throws(Fault) -> Input {
        if let dialog = shortcuts[word] { return .call(dialog) }
        if let special = PlanWord(rawValue: word) { return special.input }
        let command = ConversationCommand.allCases.first { command in
            command.name.dutch == word || command.name.english == word
        }
        switch command {
        case .back: return .back
        case .skip: return .skip
        case .note: return .note(rest)
        case .bell: return .ring
        case .pause: return .pause
        case .finish: return .finish
        case .stop: return .abandon
        case .probing: return .turnProbing(rest == "aan" || rest == "on" ? .on : .off)
        case .longer: return .extend(minutes: Int(rest) ?? 5)
        case .revise:
            guard let place = conversation.settled(named: rest) else {
                throw .unknownQuestion(rest, nearest: nil)
            }
            return .revise(place)
        // These show something and do nothing to a conversation.
        case .help, .why, .question, .progress, .time, .roles, .hide, nil: return .answer(typed)
        }
    }
}

/// Words for what a client asks by a menu or another command.
private enum PlanWord: String {
    case verder, resume, opnieuw, again, laten, leave, aanpassen, edit

    var input: Input {
        switch self {
        case .verder, .resume: .resume
        case .opnieuw, .again: .settleStale(.askAgain)
        case .laten, .leave: .settleStale(.keep)
        case .aanpassen, .edit: .settleStale(.edit)
        }
    }
}
