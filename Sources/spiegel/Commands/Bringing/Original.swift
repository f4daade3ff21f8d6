import Bringing
import DialogModel
import DialogSession
import Reports
import SpiegelAPI
import Wording

/// What of a conversation was chosen, on its way to a copy that its owner has read.
struct Original {
    /// The conversation.
    let listed: ListedConversation
    /// What was chosen of it.
    let passages: [BroughtCopy.Passage]
    /// What its owner brought before.
    let copies: [OwnedCopy]

    private var summary: ConversationSummary { listed.summary }
    private var aliases: [OwnedCopy.Alias] { copies.flatMap(\.aliases) }

    /// The copy as its owner wants it; `nil` where it is not to be brought.
    @MainActor
    func read(in visit: Visit, _ consents: [OwnedCopy.Consent]) async -> OwnedCopy? {
        let telling = TellingPseudonym(summary.client.pseudonym, in: summary.language)
        let name: String?
        if let telling {
            guard let answer = await self.name(for: telling, in: visit.talk) else { return nil }
            name = answer
        } else {
            name = summary.client.pseudonym
        }
        var reading = Reading(
            passages,
            known: summary.client.watchedNames,
            pseudonym: name,
            aliases: aliases.filter { alias in
                telling.map { $0.settled(by: [alias]) == nil } ?? true
            },
            in: summary.language
        )
        if let telling, let name { reading.rename(telling.written, to: name) }
        let round = ReadingRound(talk: visit.talk) { reading in
            visit.page(
                text: CopyReport(copy(of: reading, about: name)).plainText(in: visit.language)
            )
        }
        guard await round.read(&reading) else { return nil }
        let settled = telling.flatMap { telling in
            name.map { OwnedCopy.Alias(written: [telling.written], alias: $0) }
        }
        return OwnedCopy(
            id: copies.first { $0.original == listed.id }?.id ?? visit.sessionSurroundings.draw(),
            original: listed.id,
            copy: copy(of: reading, about: name),
            aliases: reading.aliases.filter { $0.written != settled?.written }
                + (settled.map { [$0] } ?? []),
            consents: consents
        )
    }

    private func copy(of reading: Reading, about name: String?) -> BroughtCopy {
        BroughtCopy(
            title: reading.shown(summary.title),
            dialog: summary.dialog,
            language: summary.language,
            about: name,
            brought: Surroundings.now(),
            passages: reading.passages
        )
    }

    /// What others call whose pseudonym may tell who it is: as was said for an earlier copy, or else as
    /// is said now; `nil` where nothing is said any more.
    @MainActor
    private func name(for telling: TellingPseudonym, in talk: Talk) async -> String? {
        if let settled = telling.settled(by: aliases) { return settled }
        let proposal = telling.proposal(besides: aliases, in: passages, summary.language)
        while true {
            switch await talk.ask(BringScreenWords.telling(telling.written, instead: proposal)) {
            case .line(let line) where line.trimmed.isEmpty: return proposal
            case .line(let line):
                return PageLine.leaves(line.trimmed, in: talk.language)
                    ? telling.written : line.trimmed
            case .interrupt: continue
            case .end: return nil
            }
        }
    }
}
