import DialogModel
import SpiegelAPI
import Wording

/// What can be begun and what waits.
struct MenuStage: Stage {
    private let surroundings: Surroundings
    private var menu: Menu?
    private var catalogue: [CatalogueEntry] = []
    /// What stands on the screen: numbers are of it.
    private var shown = Shown.choices(.alone)
    /// Why what waits was asked for.
    private var wanted = Wanted.look

    private enum Shown: Hashable {
        case choices(Setting.Occasion)
        case waiting(WaitingReply)
    }

    private enum Wanted: Hashable {
        case look
        case resume(Int?)
        case settle(Fate, count: Int)
    }

    init(_ surroundings: Surroundings) { self.surroundings = surroundings }

    mutating func opened() -> [Move] { [.ask(.opening)] }

    mutating func arrived(_ reply: Reply) -> [Move] {
        switch reply {
        case .opening(let catalogue, let overview):
            let menu = Menu(catalogue.dialogs, for: surroundings.language)
            self.catalogue = catalogue.dialogs
            self.menu = menu
            let unused = catalogue.unused.map { Scene.remark($0.sentence, .warning) }
            let shown = Move.show([.opening(menu, overview)] + unused)
            guard surroundings.mayAsk, !menu.choices.isEmpty else {
                return [shown, .leave(.paused)]
            }
            return [shown] + goOn()
        case .waiting(let waiting): return arrived(waiting)
        default: return goOn()
        }
    }

    private mutating func arrived(_ waiting: WaitingReply) -> [Move] {
        switch wanted {
        case .look: return show(waiting)
        case .resume(let number): return resume(number, waiting)
        case .settle(let fate, let count):
            return [.show(.remark(FateWords.heard(fate, count: count), .plain))] + show(waiting)
        }
    }

    private mutating func show(_ waiting: WaitingReply) -> [Move] {
        shown = .waiting(waiting)
        return [.show(.waiting(waiting))] + goOn()
    }

    /// What was refused is told, and the menu stays; what cannot be settled any more is shown as it is
    /// now.
    mutating func refused(_ fault: Fault) -> [Move] {
        guard menu != nil else { return [.leave(.failed(fault))] }
        guard case .settle = wanted, case .refusal(.notNow) = fault else {
            return remark(fault.sentence, .warning)
        }
        return [.show(.remark(fault.sentence, .warning))] + ask(.look)
    }

    private mutating func ask(_ wanted: Wanted) -> [Move] {
        self.wanted = wanted
        return [.ask(.waiting)]
    }

    mutating func heard(_ heard: Heard) -> [Move] {
        guard let menu else { return [] }
        switch heard {
        case .interrupt: return remark(ScreensOpening.keys)
        case .end: return [.leave(.paused)]
        case .line(let line):
            if case .waiting(let waiting) = shown, let said = FateLine(line) {
                return settle(said, waiting)
            }
            switch MenuLine(line, in: menu, shownOnly: onScreen(menu)) {
            case .help: return remark(ScreensOpening.keys)
            case .leave: return [.leave(.paused)]
            case .waiting: return ask(.look)
            case .occasion(let occasion):
                shown = .choices(occasion)
                return [.show(.choices(menu, occasion))] + goOn()
            case .resume(let number): return ask(.resume(number))
            case .number(let number): return choose(number, menu)
            case .begin(let choice, let wishes): return begin(choice, wishes)
            case .command(let words): return [.ask(.command(words))]
            case .unknown(let nearest): return remark(ScreensOpening.notThere(nearest), .warning)
            }
        }
    }

    private func onScreen(_ menu: Menu) -> [Menu.Choice] {
        switch shown {
        case .choices(let occasion): menu.choices(on: occasion)
        case .waiting: []
        }
    }

    /// A number means what it stands before.
    private func choose(_ number: Int, _ menu: Menu) -> [Move] {
        switch shown {
        case .waiting(let waiting):
            if let chosen = waiting.conversation(numbered: number) { return load(chosen, waiting) }
            guard let kept = waiting.kept(numbered: number) else {
                return remark(ScreensOpening.notThere(nil), .warning)
            }
            return [.show(.quote(kept.line.text))] + remark(FateWords.keys)
        case .choices(let occasion):
            let choices = menu.choices(on: occasion)
            guard choices.indices.contains(number - 1) else {
                return remark(ScreensOpening.notThere(nil), .warning)
            }
            return begin(choices[number - 1], Wishes())
        }
    }

    private mutating func settle(_ said: FateLine, _ waiting: WaitingReply) -> [Move] {
        switch said {
        case .one(let number, let fate, let words):
            guard let kept = waiting.kept(numbered: number) else {
                return remark(FateWords.noSuch, .warning)
            }
            return settle([kept], fate, saying: words)
        case .allOld:
            let old = waiting.old(at: surroundings.now())
            return old.isEmpty ? remark(FateWords.nothingOld) : settle(old, .letGo)
        }
    }

    private mutating func settle(
        _ kept: [WaitingReply.Kept],
        _ fate: Fate,
        saying words: String? = nil
    ) -> [Move] {
        wanted = .settle(fate, count: kept.count)
        return [.ask(.settle(kept, fate, saying: words, key: surroundings.key()))]
    }

    private func begin(_ choice: Menu.Choice, _ wishes: Wishes) -> [Move] {
        var wishes = wishes
        let mode = wishes.mode ?? choice.mode
        guard choice.entry.modes.contains(mode) else {
            let refusal =
                mode == .interview
                ? InterviewWords.notTogether(choice.entry.title)
                : Refusal.unsupportedMode(mode.rawValue).sentence
            return remark(refusal, .warning)
        }
        wishes.mode = mode
        return [.enter(BeginStage(choice.entry, wishes, catalogue, surroundings))]
    }

    private func resume(_ number: Int?, _ waiting: WaitingReply) -> [Move] {
        guard let latest = waiting.open.first else { return remark(ScreensOpening.nothingOpen) }
        let wanted = number ?? latest.number
        guard let chosen = waiting.open.first(where: { $0.number == wanted }) else {
            return remark(ScreensOpening.notThere(nil), .warning)
        }
        return load(chosen, waiting)
    }

    private func load(_ chosen: ListedConversation, _ waiting: WaitingReply) -> [Move] {
        let others = waiting.open.count { $0.id != chosen.id }
        return [.enter(LoadStage(resuming: chosen.id, others: others, catalogue, surroundings))]
    }

    private func remark(_ sentence: Sentence, _ tone: Scene.Tone = .faint) -> [Move] {
        [.show(.remark(sentence, tone))] + goOn()
    }

    private func goOn() -> [Move] {
        [.listen(Listening(after: .question(ScreensOpening.question)))]
    }
}
