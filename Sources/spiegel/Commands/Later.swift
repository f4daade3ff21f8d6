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
                let key = visit.sessionSurroundings.key()
                let added = try await visit.send(.note(text), beside: listed.id, key: key)
                talk.say(ScreensActions.added(number: number))
                for case .mentioned(let mentioned) in added.events.map(\.event) {
                    let isAlone = listed.summary.mode == .alone
                    talk.remark(ConversationWords.mentioned(mentioned, isAlone: isAlone), .warning)
                }
                return
            } catch {
                guard talk.isInteractive, case .store(.diskFull) = error else { throw error }
                talk.remark(error.sentence, .warning)
                talk.remark(ScreensTrouble.notKept, .warning)
                recalled = text
            }
        }
    }
}
