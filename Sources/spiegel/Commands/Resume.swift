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
        if let number {
            let listed = try await visit.conversation(number)
            return try await visit.hold(.resume(listed.id, others: 0, catalogue))
        }
        let open = try await visit.call { client throws(Fault) in try await client.waiting().open }
        guard let latest = open.first else {
            return talk.say(ScreensOpening.nothingToResume)
        }
        try await visit.hold(.resume(latest.id, others: open.count - 1, catalogue))
    }
}
