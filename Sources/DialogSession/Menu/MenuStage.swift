import DialogModel
import SpiegelAPI
import Wording

/// What can be begun and what waits.
struct MenuStage: Stage {
    private let surroundings: Surroundings
    private var menu: Menu?
    private var catalogue: [CatalogueEntry] = []
    private var overview: Overview?
    /// What stands on the screen: numbers are of it.
    private var shown = Shown.choices(.alone)

    private enum Shown: Hashable {
        case choices(Setting.Occasion)
        case waiting
    }

    init(_ surroundings: Surroundings) { self.surroundings = surroundings }

    mutating func opened() -> [Move] { [.ask(.opening)] }

    mutating func arrived(_ reply: Reply) -> [Move] {
        switch reply {
        case .opening(let catalogue, let overview):
            let menu = Menu(catalogue.dialogs, for: surroundings.language)
            self.catalogue = catalogue.dialogs
            self.menu = menu
            self.overview = overview
            let unused = catalogue.unused.map { Scene.remark($0.sentence, .warning) }
            let shown = Move.show([.opening(menu, overview)] + unused)
            guard surroundings.mayAsk, !menu.choices.isEmpty else {
                return [shown, .leave(.paused)]
            }
            return [shown] + goOn()
        default: return goOn()
        }
    }

    mutating func refused(_ fault: Fault) -> [Move] { [.leave(.failed(fault))] }

    mutating func heard(_ heard: Heard) -> [Move] {
        guard let menu, let overview else { return [] }
        switch heard {
        case .interrupt: return remark(ScreensOpening.keys)
        case .end: return [.leave(.paused)]
        case .line(let line):
            switch MenuLine(line, in: menu, shownOnly: onScreen(menu)) {
            case .help: return remark(ScreensOpening.keys)
            case .leave: return [.leave(.paused)]
            case .waiting:
                shown = .waiting
                return [.show(.waiting(overview))] + goOn()
            case .occasion(let occasion):
                shown = .choices(occasion)
                return [.show(.choices(menu, occasion))] + goOn()
            case .resume(let number): return resume(number, overview)
            case .number(let number): return choose(number, menu, overview)
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
    private func choose(_ number: Int, _ menu: Menu, _ overview: Overview) -> [Move] {
        switch shown {
        case .waiting: return resume(number, overview)
        case .choices(let occasion):
            let choices = menu.choices(on: occasion)
            guard choices.indices.contains(number - 1) else {
                return remark(ScreensOpening.notThere(nil), .warning)
            }
            return begin(choices[number - 1], Wishes())
        }
    }

    private func begin(_ choice: Menu.Choice, _ wishes: Wishes) -> [Move] {
        var wishes = wishes
        let mode = wishes.mode ?? choice.mode
        guard choice.entry.modes.contains(mode) else {
            let refusal =
                mode == .interview
                ? InterviewWords.notTogether(choice.entry.title)
                : Fault.unsupportedMode(mode.rawValue).sentence
            return remark(refusal, .warning)
        }
        wishes.mode = mode
        return [.enter(BeginStage(choice.entry, wishes, catalogue, surroundings))]
    }

    private func resume(_ number: Int?, _ overview: Overview) -> [Move] {
        guard let latest = overview.open.first else {
            return remark(ScreensOpening.nothingOpen)
        }
        let wanted = number ?? latest.number
        guard let chosen = overview.open.first(where: { $0.number == wanted }) else {
            return remark(ScreensOpening.notThere(nil), .warning)
        }
        return [.enter(LoadStage(resuming: chosen.id, others: 0, catalogue, surroundings))]
    }

    private func remark(_ sentence: Sentence, _ tone: Scene.Tone = .faint) -> [Move] {
        [.show(.remark(sentence, tone))] + goOn()
    }

    private func goOn() -> [Move] {
        [.listen(Listening(after: .question(ScreensOpening.question)))]
    }
}
