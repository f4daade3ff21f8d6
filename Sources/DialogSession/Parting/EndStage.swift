import DialogModel
import SpiegelAPI
import Wording

/// The one ending of a conversation: what was done and kept, and in one line what may come next, which
/// is typed or left.
struct EndStage: Stage {
    private let surroundings: Surroundings
    private let catalogue: [CatalogueEntry]
    private let account: Account
    private let listed: ListedConversation
    private let sheet: String?
    /// Words that are being added.
    private var adding: String?

    init(
        _ account: Account,
        _ listed: ListedConversation,
        sheet: String?,
        _ catalogue: [CatalogueEntry],
        _ surroundings: Surroundings
    ) {
        self.surroundings = surroundings
        self.catalogue = catalogue
        self.account = account
        self.listed = listed
        self.sheet = sheet
    }

    mutating func opened() -> [Move] {
        let sheet = sheet.map { [Move.show(.sheet($0))] } ?? []
        guard surroundings.isInteractive, surroundings.mayAsk else {
            return sheet + [.show(end(next: nil)), .leave(.finished)]
        }
        let next = ScreensOffers.next(
            offer,
            isReflection: catalogue.isReflection(listed.summary)
        )
        return sheet + [.show(end(next: next)), listen(isFresh: true)]
    }

    mutating func heard(_ heard: Heard) -> [Move] {
        guard case .line(let line) = heard else { return [.leave(.finished)] }
        switch EndLine(line, about: listed.number) {
        case .leave: return [.leave(.finished)]
        case .help: return [.show(.remark(ScreensOffers.help)), listen()]
        case .hide:
            return [
                .act(.wipe(otherwise: [.say(ConversationLeaving.cannotWipe)])), .leave(.finished),
            ]
        case .next:
            guard let next else { return notHere(line) }
            return [.enter(BeginStage(next, wishes(for: next), catalogue, surroundings))]
        case .later(let text):
            adding = line
            let key = surroundings.key()
            return [.ask(.turn(.note(text), in: listed.id, key: key, after: listed.sequence))]
        case .command(let words): return [.ask(.command(words))]
        case .unknown: return notHere(line)
        }
    }

    mutating func arrived(_ reply: Reply) -> [Move] {
        adding = nil
        guard case .turn(let turn) = reply else { return [listen()] }
        let names = turn.events.compactMap { recorded -> Scene? in
            guard case .mentioned(let mentioned) = recorded.event else { return nil }
            let isAlone = listed.summary.mode == .alone
            return .remark(ConversationWords.mentioned(mentioned, isAlone: isAlone), .warning)
        }
        return [
            .show([.remark(ScreensActions.added(number: listed.number))] + names), listen(),
        ]
    }

    mutating func refused(_ fault: Fault) -> [Move] {
        defer { adding = nil }
        return [.show(.remark(fault.sentence, .warning)), listen(recalling: adding)]
    }

    /// The ending, which says nothing twice: what is on the sheet stands above it.
    private func end(next: Sentence?) -> Scene {
        let kept = listed.summary.kept.filter { sheet == nil || !$0.keep.isOnSheet }
        return .end(account, listed, kept: kept, next: next)
    }

    /// What is typed here answers nothing any more, and can be brought back.
    private func notHere(_ line: String) -> [Move] {
        [.show(.remark(ScreensOffers.notHere, .warning)), listen(recalling: line)]
    }

    private func listen(recalling line: String? = nil, isFresh: Bool = false) -> Move {
        .listen(Listening(recalling: line, isFresh: isFresh))
    }

    /// What the script offers after it: after the short form, where it has one.
    private var next: CatalogueEntry? {
        let summary = listed.summary
        guard let held = catalogue.entry(summary.dialog, in: summary.language),
            account.depth == .short || !held.hasShortForm
        else { return nil }
        return held.setting.offers.lazy
            .compactMap { catalogue.entry($0, in: surroundings.language) }.first
    }

    private var offer: ScreensOffers.Offer? {
        next.map { ScreensOffers.Offer(title: $0.title, minutes: $0.minutes) }
    }

    /// What is known of it already: where it is about a client, it is about the same.
    private func wishes(for next: CatalogueEntry) -> Wishes {
        var wishes = Wishes()
        guard next.setting.about == .client else { return wishes }
        let client = listed.summary.client
        wishes.pseudonym = client.pseudonym ?? ""
        wishes.names = client.watchedNames
        return wishes
    }
}
