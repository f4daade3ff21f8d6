import FoundationEssentials
import Testing

@testable import LiveRegistry

@Suite("Who is in memory, in every order in which things can happen")
struct RegistryWalkTests {
    @Test("What is promised holds of any who ask", arguments: Walk.choices(of: asking))
    func any(uses: [Use]) {
        for log in [nil, World.Log.someEvents] {
            let walk = Walk(from: World(uses, log: log))
            #expect(walk.flaw == nil)
            #expect(walk.states > 50)
        }
    }

    @Test("A registry that does one thing wrong is found out", arguments: Break.allCases)
    func broken(_ broken: Break) {
        let found = Walk.choices(of: 2).contains { uses in
            [nil, World.Log.someEvents].contains { log in
                Walk(from: World(uses, log: log, broken: broken), atMost: 200_000).flaw != nil
            }
        }
        #expect(found, "nobody notices")
    }

    @Test("What is promised holds of four conversations before one store")
    func crowd() {
        var news = 0
        for seed in 0..<Self.walks {
            var crowd = Crowd(seed: seed)
            let flaw = crowd.walk(200)
            #expect(flaw == nil, "seed \(seed)")
            news += crowd.news
        }
        #expect(news > 100 * Int(Self.walks))
    }

    /// A slice, or as many as the campaign asks for.
    private static let walks = campaign ?? 300
    /// Three who ask know all orders that four know, but take a minute.
    private static let asking = campaign == nil ? 2 : 3

    private static var campaign: UInt64? {
        ProcessInfo.processInfo.environment["SPIEGEL_WALKS"].flatMap { UInt64($0) }
    }
}
