import ArgumentParser
import Bringing
import DialogModel
import DialogSession
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel bring`: makes a copy of conversations for others, read by their owner page by page.
struct Bring: Act {
    static let configuration = CommandConfiguration("bring", ["breng"], abstract: HelpWords.bring)

    @Argument(help: help(HelpWords.numbers)) var numbers: [Int] = []
    @ArgumentParser.Option(
        name: [.customShort("o"), .customLong("to"), .customLong("naar")],
        help: help(HelpWords.copyOutput)
    )
    var output: String?
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        guard !visit.manner.noInput else {
            throw ValidationError(BringScreenWords.readAll(in: visit.language))
        }
        var place = try output.map { try CopyPlace($0, in: visit.language) }
        let talk = visit.talk
        var brought: [OwnedCopy] = []
        for number in numbers.isEmpty ? [try await which(in: visit)] : numbers {
            guard let copy = try await bring(number, in: visit) else {
                return talk.say(BringScreenWords.notBrought)
            }
            let reply = try await visit.call { client throws(Fault) in
                try await client.bring(copy)
            }
            talk.say(BringScreenWords.brought(number: reply.number))
            brought.append(reply.copy)
        }
        if place == nil, output == nil { place = await askedPlace(in: visit) }
        try place?.write(brought, in: visit)
    }

    @MainActor
    private func which(in visit: Visit) async throws -> Int {
        let recent = try await visit.call { client throws(Fault) in
            try await client.conversations(before: nil)
        }.conversations.filter { $0.summary.answers > 0 }.prefix(9)
        let screen = ListScreen(conversations: Array(recent), now: Surroundings.now())
        visit.talk.show(screen.rows(on: visit.talk.paper, in: visit.language))
        while true {
            let line = try await visit.value(nil, asking: BringScreenWords.which, name: "NUMBER")
            if let number = Int(line) { return number }
        }
    }

    /// The copy of a conversation as its owner wants it; `nil` where it is not to be brought.
    @MainActor
    private func bring(_ number: Int, in visit: Visit) async throws -> OwnedCopy? {
        let copies = try await visit.call { client throws(Fault) in try await client.copies() }
        guard !copies.contains(where: { $0.number == number }) else {
            visit.notice(BringScreenWords.isCopy(number))
            throw Ended(code: 64)
        }
        let listed = try await visit.conversation(number)
        let account = try await visit.call { client throws(Fault) in
            try await client.account(of: listed.id)
        }
        let choice = Choice(account, in: listed.summary.language)
        guard !choice.candidates.isEmpty else {
            visit.notice(BringScreenWords.nothingToChoose)
            return nil
        }
        guard let consents = await consents(listed, in: visit),
            let chosen = await chosen(of: choice, listed.summary.title, in: visit)
        else { return nil }
        let original = Original(
            listed: listed,
            passages: chosen.map { choice.candidates[$0].passage },
            copies: copies.map(\.copy)
        )
        return await original.read(in: visit, consents)
    }

    /// That the colleagues agree who held it; `nil` where one does not.
    @MainActor
    private func consents(
        _ listed: ListedConversation,
        in visit: Visit
    ) async -> [OwnedCopy.Consent]? {
        guard listed.summary.mode == .interview else { return [] }
        var consents: [OwnedCopy.Consent] = []
        let participants = listed.summary.participants
        let owners = participants.filter { $0.role == .bringer }.names
        for name in participants.names where !owners.contains(name) {
            guard await visit.talk.confirms(BringScreenWords.consent(name)) else {
                visit.talk.say(BringScreenWords.noConsent(name))
                return nil
            }
            consents.append(OwnedCopy.Consent(name: name, at: Surroundings.now()))
        }
        return consents
    }

    @MainActor
    private func chosen(of choice: Choice, _ title: String, in visit: Visit) async -> [Int]? {
        let talk = visit.talk
        talk.show(ChoiceScreen(choice: choice, title: title).rows(in: visit.language))
        while true {
            switch await talk.hear() {
            case .line(let line) where line.trimmed.isEmpty: return choice.proposed
            case .line(let line) where BringScreenWords.isAll(line):
                let all = Array(choice.candidates.indices)
                let question = BringScreenWords.allOfIt(
                    answers: all.count,
                    sheets: choice.sheets(of: all)
                )
                if await talk.confirms(question) { return all }
                talk.remark(BringScreenWords.howToChoose)
            case .line(let line):
                if let places = choice.places(named: line) { return places }
                talk.remark(BringScreenWords.notChosen, .warning)
            case .interrupt: continue
            case .end: return nil
            }
        }
    }

    @MainActor
    private func askedPlace(in visit: Visit) async -> CopyPlace? {
        while case .line(let line) = await visit.talk.ask(BringScreenWords.alsoFile) {
            guard !line.trimmed.isEmpty else { return nil }
            if let place = try? CopyPlace(line.trimmed, in: visit.language) { return place }
            visit.talk.remark(BringScreenWords.otherEnding(line.trimmed), .warning)
        }
        return nil
    }
}
