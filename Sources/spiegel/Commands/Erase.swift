import ArgumentParser
import DialogModel
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel erase`: destroys a conversation, key and all.
struct Erase: Act {
    static let configuration = CommandConfiguration("erase", ["wis"], abstract: HelpWords.erase)

    @Argument(help: help(HelpWords.number)) var number: Int
    @Flag(name: [.long, .customLong("ja")], help: help(HelpWords.yes)) var yes = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        guard yes || !visit.manner.noInput else {
            throw ValidationError(ScreensActions.sayYes(in: visit.language))
        }
        let talk = visit.talk
        let page = try await visit.call { client throws(Fault) in
            try await client.page(numbered: number)
        }
        let id: ConversationID
        let question: Sentence
        if let listed = page.conversations.first {
            id = listed.id
            question = ScreensActions.eraseNow(
                number: number,
                title: listed.summary.title,
                day: ReportDates.day(listed.summary.began.localDate)
            )
        } else if let closed = page.closed.first {
            id = closed.id
            question = ScreensActions.eraseUnread(number: number)
        } else {
            throw Refusal.unknownConversation
        }
        if !yes {
            guard await talk.confirms(question) else { return talk.say(ScreensActions.notErased) }
        }
        let erasure = try await visit.call { client throws(Fault) in
            try await client.erase(id)
        }
        talk.say(ScreensActions.erased(number: number))
        if erasure.log == .pending { talk.say(ScreensActions.erasedLater) }
        if !erasure.quoted.isEmpty { talk.say(ScreensActions.quoted(in: erasure.quoted)) }
    }
}
