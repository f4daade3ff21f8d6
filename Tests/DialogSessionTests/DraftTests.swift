import DialogModel
import SpiegelAPI
import TestSupport
import Testing
import Wording

@testable import DialogSession

/// A client that is killed at any moment, and another one that goes on.
@Suite("What was being typed comes back where one goes on")
struct DraftTests {
    /// A client, as far as it matters here: what is on its screen and line.
    private struct Client {
        var session: Session
        var scenes: [Scene] = []
        var recalled: String?

        init(_ opening: Opening, seed: UInt64) {
            session = Session(opening, in: Table.surroundings(seed: seed, showsAbove: true))
        }

        mutating func perform(_ acts: [Act], at table: inout Table) {
            var acts = acts
            while true {
                var asked: Request?
                for act in acts {
                    switch act {
                    case .show(let shown): scenes += shown
                    case .listen(let listening): recalled = listening.recalled
                    case .ask(let request): asked = request
                    default: break
                    }
                }
                guard let request = asked else { return }
                switch table.answer(request.errand, .fine) {
                case .success(let reply): acts = session.arrived(reply, to: request)
                case .failure(let fault): acts = session.refused(fault, request)
                }
            }
        }

        mutating func hear(_ line: String, at table: inout Table) {
            perform(session.heard(.line(line)), at: &table)
        }

        func shows(_ text: String) -> Bool {
            scenes.contains(.remark(ConversationWords.draftFound))
                && scenes.contains(.quote(text, .faint))
        }
    }

    private static let lines = [
        "hij liep weg", "rust", "7", "elf", "ja", "/niets", "/notitie even", "/terug", "/bel",
        "stop", "een\ntwee", "/overslaan", "/herzie", "",
    ]

    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func `after a kill, all that was not sent is shown and can be brought in, whole and alone`(
        seed: UInt64
    ) throws {
        var dice = Dice(seed: seed)
        var table = Table(mode: seed.isMultiple(of: 3) ? .interview : .alone, seed: seed)
        var first = Client(.hold(table.reply, []), seed: seed)
        first.perform(first.session.begin(), at: &table)
        for _ in 0..<dice.number(0...14) where first.session.leaving == nil {
            first.hear(dice.pick(Self.lines), at: &table)
        }
        guard first.session.leaving == nil else { return }
        let half = dice.pick(["", "en toen", "en toen\nging hij", "/no"])
        // The up arrow may have brought in what waits, to be changed.
        let brought = dice.oneIn(3) ? first.recalled : nil
        let line = brought.map { $0 + half } ?? half
        guard let unsent = first.session.unsent(with: line, changing: brought) else { return }
        table.draft = unsent.draft.text.isEmpty ? nil : unsent.draft
        #expect(unsent.conversation == table.id)
        #expect(unsent.draft.sequence <= table.conversation.sequence)
        #expect(half.isEmpty || unsent.draft.text.hasSuffix(half))

        var second = Client(.resume(table.id, others: 0, []), seed: seed &+ 1)
        second.perform(second.session.begin(), at: &table)
        guard second.session.leaving == nil else { return }
        guard let draft = table.draft else {
            #expect(!second.scenes.contains(.remark(ConversationWords.draftFound)))
            return
        }
        #expect(second.shows(draft.text))
        // Where answers wait for a choice there is nothing to bring it into yet.
        if second.recalled != nil { #expect(second.recalled == draft.text) }
        // A client that is killed once more has lost nothing either.
        #expect(second.session.unsent(with: "", changing: nil)?.draft.text == draft.text)
        // What is typed instead stands alone.
        let before = table.texts
        second.hear("iets anders", at: &table)
        for text in table.texts where !before.contains(text) {
            #expect(!text.contains(draft.text), "\(text)")
        }
    }

    @Test func `points of a list, a line that was not taken, and the line itself are all of it`() {
        var table = Table(mode: .alone, seed: 1)
        var client = Client(.hold(table.reply, []), seed: 1)
        client.perform(client.session.begin(), at: &table)
        client.hear("/niets", at: &table)
        #expect(client.session.unsent(with: "", changing: nil)?.draft.text == "/niets")
        #expect(client.session.unsent(with: "en", changing: nil)?.draft.text == "/niets\nen")
        // Brought into the line and changed there, or taken away, it is that.
        #expect(client.session.unsent(with: "/net", changing: "/niets")?.draft.text == "/net")
        #expect(client.session.unsent(with: "", changing: "/niets")?.draft.text == "")
        client.hear("hij liep weg", at: &table)
        #expect(client.session.unsent(with: "", changing: nil)?.draft.text == "")
        client.hear("rust", at: &table)
        client.hear("ruzie", at: &table)
        let unsent = client.session.unsent(with: "st", changing: nil)
        #expect(unsent?.draft == TypedDraft(at: table.conversation.sequence, "rust\nruzie\nst"))
        client.hear("", at: &table)
        client.hear("/terug", at: &table)
        // The answer of before is no draft until it is changed.
        #expect(client.recalled == "rust\nruzie")
        let same = client.session.unsent(with: "rust\nruzie", changing: client.recalled)
        #expect(same?.draft.text == "")
        let changed = client.session.unsent(with: "rust", changing: client.recalled)
        #expect(changed?.draft.text == "rust")
    }

    @Test func `a pause leaves it, and another turn does not`() {
        var table = Table(mode: .alone, seed: 2)
        var client = Client(.hold(table.reply, []), seed: 2)
        client.perform(client.session.begin(), at: &table)
        client.hear("/niets", at: &table)
        client.hear("/bel", at: &table)
        #expect(client.session.unsent(with: "", changing: nil)?.draft.text == "/niets")
        let acts = client.session.heard(.line("/pauze"))
        guard case .ask(let request)? = acts.last else {
            Issue.record("it pauses")
            return
        }
        #expect(client.session.unsent(with: "", changing: nil)?.draft.text == "/niets")
        client.perform([.ask(request)], at: &table)
        #expect(client.session.unsent(with: "", changing: nil) == nil)
    }

    @Test func `what is typed while the answer is hidden is shown back`() {
        var table = Table(mode: .alone, seed: 3)
        var client = Client(.hold(table.reply, []), seed: 3)
        client.perform(client.session.begin(), at: &table)
        client.hear("/verberg", at: &table)
        client.hear("hij liep weg", at: &table)
        #expect(client.scenes.contains(.quote("hij liep weg", .faint)))
        #expect(client.recalled == "hij liep weg")
    }
}
