import DialogModel
import Testing

@testable import LiveRegistry

@Suite("What is let go from memory")
struct LettingGoTests {
    /// A registry in which conversation 1, 2, … were read in this order, each with its weight.
    private func registry(holding weights: [Weight]) -> Registry {
        var registry = Registry(.init(bytes: 80, idle: 300))
        for (index, weight) in weights.enumerated() {
            let name = World.name(index + 1)
            _ = registry.receive(.wants(Ticket(index), name, .read))
            _ = registry.receive(.loaded(name, Generation(index + 1), .here(weight)))
        }
        return registry
    }

    private func isHeld(_ number: Int, in registry: Registry) -> Bool {
        registry.entries[World.name(number)] != nil
    }

    @Test("Any number stays, while the bytes are few")
    func byBytes() {
        let light = registry(holding: Array(repeating: Weight(bytes: 1, isTimed: false), count: 9))
        #expect((1...9).allSatisfy { isHeld($0, in: light) })
    }

    @Test("Above the bound the one that was used longest ago goes first")
    func oldestFirst() {
        var heavy = registry(holding: Array(repeating: Weight(bytes: 30, isTimed: false), count: 2))
        _ = heavy.receive(.wants(Ticket(9), World.name(1), .read))
        _ = heavy.receive(.wants(Ticket(10), World.name(3), .read))
        let actions = heavy.receive(
            .loaded(World.name(3), Generation(3), .here(Weight(bytes: 30, isTimed: false)))
        )
        #expect(actions == [.grant(Ticket(10), Generation(3)), .drop(Generation(2))])
        #expect(isHeld(1, in: heavy) && !isHeld(2, in: heavy) && isHeld(3, in: heavy))
    }

    @Test("One that is followed, timed or in the middle of a turn stays", arguments: Hold.allCases)
    fileprivate func held(_ hold: Hold) {
        var registry = registry(holding: [Weight(bytes: 70, isTimed: hold == .timed)])
        switch hold {
        case .followed: _ = registry.receive(.wants(Ticket(8), World.name(1), .follow))
        case .inTurn: _ = registry.receive(.wants(Ticket(8), World.name(1), .turn))
        case .timed: break
        }
        _ = registry.receive(.wants(Ticket(9), World.name(2), .follow))
        let heavy = Weight(bytes: 70, isTimed: false)
        let loaded = registry.receive(.loaded(World.name(2), Generation(2), .here(heavy)))
        #expect(loaded == [.grant(Ticket(9), Generation(2))])
        #expect(registry.receive(.swept(10_000)).isEmpty)
        #expect(isHeld(1, in: registry))
    }

    fileprivate enum Hold: CaseIterable { case followed, timed, inTurn }

    @Test("What nobody has used for five minutes goes, and then nothing needs to be swept")
    func idle() {
        var registry = registry(holding: [Weight(bytes: 1, isTimed: false)])
        #expect(!registry.isQuiet)
        #expect(registry.receive(.swept(299)).isEmpty)
        _ = registry.receive(.wants(Ticket(9), World.name(1), .read))
        #expect(registry.receive(.swept(598)).isEmpty)
        #expect(registry.receive(.swept(599)) == [.drop(Generation(1))])
        #expect(registry.isQuiet)
    }
}
