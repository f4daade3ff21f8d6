import DialogModel
import Foundation
import Testing

@Suite("An account crosses the wire unchanged")
struct AccountCodingTests {
    private static let moment = Timestamp(milliseconds: 1_795_446_720_000, offsetMinutes: 60)

    @Test("whatever is read in it, and without a name that nobody chose")
    func roundTrip() throws {
        let place = Address(item: "a")
        let said = Account.Said(shown: "rust; tijd", points: ["rust", "tijd"])
        let question = Account.AskedQuestion(
            place: place,
            text: "Wat?",
            origin: .asker,
            asker: "Samira",
            given: [
                .init(question: "Wat?", answer: said, by: "Ilse"),
                .init(question: "Wat?", answer: nil, by: nil),
            ],
            stale: .init(reason: .wording, was: "6", question: "Hoe?", isScore: true),
            keep: .takeaway,
            deepens: "stap"
        )
        let account = Account(
            mode: .interview,
            depth: .short,
            probing: .off,
            entries: [
                .step(.init(step: Address(item: "stap"), title: "Stap")),
                .called(.init(calls: [.init(call: "meta", number: 1)], title: "Meta")),
                .question(question),
                .note(.init(text: "noot", by: "Ilse", place: place)),
                .bell("Bel?"),
                .resumed(Self.moment),
                .unknown(since: "9.0"),
            ],
            laterNotes: [.init(text: "later", at: Self.moment)],
            ended: Self.moment,
            spentMilliseconds: 61_000,
            lastAnswered: place,
            revisiting: place
        )
        let json = try JSONEncoder().encode(account)
        #expect(try JSONDecoder().decode(Account.self, from: json) == account)
        #expect(!String(decoding: json, as: UTF8.self).contains("\"_0\""))
    }
}
