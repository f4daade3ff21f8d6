import DialogModel

/// Does anything at any time, mostly what is asked.
struct RandomUser {
    var dice: Dice

    /// What this user does at a prompt.
    mutating func act(at prompt: Prompt, settled: [GivenAnswer]) -> Input {
        if dice.oneIn(6) { return whim(settled) }
        return switch prompt.position {
        case .asking(let question): dice.oneIn(8) ? .skip : .answer(typed(for: question))
        case .choosing(let offered): choice(among: offered)
        case .casting(let roles): cast(roles)
        case .settling: .settleStale(dice.pick(StaleChoice.allCases))
        case .paused: .resume
        case .finished, .abandoned, .readOnly: .note("na afloop")
        }
    }

    private mutating func cast(_ roles: [RoleID]) -> Input {
        guard !dice.oneIn(4) else { return .skip }
        let names = roles.map { ($0, [dice.pick(["Noor", "Piet", "Aya"])]) }
        return .cast(Dictionary(names, uniquingKeysWith: { first, _ in first }))
    }

    /// What this user does who means to come to the end.
    mutating func goOn(at prompt: Prompt) -> Input {
        switch prompt.position {
        case .asking(let question): .answer(answer(to: question.kind))
        case .choosing(let offered):
            if let open = offered.first(where: { !$0.settled }), !dice.oneIn(4) {
                .choose(open.place, wording: nil)
            } else {
                .next
            }
        case .casting(let roles): cast(roles)
        case .settling: .settleStale(dice.pick(StaleChoice.allCases))
        case .paused: .resume
        case .finished, .abandoned, .readOnly: .note("na afloop")
        }
    }

    /// An answer that can be used.
    mutating func answer(to kind: Question.Kind) -> String {
        switch kind {
        case .text:
            dice.pick(["ja", "dat was stom van mij", "hij ging weg en kwam terug", "Kevin!"])
        case .list:
            dice.pick(["rust", "rust\nruzie", "ruzie\nrust\nslaap", "slaap\nslaap", "rust; ruzie"])
        case .number: String(dice.number(1...40))
        case .scale: dice.pick(["0", "10", "7", "een zesje", "9,5", "vier", "3", "½"])
        case .choice: dice.pick(["1", "beer", "a"])
        case .choices: dice.pick(["1", "1, 2", "beer en appel"])
        case .yesNo: dice.pick(["ja", "nee"])
        case .date: dice.pick(["vandaag", "23-11-2026", "1 mei"])
        }
    }

    private mutating func typed(for question: Prompt.OpenQuestion) -> String {
        if dice.oneIn(8) {
            return dice.pick(["", "elf", "misschien", "?", "7 à 8", "\u{0}é\u{301}"])
        }
        if let previous = question.previous, dice.oneIn(4) { return previous }
        return answer(to: question.kind)
    }

    private mutating func choice(among offered: [Prompt.OfferedQuestion]) -> Input {
        if offered.count > 1, dice.oneIn(4) { return .pick(offered.suffix(2).map(\.place)) }
        if offered.isEmpty || dice.oneIn(5) { return dice.oneIn(2) ? .next : .ask("Eigen vraag?") }
        return .choose(dice.pick(offered).place, wording: dice.oneIn(4) ? "In mijn woorden?" : nil)
    }

    private mutating func whim(_ settled: [GivenAnswer]) -> Input {
        switch dice.number(0...19) {
        case 0, 1, 2: .back
        case 3, 4, 5: settled.isEmpty ? .back : .revise(dice.pick(settled).place)
        case 6: .note("ik bedenk me iets")
        case 7, 8: .call(dice.pick(["een", "twee", "drie", "vier"]))
        case 9: .ring
        case 10: .tick
        case 11: .extend(minutes: dice.number(-1...20))
        case 12: .pause
        case 13: dice.pick([.next, .ask("Nog iets?"), .handOver(to: "Noor"), .resume])
        case 14: .turnProbing(dice.oneIn(2) ? .on : .off)
        case 15: .turnDepth(dice.pick(Question.Depth.allCases))
        case 16: settled.isEmpty ? .tick : .takeBack(dice.pick(settled).place)
        case 17: dice.pick([.turnFading(.on), .turnFading(.off), .widen])
        case 18:
            dice.pick([
                .alias(ClientAlias(watchedNames: ["Kevin"])),
                .cast(["asker": [dice.pick(["Noor", "Piet"])]]),
            ])
        default: dice.oneIn(8) ? dice.pick([.finish, .abandon]) : .settleStale(.askAgain)
        }
    }
}
