import DialogModel
import SpiegelAPI
import TranscriptStore

/// What comes back.
extension Routes {
    /// How much waits.
    func overview(of owner: PersonID) async throws(StoreFault) -> Overview {
        let counts = try await keeper.store.waitingCounts(for: owner)
        return Overview(
            open: counts.open,
            kept: counts.atStart,
            total: counts.total,
            findings: keeper.notices.untold(for: owner)
        )
    }

    /// What waits, at the start of whoever asks and in the next meeting.
    func waiting(for owner: PersonID) async throws(StoreFault) -> WaitingReply {
        let items = try await keeper.store.waiting(for: owner)
        let open = items.filter(\.content.open).prefix(limits.pageSize).map(\.conversation)
        let listed = try await keeper.store.find(open, for: owner).compactMap(\.stored?.listed)
        return WaitingReply(
            open: listed,
            kept: kept(in: items, for: .atStart),
            agreed: kept(in: items, for: .atMeeting)
        )
    }

    /// What comes back at one of these moments, newest first.
    private func kept(in items: [WaitingItem], for moment: Return) -> [WaitingReply.Kept] {
        items.flatMap { item in
            item.content.kept.filter { $0.keep.comesBack == moment }.map { line in
                WaitingReply.Kept(
                    conversation: item.conversation,
                    number: item.number,
                    title: item.content.title,
                    client: item.content.client,
                    line: line
                )
            }
        }.sorted { $0.line.at.milliseconds > $1.line.at.milliseconds }
    }
}
