import DialogEngine
import DialogModel
import Reports
import SpiegelAPI
import TranscriptStore

/// What is told of a conversation out of its log: also of one that cannot be gone on with, since what
/// it began with, or its summary, cannot be read or is of a later release.
extension Routes {
    /// The events after `sequence`, as they lie on disk.
    func transcript(
        _ admitted: Admitted,
        after sequence: Int
    ) async throws(Fault) -> EncodedReply {
        do {
            return await (try await conversation(admitted)).transcript(after: sequence)
        } catch {
            let log = try await log(admitted, despite: error)
            return .transcript(log.json.dropFirst(max(0, sequence)))
        }
    }

    /// The conversation as a person reads it, and its log.
    func report(
        _ admitted: Admitted,
        _ manner: ExportManner
    ) async throws(Fault) -> (Report, [RecordedEvent]) {
        do {
            let found = try await conversation(admitted)
            let report = Report(
                await found.account(at: desk.now()),
                summary: await found.listed.summary,
                number: found.number,
                scales: await found.scales,
                timeline: await found.timeline,
                manner
            )
            return (report, manner.told(await found.events))
        } catch {
            let log = try await log(admitted, despite: error)
            guard let tale = PlainTale(of: log.events) else { throw error }
            let row = try await keeper.store.find(
                admitted.conversation,
                for: admitted.caller.person
            )
            let report = Report(tale.account, summary: tale.summary, number: row.number, manner)
            return (report, manner.told(log.events))
        }
    }

    /// The log of a conversation that could not be held because of `fault`.
    ///
    /// - Throws: The fault, where it is not of the kind that leaves the log; what is wrong with the log.
    private func log(_ admitted: Admitted, despite fault: Fault) async throws(Fault) -> Batch {
        switch fault {
        case .store(.damaged), .refusal(.readOnly):
            return try await keeper.store.log(
                of: admitted.conversation,
                for: admitted.caller.person
            )
        default: throw fault
        }
    }
}

extension Report {
    /// The report as `manner` says.
    fileprivate init(
        _ account: Account,
        summary: ConversationSummary,
        number: Int,
        scales: [Address: Scale] = [:],
        timeline: Timeline = .none,
        _ manner: ExportManner
    ) {
        let account =
            switch manner.earlier {
            case .left: account.withoutEarlierWords
            case .shown: account
            }
        let names = Names.Manner(manner.names)
        let cover = NameCover(summary.client.watchedNames)
        self.init(
            account,
            summary: summary,
            number: number,
            names: Names(names) { text, word in cover.cover(text, with: word) },
            scales: scales,
            timeline: timeline
        )
    }
}

extension ExportManner {
    /// What is shown of a log.
    fileprivate func told(_ log: [RecordedEvent]) -> [RecordedEvent] {
        switch earlier {
        case .left: log.withoutEarlierWords
        case .shown: log
        }
    }
}
