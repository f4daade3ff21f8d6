import Bringing
import DialogModel
import Testing

@Suite("A pseudonym that may say who somebody is gets another name for others")
struct TellingPseudonymTests {
    @Test(arguments: [
        "Boer Harm", "de dominee", "Tattoo-Piet", "Harm 57", "Harm de Vries", "Harm uit Zutphen",
        "Jansen", "Zutphen",
        "Kapitein",
    ])
    func `words, numbers, places and surnames tell`(pseudonym: String) {
        #expect(TellingPseudonym(pseudonym, in: .dutch)?.written == pseudonym)
    }

    @Test(arguments: ["Sam", "Roos", "K.", "mevrouw K.", "Anne Marie", "Zjoef", "SJORS", "J.K."])
    func `given names and letters do not`(pseudonym: String) {
        #expect(TellingPseudonym(pseudonym, in: .dutch) == nil)
    }

    @Test func `nor does none, nor an English name that no list has`() {
        #expect(TellingPseudonym(nil, in: .dutch) == nil)
        #expect(TellingPseudonym("Zed", in: .english) == nil)
        #expect(TellingPseudonym("Farmer Tom", in: .english) != nil)
    }

    @Test func `what was said before stays, in whatever letters`() throws {
        let telling = try #require(TellingPseudonym("Boer Harm", in: .dutch))
        #expect(telling.settled(by: [.init(written: ["boer harm"], alias: "Rik")]) == "Rik")
        #expect(telling.settled(by: [.init(written: ["Harm"], alias: "Rik")]) == nil)
    }

    @Test func `the proposal is nobody in the passages or in earlier copies`() throws {
        let telling = try #require(TellingPseudonym("Boer Harm", in: .dutch))
        let passage = BroughtCopy.Passage(
            place: Address(item: "v"),
            heading: nil,
            question: "Wie?",
            answer: "bas was er ook"
        )
        let aliases = [OwnedCopy.Alias(written: ["Joke"], alias: "Mia")]
        #expect(telling.proposal(besides: aliases, in: [passage], .dutch) == "Koen")
    }

    @Test func `it is another name on every page and in the title`() {
        let passages = ["Boer Harm belde", "ik zag boer harm lopen"].enumerated().map {
            index,
            answer in
            BroughtCopy.Passage(
                place: Address(item: ItemID("v\(index)")),
                heading: nil,
                question: "Hoe ging het met Boer Harm?",
                answer: answer
            )
        }
        var reading = Reading(passages, known: ["Harm Klaver"], pseudonym: "Rik", in: .dutch)
        reading.rename("Boer Harm", to: "Rik")
        #expect(reading.passages.map(\.answer) == ["Rik belde", "ik zag Rik lopen"])
        #expect(reading.passages[0].question == "Hoe ging het met Rik?")
        #expect(reading.shown("Gesprek over Boer Harm") == "Gesprek over Rik")
        let mark = reading.page(0).marks.first
        #expect(mark?.found?.reason == .pseudonym)
        let alias = reading.aliases.first { $0.written.contains("Boer Harm") }
        #expect(alias?.alias == "Rik", "and in the next copy")
    }
}
