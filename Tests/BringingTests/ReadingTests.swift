import Bringing
import DialogModel
import Testing

@Suite("What is said of words counts wherever they stand")
struct ReadingTests {
    private func passage(_ item: ItemID, _ answer: String) -> BroughtCopy.Passage {
        .init(
            place: Address(item: item),
            heading: "Situatie",
            question: "Wat gebeurde er?",
            answer: answer
        )
    }

    private func reading(
        _ answers: String...,
        known: [String] = ["Piet de Vries"],
        pseudonym: String? = "Sam",
        aliases: [OwnedCopy.Alias] = []
    ) -> Reading {
        Reading(
            answers.enumerated().map { passage(ItemID("v\($0)"), $1) },
            known: known,
            pseudonym: pseudonym,
            aliases: aliases,
            in: .dutch
        )
    }

    private func answers(_ reading: Reading) -> [String] { reading.passages.map(\.answer) }

    @Test func `a known name is the pseudonym, in small letters, capitals and as a possessive`() {
        let reading = reading(
            "piet belde, PIET was boos en piets fiets stond er nog",
            "meneer de Vries deed niet open"
        )
        let shown = answers(reading)
        #expect(shown[0] == "Sam belde, Sam was boos en Sams fiets stond er nog")
        #expect(!shown[1].contains("Vries") && shown[1].contains("Sam"))
    }

    @Test func `the pseudonym itself is no finding`() {
        let reading = reading("Sam belde vandaag")
        #expect(answers(reading) == ["Sam belde vandaag"])
        #expect(reading.page(0).marks.isEmpty)
    }

    @Test func `who was called something before is called so again, and others otherwise`() {
        let before = [OwnedCopy.Alias(written: ["Joke"], alias: "Mia")]
        let reading = reading("zijn zus joke en haar vriend Farid waren er", aliases: before)
        let shown = answers(reading)[0]
        #expect(shown.contains("Mia") && !shown.lowercased().contains("joke"))
        #expect(!shown.contains("Farid"))
        let names = reading.aliases.map(\.alias)
        #expect(names.count == Set(names).count && names.contains("Mia"))
    }

    @Test func `a woman gets a woman's name and a man a man's, where a word beside theirs says so`()
    {
        let women = ["Mia", "Els", "Lot", "Wies"]
        let men = ["Bas", "Koen", "Rik", "Daan"]
        func alias(of name: String, in texts: String...) -> String? {
            let reading = Reading(
                texts.enumerated().map { passage(ItemID("v\($0)"), $1) },
                known: ["Piet de Vries"],
                pseudonym: "Sam",
                in: .dutch
            )
            return reading.aliases.first { $0.written.contains(name) }?.alias
        }
        for (text, name) in [
            ("zijn zus Joke belde", "Joke"), ("mevrouw Jansen belde", "Jansen"),
            ("Mw. T. belde", "T"),
            ("Joke haar zoon", "Joke"),
        ] {
            #expect(women.contains(alias(of: name, in: text) ?? ""), "\(text)")
        }
        for (text, name) in [("haar broer Farid belde", "Farid"), ("dhr Jansen belde", "Jansen")] {
            #expect(men.contains(alias(of: name, in: text) ?? ""), "\(text)")
        }
        // Said on a later page.
        #expect(women.contains(alias(of: "Joke", in: "Joke belde", "haar moeder Joke ook") ?? ""))
        // Of two minds: the next free one.
        #expect(alias(of: "Jansen", in: "dhr Jansen en mw Jansen") == "Bas")
    }

    @Test func `what is replaced on one page is replaced on all, before and after`() {
        var reading = reading("op de rode molen was het stil", "Rode Molen, 3 uur")
        let isThere = reading.mark("rode molen", as: "het café")
        #expect(isThere)
        #expect(answers(reading) == ["op het café was het stil", "Het café, 3 uur"])
        for words in ["blauwe molen", "..."] {
            let isThere = reading.mark(words, as: "x")
            #expect(!isThere)
        }
        let isLeft = reading.mark("Rode molen", as: nil)
        #expect(isLeft)
        #expect(answers(reading)[1] == "Rode Molen, 3 uur")
    }

    @Test func `what is reworded by hand is no name in the next copy, and a name is`() {
        var reading = reading("vorig jaar was er dat gedoe met die drone, zei Ro")
        for (words, replacement) in [
            ("dat gedoe met die drone", "een klacht"), ("vorig jaar", "toen"), ("Ro", "Mia"),
        ] {
            let isThere = reading.mark(words, as: replacement)
            #expect(isThere)
        }
        #expect(reading.aliases == [.init(written: ["Ro"], alias: "Mia")])
    }

    @Test func `a mark is left, or says something else`() throws {
        var reading = reading("hij is 53 en woont in Zutphen")
        let marks = reading.page(0).marks
        let age = try #require(marks.first { $0.found?.category == .age })
        let place = try #require(marks.first { $0.found?.category == .place })
        #expect(!answers(reading)[0].contains("53") && !answers(reading)[0].contains("Zutphen"))
        reading.replace(age, with: nil)
        reading.replace(place, with: "een stadje")
        #expect(answers(reading) == ["hij is 53 en woont in een stadje"])
    }

    @Test func `the page shows every word of the passage, in order`() {
        let text = "Piet (53) uit Zutphen belde 0612345678 op 3 maart; zijn zus Joke ook."
        let reading = reading(text)
        let page = reading.page(0)
        let shown = page.answer.map { run in
            switch run {
            case .plain(let text): text
            case .marked(let text, _, _): text
            }
        }.joined()
        #expect(shown == text)
        let numbers = page.answer.compactMap { run -> Int? in
            if case .marked(_, let number, _) = run { number } else { nil }
        }
        #expect(numbers == Array(1...page.marks.count))
    }
}
