import DialogModel
import SpiegelAPI
import Wording

/// A conversation is being begun, or fetched to go on with.
struct LoadStage: Stage {
    private enum Purpose {
        case begin(Beginning, ConversationID, TurnKey)
        case resume(ConversationID, others: Int)
    }

    private let purpose: Purpose
    /// What was typed before the first question, and waits for it.
    private let kept: String?
    private let catalogue: [CatalogueEntry]
    private let surroundings: Surroundings

    init(
        beginning: Beginning,
        kept: String? = nil,
        _ catalogue: [CatalogueEntry],
        _ surroundings: Surroundings
    ) {
        self.kept = kept
        purpose = .begin(beginning, surroundings.draw(), surroundings.key())
        self.catalogue = catalogue
        self.surroundings = surroundings
    }

    init(
        resuming id: ConversationID,
        others: Int,
        _ catalogue: [CatalogueEntry],
        _ surroundings: Surroundings
    ) {
        kept = nil
        purpose = .resume(id, others: others)
        self.catalogue = catalogue
        self.surroundings = surroundings
    }

    mutating func opened() -> [Move] {
        switch purpose {
        case .begin(let beginning, let id, let key):
            [.ask(.begin(beginning, as: id, key: key))]
        case .resume(let id, _): [.ask(.resume(id))]
        }
    }

    mutating func heard(_ heard: Heard) -> [Move] { [] }

    mutating func arrived(_ reply: Reply) -> [Move] {
        switch reply {
        case .begun(let reply):
            var stage = HoldStage(reply, catalogue, surroundings)
            if let kept { stage.putBack(TypedDraft(at: reply.prompt.sequence, kept)) }
            return alsoWatched(reply.conversation.summary) + [.enter(stage)]
        case .resumed(let reply, let account, let draft):
            return resumed(reply, account, draft)
        default: return [.leave(.failed(.unexpected(code: "reply")))]
        }
    }

    /// Says which names of earlier are watched too; on a screen that others see, how many.
    private func alsoWatched(_ summary: ConversationSummary) -> [Move] {
        guard case .begin(let beginning, _, _) = purpose else { return [] }
        let asked = beginning.client.watchedNames
        let more = summary.client.watchedNames.filter { !asked.contains($0) }
        guard !more.isEmpty else { return [] }
        let told = ScreensBeginning.watchingBefore(
            more,
            besides: !asked.isEmpty,
            isAlone: summary.mode == .alone
        )
        return [.show(.remark(told))]
    }

    mutating func refused(_ fault: Fault) -> [Move] { [.leave(.failed(fault))] }

    private func resumed(
        _ reply: ConversationReply,
        _ account: Account,
        _ draft: TypedDraft?
    ) -> [Move] {
        let number = reply.conversation.number
        switch reply.prompt.position {
        case .finished:
            return [
                .show(.say(ConversationLeaving.alreadyFinished(number: number))), .leave(.finished),
            ]
        case .abandoned:
            return [.show(.say(ConversationLeaving.abandoned(number: number))), .leave(.abandoned)]
        case .asking, .choosing, .casting, .settling, .paused, .readOnly: break
        }
        guard case .resume(_, let others) = purpose else { return [] }
        var stage = HoldStage(reply, account: account, others: others, catalogue, surroundings)
        if let draft { stage.putBack(draft) }
        return [.enter(stage)]
    }
}
