import DialogModel
import SpiegelAPI

@testable import DialogSession

/// Somebody who types in a conversation, and the daemon that answers.
struct Talk {
    var session: Session
    var table: Table
    /// What is asked beside the conversation.
    var asked: String?
    /// The question that was put last, and how often one was put.
    var put: (question: String, count: Int)?
    var lead = Listening.Lead.plain
    var leaving: Leaving?

    /// In the dialogue of the table; as `listed` in the catalogue, where that says more of it.
    init(
        _ mode: Dialog.Mode,
        listed: Dialog? = nil,
        elapsed: @escaping @Sendable () -> Int = { 0 }
    ) {
        table = Table(mode: mode, seed: 1)
        let setting = Setting(occasions: [.alone], about: .client, kind: .reflection)
        let dialog = listed ?? Table.script.dialogs[Table.script.root]
        let entries = dialog.map { [CatalogueEntry($0, setting)] } ?? []
        session = Session(
            .hold(table.reply, entries),
            in: Table.surroundings(seed: 1, showsAbove: false, elapsed: elapsed)
        )
        _ = perform(session.begin())
    }

    /// Types a line; the sentences that come of it.
    @discardableResult
    mutating func type(_ line: String) -> [String] { perform(session.heard(.line(line))) }

    private mutating func perform(_ acts: [Act]) -> [String] {
        var acts = acts
        var remarks: [String] = []
        while true {
            var request: Request?
            for act in acts {
                switch act {
                case .show(let scenes):
                    for scene in scenes { show(scene, &remarks) }
                case .listen(let listening):
                    lead = listening.lead
                    asked =
                        if case .question(let sentence) = listening.lead {
                            sentence.dutch
                        } else { nil }
                case .ask(let wanted): request = wanted
                case .leave(let leaving): self.leaving = leaving
                default: break
                }
            }
            guard let request else { return remarks }
            switch table.answer(request.errand, .fine) {
            case .success(let reply): acts = session.arrived(reply, to: request)
            case .failure(let fault): acts = session.refused(fault, request)
            }
        }
    }

    private mutating func show(_ scene: Scene, _ remarks: inout [String]) {
        switch scene {
        case .remark(let sentence, _), .say(let sentence, _): remarks.append(sentence.dutch)
        case .question(let view): put = (view.question.text, (put?.count ?? 0) + 1)
        default: break
        }
    }
}
