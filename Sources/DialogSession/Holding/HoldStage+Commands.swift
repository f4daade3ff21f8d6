import DialogModel
import SpiegelAPI
import Wording

/// What a line asks for that begins with `/`.
extension HoldStage {
    mutating func obey(_ command: ConversationCommand, _ argument: String) -> [Move] {
        switch command {
        case .help: return help()
        case .back: return send(.back)
        case .skip:
            draft = .none
            return send(.skip)
        case .revise: return ask(.answers(id), for: .revising(argument))
        case .note:
            guard argument.isEmpty else { return send(.note(argument)) }
            return open(.note)
        case .why: return explain()
        case .bell: return send(.ring)
        case .probing: return ask(.account(id), for: .probing)
        case .rest: return send(.widen)
        case .all: return fade(argument)
        case .question: return argument.isEmpty ? again() : send(.ask(argument))
        case .progress: return ask(.account(id), for: .progress)
        case .names: return rename(argument)
        case .time: return argument.isEmpty ? tellTime() : turn(to: argument)
        case .longer: return extend(argument)
        case .roles: return tellRoles(argument)
        case .copy: return ask(.copies, for: .copies(argument))
        case .hide:
            return [.act(.wipe(otherwise: [.remark(ConversationLeaving.cannotWipe, .warning)]))]
                + open(.hidden)
        case .pause: return send(.pause)
        case .finish: return latest.aside == nil ? open(.finish) : send(.finish)
        case .stop: return open(.stop)
        }
    }

    /// Asks the daemon for something else than a turn.
    mutating func ask(_ errand: Errand, for purpose: Pending) -> [Move] {
        pending = purpose
        return [.ask(errand)]
    }

    /// Shows what is waited for once more, and nothing beside it.
    mutating func again() -> [Move] {
        aside = nil
        isDue = true
        return goOn()
    }

    private mutating func help() -> [Move] {
        let calls = shortcuts.sorted { $0.key < $1.key }.map { word, dialog in
            let title = catalogue.entry(dialog, in: language)?.title
            return Scene.Called(word: word, title: title ?? dialog.name)
        }
        let commands = ConversationCommand.allCases.filter { command in
            switch command {
            case .longer, .roles, .copy: company.mode != .alone
            case .rest, .all: company.mode == .alone
            case .time: company.mode != .alone || entry?.hasShortForm ?? false
            default: true
            }
        }
        return [.show(.help(commands, calls: calls))] + again()
    }

    private mutating func explain() -> [Move] {
        guard let question = Self.asked(shown ?? latest) else {
            return remark(ConversationWords.noQuestion)
        }
        guard let why = question.why else {
            return remark(
                question.required ? ConversationWords.noWhyRequired : ConversationWords.noWhy
            )
        }
        return [.show(.quote(why, .faint))] + goOn()
    }

    /// `/voortgang`.
    mutating func report(_ account: Account) -> [Move] {
        var scenes: [Scene] = []
        if let step = latest.step {
            scenes.append(
                .remark(ConversationProgress.step(step.title, step.index, of: step.count))
            )
        }
        scenes.append(
            .remark(
                ConversationProgress.done(
                    answered: account.answered,
                    skipped: account.skipped,
                    minutes: account.minutes
                )
            )
        )
        return [.show(scenes)] + goOn()
    }

    /// `/herzie`: by its number in the list, by its name, or by the beginning of one; what
    /// several begin with is asked.
    mutating func revise(_ name: String, among answers: [GivenAnswer]) -> [Move] {
        revisable = answers.map(\.place.item.name)
        guard !answers.isEmpty else { return remark(ConversationProgress.nothing) }
        guard !name.isEmpty else {
            return [.show(.answers(answers))] + open(.reviseWhich(answers))
        }
        let begun = Self.begun(name, in: answers)
        guard begun.count < 2 || Self.find(name, in: answers) != nil else {
            return [.show(.answers(begun))] + open(.reviseWhich(begun))
        }
        guard let given = Self.find(name, in: answers) ?? begun.first else {
            let nearest = Nearness.nearest(to: name, among: revisable)
            return remark(Refusal.unknownQuestion(name, nearest: nearest).sentence, .warning)
        }
        return send(.revise(given.place))
    }

    private static func find(_ name: String, in answers: [GivenAnswer]) -> GivenAnswer? {
        if let number = Int(name) {
            return answers.indices.contains(number - 1) ? answers[number - 1] : nil
        }
        let folded = FoldedText(name).text
        return answers.last { answer in
            [answer.place.item.name, answer.place.description].contains(folded)
        }
    }

    /// The answers whose name begins so; where none does, those whose question has all of the words.
    private static func begun(_ name: String, in answers: [GivenAnswer]) -> [GivenAnswer] {
        let folded = FoldedText(name).text
        let begun = answers.filter { $0.place.item.name.hasPrefix(folded) }
        guard begun.isEmpty else { return begun }
        let words = Set(FoldedText.words(of: name).map(\.folded)).subtracting(articles)
        guard !words.isEmpty else { return [] }
        return answers.filter { answer in
            words.isSubset(of: FoldedText.words(of: answer.question).map(\.folded))
        }
    }

    private static let articles: Set = ["de", "het", "een", "the", "a", "an"]
}
