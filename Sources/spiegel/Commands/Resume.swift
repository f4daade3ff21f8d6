import ArgumentParser
import DialogModel
import DialogSession
import SpiegelAPI
import Wording

/// `spiegel resume`: goes on with an open conversation.
struct Resume: Act {
    static let configuration = CommandConfiguration(
        "resume",
        ["verder"],
        abstract: HelpWords.resume
    )

    @Argument(help: help(HelpWords.openNumber)) var number: Int?
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let talk = visit.talk
        let catalogue = try await visit.call { client throws(Fault) in
            try await client.catalogue().dialogs
        }
        var chosen: ConversationID?
        if let number { chosen = try await visit.conversation(number).id }
        let open = try await visit.call { client throws(Fault) in try await client.waiting().open }
        guard let id = chosen ?? open.first?.id else {
            return talk.say(ScreensOpening.nothingToResume)
        }
        let others = open.count { $0.id != id }
        try await visit.hold(.resume(id, others: others, catalogue))
    }
}
