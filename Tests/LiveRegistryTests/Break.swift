import DialogModel

@testable import LiveRegistry

/// A registry that does one thing wrong: the walk must find it out.
enum Break: CaseIterable {
    case erasesUnderTheTurn
    case forgetsErasures
    case takesLateLoads
    case keepsAnUnknownCopy
    case keepsAStaleCopy
    case letsEverybodyIn
    case orphansFollowers
    case reopensAtOnce
    case turnsJoiningBeginsAway
    case dropsHeldCopies

    /// Tells `registry`, wrongly.
    func tell(_ news: News, of id: ConversationID, to registry: inout Registry) -> [Action] {
        let before = registry.entries[id]
        switch (self, news) {
        case (.takesLateLoads, .loaded(_, _, let loaded)):
            guard case .loading(let load)? = before else { break }
            return registry.receive(.loaded(id, load.generation, loaded))
        case (.keepsAnUnknownCopy, .turned(_, let ticket, let generation, .unknown)),
            (.keepsAStaleCopy, .turned(_, let ticket, let generation, .outOfTurn)):
            return registry.receive(.turned(id, ticket, generation, .refused))
        case (.turnsJoiningBeginsAway, .wants(let ticket, _, .begin)):
            if case .loading? = before {
                return [.refuse(ticket, .refusal(.outOfTurn(sequence: 0)))]
            }
        case (.dropsHeldCopies, .swept):
            guard case .live(let live)? = before else { break }
            registry.put(nil, for: id)
            return [.drop(live.generation)]
        default: break
        }
        let actions = registry.receive(news)
        return after(actions, of: id, in: &registry)
    }

    private func after(
        _ actions: [Action],
        of id: ConversationID,
        in registry: inout Registry
    ) -> [Action] {
        switch (self, registry.entries[id]) {
        case (.erasesUnderTheTurn, .erasing(let erasing)?) where erasing.inside != nil:
            registry.put(.erasing(.init(ticket: erasing.ticket, inside: nil)), for: id)
            return actions + [.eraseOnDisk(id, erasing.ticket)]
        case (.forgetsErasures, .erased?): registry.put(nil, for: id)
        case (.letsEverybodyIn, .live(var live)?):
            live.inside = nil
            registry.put(.live(live), for: id)
        case (.orphansFollowers, _):
            return actions.filter { action in
                if case .dismissFollowers = action { false } else { true }
            }
        case (.reopensAtOnce, _):
            guard case .failed(_, isReopening: false) = registry.store else { break }
            registry.writes = Registry.Writes()
            return actions + registry.receive(.swept(registry.now))
        default: break
        }
        return actions
    }
}
