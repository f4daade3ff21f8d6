import DialogEngine
import DialogModel
import SpiegelAPI
import Testing
import Wording

@testable import DialogSession

/// Random lines, and news that come late, twice, out of order or never.
@Suite("A session keeps what it promises")
struct PromiseTests {
    @Test(arguments: 1...120 as ClosedRange<UInt64>)
    func `alone`(seed: UInt64) {
        var typist = Typist(seed: seed, mode: .alone)
        typist.type(60)
        #expect(typist.broken.isEmpty, "\(typist.diary.suffix(12).joined(separator: "\n"))")
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `in an interview`(seed: UInt64) {
        var typist = Typist(seed: seed, mode: .interview)
        typist.type(60)
        #expect(typist.broken.isEmpty, "\(typist.diary.suffix(12).joined(separator: "\n"))")
    }

    @Test func `data that were put back start over, once, and nothing typed is lost`() {
        var table = Table(mode: .alone, seed: 1)
        let earlier = table
        var session = Session(
            .hold(table.reply, []),
            in: Table.surroundings(seed: 1, showsAbove: true)
        )
        var asked: [Errand] = []
        func settle(_ acts: [Act]) -> [Scene] {
            var scenes: [Scene] = []
            var acts = acts
            while true {
                var request: Request?
                for act in acts {
                    if case .show(let shown) = act { scenes += shown }
                    if case .ask(let wanted) = act { request = wanted }
                }
                guard let request, asked.count < 9 else { return scenes }
                asked.append(request.errand)
                switch table.answer(request.errand, .fine) {
                case .success(let reply): acts = session.arrived(reply, to: request)
                case .failure(let fault): acts = session.refused(fault, request)
                }
            }
        }
        _ = settle(session.begin())
        _ = settle(session.heard(.line("hij liep weg")))
        _ = settle(session.heard(.line("de sleutel")))
        table.putBack(to: earlier)
        asked = []
        let scenes = settle(session.heard(.line("")))
        #expect(asked.count == 2)
        #expect(scenes.contains(.remark(ConversationWords.startedOver, .warning)))
        #expect(scenes.contains(.quote("de sleutel", .faint)))
        let put = scenes.compactMap { scene in
            if case .question(let put) = scene { put.question.text } else { nil }
        }
        #expect(put == ["Wat gebeurde er?"])
    }
}

extension Conversation {
    /// What it waited for at a sequence; `nil` where that cannot be said.
    func position(at sequence: Int) -> Prompt.Position? {
        guard sequence <= self.sequence else { return nil }
        let past = Array(events.prefix { $0.sequence <= sequence })
        let then = try? Conversation(replaying: past, in: CompiledScript(script.pinned))
        return then?.prompt(at: Timestamp(milliseconds: 0, offsetMinutes: 60)).position
    }
}

extension Prompt.Position {
    /// Whether both wait for the same: a question that was refused or revisited is the same.
    func isSameQuestion(as other: Prompt.Position) -> Bool {
        switch (self, other) {
        case (.asking(let one), .asking(let two)): one.place == two.place
        case (.choosing(let one), .choosing(let two)): one.map(\.place) == two.map(\.place)
        case (.settling, .settling): true
        default: false
        }
    }
}
