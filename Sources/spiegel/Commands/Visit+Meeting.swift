import DialogModel
import Reports
import SpiegelAPI
import SpiegelLink
import Wording

extension Visit {
    /// The dialogue that prepares a meeting.
    private static let preparation: DialogID = "voorbereiden"
    /// The dialogue of the meeting.
    private static let monthly: DialogID = "maandbijeenkomst"

    /// The meeting that the conversation `number` plans; without a number, the last preparation, or the
    /// last meeting at its end where that is newer.
    ///
    /// - Throws: ``Ended`` with 1 where there is none; it has been said.
    func plan(of number: Int?) async throws -> MeetingPlan {
        let planning: ListedConversation?
        if let number {
            planning = try await conversation(number)
        } else {
            planning = try await newest { summary in
                summary.dialog == Self.preparation && summary.standing != .abandoned
                    || summary.dialog == Self.monthly && summary.standing == .finished
            }
        }
        guard let planning, [Self.preparation, Self.monthly].contains(planning.summary.dialog)
        else {
            notice(MonthWords.nothingPlanned(number))
            throw Ended(code: 1)
        }
        var before: [RecordedEvent] = []
        if planning.summary.dialog == Self.preparation,
            let meeting = try await newest(
                before: planning.number,
                { $0.dialog == Self.monthly && $0.standing == .finished }
            )
        {
            before = try await log(of: meeting)
        }
        return MeetingPlan(
            planning.id,
            number: planning.number,
            log: try await log(of: planning),
            after: before,
            agreed: try await call { client throws(Fault) in try await client.waiting() }
                .agreed.map(\.line)
        )
    }

    /// The meeting of that number; without one, the last that was held with the team.
    ///
    /// - Throws: ``Ended`` with 1 where there is none; it has been said.
    func meeting(of number: Int?) async throws -> ListedConversation {
        let found: ListedConversation?
        if let number {
            found = try await conversation(number)
        } else {
            found = try await newest { $0.mode == .meeting && $0.standing != .abandoned }
        }
        guard let found, found.summary.mode == .meeting else {
            notice(MonthWords.noMeeting(number))
            throw Ended(code: 1)
        }
        return found
    }

    /// The newest conversation that `fits`; `nil` where there is none.
    private func newest(
        before number: Int? = nil,
        _ fits: (ConversationSummary) -> Bool
    ) async throws(Fault) -> ListedConversation? {
        var next = number
        repeat {
            let before = next
            let page = try await call { client throws(Fault) in
                try await client.conversations(before: before)
            }
            if let found = page.conversations.first(where: { fits($0.summary) }) { return found }
            next = page.next
        } while next != nil
        return nil
    }

    private func log(of listed: ListedConversation) async throws(Fault) -> [RecordedEvent] {
        try await call { client throws(Fault) in try await client.events(of: listed.id) }
    }
}
