import ArgumentParser
import DialogModel
import DialogSession
import SpiegelAPI
import SpiegelLink
import Wording

/// Asks the daemon what a session wants to know.
@MainActor
final class ErrandRunner: Answerer {
    private let visit: Visit

    /// Runs errands on `visit`.
    init(_ visit: Visit) { self.visit = visit }

    var connection: Connection? { visit.connection }

    /// What came of `errand`.
    ///
    /// - Throws: The daemon's own faults, and those of the way there.
    func reply(to errand: Errand) async throws(Fault) -> Reply {
        switch errand {
        case .opening:
            let catalogue = try await visit.call { client throws(Fault) in
                try await client.catalogue()
            }
            let overview = try await visit.call { client throws(Fault) in
                try await client.overview()
            }
            return .opening(catalogue, overview)
        case .waiting: return .waiting(try await waiting())
        case .settle(let kept, let fate, let words, let key):
            try await settle(kept, fate, saying: words, key: key)
            return .waiting(try await waiting())
        case .begin(let beginning, let id, let key):
            return .begun(
                try await visit.call { client throws(Fault) in
                    try await client.begin(beginning, as: id, key: key)
                }
            )
        case .resume(let id):
            let reply = try await conversation(id)
            return .resumed(reply, try await account(id), await draft(in: id))
        case .turn(let input, let id, let key, let sequence):
            return .turn(
                try await visit.call { client throws(Fault) in
                    try await client.send(input, to: id, key: key, after: sequence)
                }
            )
        case .missed(let id, let sequence): return .turn(try await missed(id, after: sequence))
        case .answers(let id):
            return .answers(
                try await visit.call { client throws(Fault) in try await client.answers(of: id) }
            )
        case .account(let id): return .account(try await account(id))
        case .ending(let id): return try await ending(id)
        case .whisper(let role, let id):
            return .text(
                try await visit.call { client throws(Fault) in
                    try await client.whisper(to: role, in: id)
                }
            )
        case .copies:
            return .copies(
                try await visit.call { client throws(Fault) in try await client.copies() }
            )
        case .remark(let remark, let id):
            return .copy(
                try await visit.call { client throws(Fault) in
                    try await client.put(remark, on: id)
                }
            )
        case .command(let words): return .done(await run(words))
        }
    }

    private func conversation(_ id: ConversationID) async throws(Fault) -> ConversationReply {
        try await visit.call { client throws(Fault) in try await client.conversation(id) }
    }

    private func waiting() async throws(Fault) -> WaitingReply {
        try await visit.call { client throws(Fault) in try await client.waiting() }
    }

    /// Says what became of things, wherever their conversations have come, and adds `words` there as a note;
    /// what is sent again carries the same keys.
    private func settle(
        _ kept: [WaitingReply.Kept],
        _ fate: Fate,
        saying words: String?,
        key: TurnKey
    ) async throws(Fault) {
        for (index, item) in kept.enumerated() {
            let fate = Input.resolve(item.line.place, line: item.line.line, fate)
            guard let settling = TurnKey("\(key.text)-\(index)"),
                let noting = TurnKey("\(key.text)-\(index)-note")
            else { continue }
            try await visit.send(fate, beside: item.conversation, key: settling)
            guard let words else { continue }
            let note = Input.note("'\(item.line.text)': \(words)")
            try await visit.send(note, beside: item.conversation, key: noting)
        }
    }

    private func account(_ id: ConversationID) async throws(Fault) -> Account {
        try await visit.call { client throws(Fault) in try await client.account(of: id) }
    }

    /// What was being typed; one that cannot be had keeps nobody from going on.
    private func draft(in id: ConversationID) async -> TypedDraft? {
        do {
            return try await visit.call { client throws(Fault) in try await client.draft(in: id) }
        } catch {
            return nil
        }
    }

    private func missed(
        _ id: ConversationID,
        after sequence: Int
    ) async throws(Fault) -> TurnReply {
        let events = try await visit.call { client throws(Fault) in
            try await client.events(of: id, after: sequence)
        }
        let prompt = try await visit.call { client throws(Fault) in
            try await client.prompt(of: id)
        }
        return TurnReply(events: events, prompt: prompt)
    }

    private func ending(_ id: ConversationID) async throws(Fault) -> Reply {
        let account = try await account(id)
        let listed = try await conversation(id).conversation
        guard Self.hasWorksheet(listed.summary, account) else {
            return .ending(account, listed, sheet: nil)
        }
        let language = visit.language
        let sheet = try await visit.call { client throws(Fault) in
            try await client.export(id, as: .worksheet, in: language, .everything)
        }
        return .ending(account, listed, sheet: sheet)
    }

    /// Whether a sheet remains of a conversation: what somebody lays ready alone is on no sheet yet.
    private static func hasWorksheet(_ summary: ConversationSummary, _ account: Account) -> Bool {
        let hasKept =
            switch summary.mode {
            case .alone: false
            case .interview: summary.kept.contains(where: \.keep.isOnWorksheet)
            case .meeting: !summary.kept.isEmpty
            }
        return hasKept
            || account.questions.contains { question in
                question.given.last?.answer != nil && CostBenefitCell(question.place.item) != nil
            }
    }

    /// Another command of the program, as if it had been typed in the shell.
    private func run(_ words: [String]) async -> Bool {
        do {
            let command = try Spiegel.parseAsRoot(Arguments.prepared(words[...]))
            guard let act = command as? any Act else {
                visit.write(text: Spiegel.helpMessage())
                return true
            }
            try await act.act(in: visit)
            return true
        } catch let told as any Coded {
            visit.notice(told.fault.sentence)
        } catch is Ended {
            // It has been said why.
        } catch {
            let words = Spiegel.message(for: error)
            visit.notice(Sentence(nl: words, en: words))
        }
        return false
    }
}
