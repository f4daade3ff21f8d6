import DialogModel

/// A STARRT of thirty prompts, the same for every engine that it is compared with: twenty-four open
/// questions in six steps, and after three of the steps a score, with a question that quotes it.
enum Thirty {
    static let script = straight(steps: 6, perStep: 4, scores: 3)

    /// What is answered to each prompt, from 1: an open question with its number, a score with a number
    /// from 0 to 10.
    static func answer(_ prompt: Int, to kind: Question.Kind) -> String {
        switch kind {
        case .scale: String(prompt * 7 % 11)
        case .text, .list, .number, .choice, .choices, .yesNo, .date: "antwoord nummer \(prompt)"
        }
    }

    /// A script of so many open questions, four to a step.
    static func straight(questions: Int) -> PinnedScript {
        straight(steps: (questions + 3) / 4, perStep: 4, scores: 0)
    }

    private static func straight(steps: Int, perStep: Int, scores: Int) -> PinnedScript {
        let all = (0..<steps).map { number in
            var items = (0..<perStep).map { place in
                ask(
                    "vraag-\(number)-\(place)",
                    "Wat gebeurde er toen precies, bij \(number).\(place)?"
                )
            }
            if number >= 2, number < 2 + scores { items += score(number) }
            return Step(id: ItemID("stap-\(number)"), title: "Stap \(number)", items: items)
        }
        let dialog = Dialog(
            id: "dertig",
            language: .dutch,
            title: "Dertig",
            summary: "",
            source: "",
            modes: [.alone],
            steps: all
        )
        return PinnedScript(root: dialog.id, dialogs: [dialog.id: dialog], lexicon: nil)
    }

    private static func score(_ number: Int) -> [Item] {
        let id = ItemID("score-\(number)")
        let scale = Scale(lowEnd: "helemaal niet", highEnd: "helemaal")
        let isLow = Expression.compare(.less, .answer(id), .number(Tenths(5)))
        let quoting = Template(parts: [
            .literal("Je gaf een "), .value(.answer(id)), .literal(". Wat maakt dat?"),
        ])
        func follow(_ side: String) -> Item {
            .ask(Question(id: ItemID("\(side)-\(number)"), variants: [quoting], kind: .text))
        }
        return [
            .ask(
                Question(
                    id: id,
                    variants: [Template("Hoe tevreden ben je, van 0 tot 10?")],
                    kind: .scale(scale)
                )
            ),
            .branch(
                Branch(
                    id: ItemID("als-\(number)"),
                    condition: isLow,
                    then: [follow("laag")],
                    otherwise: [follow("hoog")]
                )
            ),
        ]
    }

    private static func ask(_ id: String, _ text: String) -> Item {
        .ask(Question(id: ItemID(id), variants: [Template(text)], kind: .text))
    }
}
