import ArgumentParser
import DialogModel
import DialogSession
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel later`: a dated note.
///
/// Its words are typed at a prompt, never on the command line.
struct Later: Act {
    static let configuration = CommandConfiguration("later", abstract: HelpWords.later)

    @Argument(help: help(HelpWords.number)) var number: Int
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let talk = visit.talk
        let listed = try await visit.conversation(number)
        talk.say(ScreensActions.laterNote)
        var recalled: String?
        while true {
            let text: String
            switch await talk.hear(recalling: recalled) {
            case .line(let typed): text = typed
            case .interrupt: continue
            case .end: text = ""
            }
            guard !text.trimmed.isEmpty else { return talk.say(ScreensActions.nothingAdded) }
            do {
                let added = try await add(text, to: listed, visit)
                talk.say(ScreensActions.added(number: number))
                for case .mentioned(let mentioned) in added.events.map(\.event) {
                    talk.remark(ConversationWords.mentioned(mentioned), .warning)
                }
                return
            } catch let fault as Fault {
                guard talk.isInteractive, case .diskFull = fault else { throw fault }
                talk.remark(fault.sentence, .warning)
                talk.remark(ScreensTrouble.notKept, .warning)
                recalled = text
            }
        }
    }

    @MainActor
    private func add(
        _ text: String,
        to listed: ListedConversation,
        _ visit: Visit
    ) async throws -> TurnReply {
        let key = visit.sessionSurroundings.key()
        let prompt = try await visit.call { client throws(Fault) in
            try await client.prompt(of: listed.id)
        }
        return try await visit.call { client throws(Fault) in
            try await client.send(.note(text), to: listed.id, key: key, after: prompt.sequence)
        }
    }
}
