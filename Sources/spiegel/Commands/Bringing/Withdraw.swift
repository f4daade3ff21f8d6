import ArgumentParser
import DialogModel
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel withdraw`: takes a copy back, with all that was said about it.
struct Withdraw: Act {
    static let configuration = CommandConfiguration(
        "withdraw",
        ["trek-in"],
        abstract: HelpWords.withdraw
    )

    @Argument(help: help(HelpWords.copyNumber)) var number: Int
    @Flag(name: [.long, .customLong("ja")], help: help(HelpWords.yes)) var yes = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        guard yes || !visit.manner.noInput else {
            throw ValidationError(ScreensActions.sayYes(in: visit.language))
        }
        let talk = visit.talk
        let found = try await visit.copy(number)
        let question = CopyWords.withdrawNow(
            number: found.number,
            title: found.copy.copy.title,
            remarks: found.copy.copy.remarks.count
        )
        if !yes {
            guard await talk.confirms(question) else { return talk.say(CopyWords.notWithdrawn) }
        }
        let withdrawn = try await visit.call { client throws(Fault) in
            try await client.withdraw(found.copy.id)
        }
        talk.say(CopyWords.withdrawn(number: found.number))
        if withdrawn.log == .pending { talk.say(ScreensActions.erasedLater) }
    }
}
