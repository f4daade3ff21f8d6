import DialogModel
import DialogSession
import SpiegelLink

/// Has the daemon keep what is being typed, so that hardly any of it is lost, whatever ends.
///
/// One draft is on its way at a time; of those that come meanwhile the last is sent after it.
@MainActor
final class DraftKeeper {
    private let connection: Connection
    /// What the daemon keeps; `nil` where that is not known.
    private var kept: String? = ""
    private var next: (conversation: ConversationID, draft: TypedDraft)?
    private var keeping: Task<Void, Never>?
    /// How long anybody waits for a draft: one is kept in milliseconds, and a daemon that hangs must
    /// hold nobody.
    private static let patience = Duration.milliseconds(500)

    /// A keeper on the other side of `connection`.
    init(_ connection: Connection) { self.connection = connection }

    /// Has `draft` kept in place of the one before, unless that is it; nothing where it is empty.
    func keep(_ draft: TypedDraft, in conversation: ConversationID) {
        next = (conversation, draft)
        guard keeping == nil else { return }
        keeping = Task {
            while let (conversation, draft) = next {
                next = nil
                await send(draft, in: conversation)
            }
            keeping = nil
        }
    }

    /// Waits a moment until what was to be kept is.
    func finish() async {
        guard let keeping else { return }
        let limit = Task {
            try await ContinuousClock().sleep(for: Self.patience)
            next = nil
            keeping.cancel()
        }
        await keeping.value
        limit.cancel()
    }

    /// What the daemon keeps after `reply`.
    func heard(_ reply: Reply, to errand: Errand) {
        switch (errand, reply) {
        case (.resume, .resumed(_, _, let draft)): kept = draft?.text ?? ""
        case (.begin, _): kept = ""
        case (.turn(let input, _, _, _), _):
            // Time that goes by and a conversation that rests leave it.
            if ![.pause, .resume].contains(input) { kept = "" }
        default: break
        }
    }

    /// Others did something that may have dealt with it.
    func forget() { kept = nil }

    private func send(_ draft: TypedDraft, in conversation: ConversationID) async {
        guard draft.text != kept, !(draft.text.isEmpty && kept == nil) else { return }
        do throws(Fault) {
            try await connection.insist { client throws(Fault) in
                if draft.text.isEmpty {
                    try await client.forgetDraft(in: conversation)
                } else {
                    try await client.keep(draft, in: conversation)
                }
            }
            kept = draft.text
        } catch {
            // It is sent again after the next key; whether this one arrived is not known.
            if !draft.text.isEmpty { kept = nil }
        }
    }
}
