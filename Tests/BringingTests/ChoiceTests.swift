import Bringing
import DialogModel
import Testing

@Suite("Half a page is proposed, what the owner wants to ask first")
struct ChoiceTests {
    private func question(
        _ item: ItemID,
        _ answer: String?,
        keep: Keep? = nil,
        stale: Bool = false
    ) -> Account.Entry {
        .question(
            .init(
                place: Address(item: item),
                text: "Vraag \(item)?",
                origin: .script,
                asker: nil,
                given: answer.map {
                    [
                        .init(
                            question: "Vraag \(item)?",
                            answer: .init(shown: $0, points: []),
                            by: nil
                        )
                    ]
                } ?? [],
                stale: stale
                    ? .init(reason: .branch, was: "ja", question: "x", isScore: false) : nil,
                keep: keep
            )
        )
    }

    private func choice(_ entries: [Account.Entry], later: [String] = []) -> Choice {
        Choice(
            Account(
                mode: .alone,
                depth: .full,
                probing: .off,
                entries: entries,
                laterNotes: later.map {
                    .init(text: $0, at: Timestamp(milliseconds: 0, offsetMinutes: 0))
                },
                ended: nil,
                spentMilliseconds: 0,
                lastAnswered: nil,
                revisiting: nil
            ),
            in: .dutch
        )
    }

    private func step(_ name: String) -> Account.Entry {
        .step(.init(step: Address(item: ItemID(name)), title: name))
    }

    @Test func `the first of each step, and the learning question in front`() {
        let choice = choice([
            step("Situatie"), question("a", "een"), question("b", "twee"), step("Actie"),
            question("c", "drie"), question("d", nil), step("Vraag"), question("e", "vier"),
            question("f", "hoe dan?", keep: .learningQuestion), question("g", "oud", stale: true),
        ])
        #expect(choice.candidates.map(\.passage.place.item) == ["f", "a", "b", "c", "e"])
        #expect(choice.proposed == [0, 1, 3])
    }

    @Test func `long answers leave no room for more`() {
        let long = String(repeating: "x", count: 1_300)
        let choice = choice([
            step("S"), question("a", long), step("A"), question("b", "kort"),
            question("c", "vraag", keep: .learningQuestion),
        ])
        #expect(choice.proposed == [0, 1])
    }

    @Test
    func `notes of later come behind the answers, marked, each in its place, and are not proposed`()
    {
        let choice = choice(
            [step("S"), question("a", "een")],
            later: ["toch gebeld", "excuses gemaakt"]
        )
        #expect(
            choice.candidates.map(\.passage.answer) == ["een", "toch gebeld", "excuses gemaakt"]
        )
        #expect(
            choice.candidates.map(\.passage.heading) == [
                "S", "Later toegevoegd", "Later toegevoegd",
            ]
        )
        #expect(Set(choice.candidates.map(\.passage.place)).count == 3)
        #expect(choice.proposed == [0])
        #expect(choice.places(named: "2-3") == [1, 2])
    }

    @Test func `notes of later are enough to bring`() {
        #expect(choice([], later: ["toch gebeld"]).candidates.count == 1)
    }

    @Test(arguments: [(10, 1), (2_390, 1), (2_395, 2), (7_000, 3)])
    func `how much paper it fills`(length: Int, sheets: Int) {
        let choice = choice([question("a", String(repeating: "x", count: length))])
        #expect(choice.sheets(of: [0]) == sheets)
    }

    @Test(arguments: [
        ("1 3-5", [0, 2, 3, 4]), ("5,1", [0, 4]), ("2", [1]), ("", nil), ("6", nil), ("0", nil),
        ("4-2", nil), ("een", nil), ("1-", nil), ("1 x", nil),
    ])
    func `numbers of the list`(line: String, wanted: [Int]?) {
        let choice = choice((1...5).map { question(ItemID("q\($0)"), "x") })
        #expect(choice.places(named: line) == wanted)
    }
}
