import DialogModel
import SpiegelAPI
import Wording

/// A conversation begins, or is gone on with.
extension HoldStage {
    mutating func opened() -> [Move] {
        let follows = company.mode != .alone && surroundings.isInteractive
        let moves: [Move] = follows ? [.act(.follow(id, after: seen))] : []
        defer { introduction = [] }
        return moves + (introduction.isEmpty ? [] : [.show(introduction)])
            + (whispering.isEmpty ? goOn() : nextWhisper())
    }

    /// What is shown of a conversation that begins.
    mutating func begin(with events: [RecordedEvent]) {
        if let asker = company.asker, company.mode == .interview {
            introduction += [.gap, .say(InterviewWords.begins(asker), .strong)]
        }
        if company.mode == .meeting, !company.roles.isEmpty {
            // Roles that are handed out later are shown then.
            let isCast = company.cast.contains { !$0.names.isEmpty }
            if isCast {
                introduction += roles
            } else if surroundings.isInteractive {
                introduction.append(.remark(MeetingWords.rolesAgain))
            }
            whispering = players(of: company.roles.map(\.id))
        }
        if number == 1, surroundings.isInteractive, !surroundings.isTrial {
            introduction.append(.remark(ConversationWords.firstTime))
        }
        for recorded in events {
            if case .started(let started) = recorded.event, started.fading == .on {
                introduction += [.gap, .remark(ConversationWords.faded)]
            }
            let shown = scenes(recorded.event, next: latest, of: nil, told: false)
            beginning += shown
            explain(recorded.event, shown)
        }
    }

    /// What the beginning shows, once.
    mutating func begun() -> [Move] {
        defer { beginning = [] }
        return beginning.isEmpty ? [] : [.show(beginning)]
    }
}
