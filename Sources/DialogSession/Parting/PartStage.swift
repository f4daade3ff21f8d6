import DialogModel
import SpiegelAPI
import Wording

/// After a conversation: what fits then is offered, and the screen can be wiped.
struct PartStage: Stage {
    private enum Asked: Hashable {
        case next(CatalogueEntry)
        case which([ListedConversation])
        case file(ListedConversation)
        case wipe
    }

    /// After how many finished reflections one of them is offered as a file.
    private static let reflectionsToChooseFrom = 3

    private let surroundings: Surroundings
    private let leaving: Leaving
    private let catalogue: [CatalogueEntry]
    private let account: Account?
    private let listed: ListedConversation?
    private var asked: Asked?

    /// After a conversation that was left.
    init(after leaving: Leaving, _ surroundings: Surroundings) {
        self.surroundings = surroundings
        self.leaving = leaving
        catalogue = []
        account = nil
        listed = nil
    }

    /// After one that came to its end.
    init(
        after leaving: Leaving,
        _ account: Account,
        _ listed: ListedConversation,
        _ catalogue: [CatalogueEntry],
        _ surroundings: Surroundings
    ) {
        self.surroundings = surroundings
        self.leaving = leaving
        self.catalogue = catalogue
        self.account = account
        self.listed = listed
    }

    mutating func opened() -> [Move] {
        next.map { ask(.next($0)) } ?? goOn()
    }

    /// What comes after the offer of another dialogue.
    private mutating func goOn() -> [Move] {
        guard let listed, catalogue.isReflection(listed.summary) else { return ask(.wipe) }
        return [.ask(.finished)]
    }

    mutating func heard(_ heard: Heard) -> [Move] {
        guard let asked else { return [] }
        let line: String? = if case .line(let line) = heard { line.trimmed } else { nil }
        switch asked {
        case .next(let entry):
            guard let line, Confirmation.isYes(line) else { return goOn() }
            return [.enter(BeginStage(entry, wishes(for: entry), catalogue, surroundings))]
        case .which(let latest):
            guard let line, !line.isEmpty else { return ask(.wipe) }
            guard let chosen = latest.first(where: { "\($0.number)" == line }) else {
                return [.show(.remark(ScreensOffers.notAmong, .warning))] + ask(asked)
            }
            return ask(.file(chosen))
        case .file(let chosen):
            guard let line else { return ask(.wipe) }
            return [.ask(.save(chosen, to: line.isEmpty ? usualName(chosen) : line))]
        case .wipe:
            // Enter, or anything but a clear yes, leaves the screen as it is.
            guard let line, Confirmation.isYes(line) else { return [.leave(leaving)] }
            return [
                .act(.wipe(otherwise: [.say(ConversationLeaving.cannotWipe)])), .leave(leaving),
            ]
        }
    }

    mutating func arrived(_ reply: Reply) -> [Move] {
        switch reply {
        case .list(let finished): return offer(finished)
        case .done(true):
            return [.show(.remark(ScreensActions.namesCovered))] + ask(.wipe)
        // It has been said why; another name may do.
        case .done(false): return asked.map { ask($0) } ?? ask(.wipe)
        default: return ask(.wipe)
        }
    }

    mutating func refused(_ fault: Fault) -> [Move] {
        [.show(.remark(fault.sentence, .warning))] + ask(.wipe)
    }

    /// After every third finished reflection: one of them as a file.
    private mutating func offer(_ finished: [ListedConversation]) -> [Move] {
        let reflections = finished.filter { catalogue.isReflection($0.summary) }
        let count = Self.reflectionsToChooseFrom
        guard !reflections.isEmpty, reflections.count.isMultiple(of: count) else {
            return ask(.wipe)
        }
        let latest = Array(reflections.prefix(count))
        return [.show(.gap, .say(ScreensOffers.bring, .strong), .list(latest))]
            + ask(.which(latest))
    }

    private mutating func ask(_ question: Asked) -> [Move] {
        asked = question
        switch question {
        case .next(let entry):
            let (title, language) = (entry.title, surroundings.language)
            let time = entry.minutes.map { ScreensOpening.minutes($0)(in: language) }
            let offer = ScreensOffers.next(title, summary: entry.summary, time: time)
            return listen(offer, isFresh: true)
        case .which: return listen(ScreensOffers.which)
        case .file(let chosen): return listen(ScreensOffers.file(usualName(chosen)))
        case .wipe: return listen(ConversationLeaving.wipe, isFresh: true)
        }
    }

    private func listen(_ question: Sentence, isFresh: Bool = false) -> [Move] {
        [.listen(Listening(after: .question(question), isFresh: isFresh))]
    }

    /// What the file is called unless said otherwise.
    private func usualName(_ chosen: ListedConversation) -> String {
        ScreensOffers.name(chosen.number)(in: surroundings.language)
    }

    /// What the script offers after it: after the short form, where it has one.
    private var next: CatalogueEntry? {
        guard let account, let listed else { return nil }
        let (summary, language) = (listed.summary, surroundings.language)
        guard let held = catalogue.entry(summary.dialog, in: summary.language),
            account.depth == .short || !held.hasShortForm
        else { return nil }
        return held.setting.offers.lazy.compactMap { catalogue.entry($0, in: language) }.first
    }

    /// What is known of it already: where it is about a client, it is about the same.
    private func wishes(for next: CatalogueEntry) -> Wishes {
        var wishes = Wishes()
        guard let client = listed?.summary.client, next.setting.about == .client else {
            return wishes
        }
        wishes.pseudonym = client.pseudonym ?? ""
        wishes.names = client.watchedNames
        return wishes
    }
}
