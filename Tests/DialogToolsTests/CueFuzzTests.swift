import DialogEngine
import DialogModel
import Testing

@Suite("Any answer, held against the words that probe")
struct CueFuzzTests {
    /// The most signs of an answer that are tried.
    private static let most = 4000

    @Test(
        "is read to its end, and quoted only as it stands there",
        .timeLimit(.minutes(5)),
        arguments: Language.allCases
    )
    func anything(language: Language) throws {
        let lexicon = try #require(Shipped.library.lexicons[language]).lexicon
        let words = try LabelledAnswers(language, .tuning).answers.flatMap { answer in
            answer.text.split(separator: " ").map(String.init)
        }
        var dice = SeededGenerator(seed: 12)
        for round in 0..<60 {
            // A few words again and again are worse than many: each may begin every phrase.
            let few = (0..<Int.random(in: 1...8, using: &dice)).compactMap { _ in
                words.randomElement(using: &dice)
            }
            let from = round.isMultiple(of: 2) ? few : words
            let most = round.isMultiple(of: 10) ? Self.most : 200
            var answer = ""
            while answer.count < most {
                answer += from.randomElement(using: &dice) ?? ""
                answer +=
                    [" ", " ", " ", ", ", ". ", ": ", " '", "' ", "\n"]
                    .randomElement(using: &dice) ?? ""
            }
            for cue in Cue.allCases {
                let readings = CueReading.all(of: cue, in: answer, asking: Cue.allCases, lexicon)
                for reading in readings.prefix(200) {
                    #expect(answer.contains(reading.evidence), "\(reading)")
                    #expect(reading.evidence.isEmpty == (reading.ground == .length))
                }
            }
        }
    }
}
