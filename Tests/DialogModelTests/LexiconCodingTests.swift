import DialogModel
import FoundationEssentials
import Testing

@Suite("A lexicon as conversations keep it")
struct LexiconCodingTests {
    @Test("reads back as it was written")
    func roundTrip() throws {
        let lexicon = Lexicon(
            language: .dutch,
            limit: 3,
            feelings: ["bang"],
            reporting: ["zei"],
            turns: ["maar"],
            rules: [
                .judgement: .init(
                    fewerWordsThan: 2,
                    phrases: ["lui"],
                    openings: ["wat een"],
                    virtues: ["eerlijk"],
                    denials: ["niet"],
                    exceptions: ["die lui"],
                    questions: ["<word>?"]
                )
            ]
        )
        let data = try JSONEncoder().encode(lexicon)
        #expect(try JSONDecoder().decode(Lexicon.self, from: data) == lexicon)
    }

    @Test("an old one reads without the lists that came later")
    func old() throws {
        let json = """
            {"language": "nl", "limit": 4, "rules": {"judgement":
            {"phrases": ["lui"], "exceptions": ["die lui"], "questions": ["<word>?"]}}}
            """
        let lexicon = try JSONDecoder().decode(Lexicon.self, from: Data(json.utf8))
        #expect(
            lexicon
                == Lexicon(
                    language: .dutch,
                    limit: 4,
                    rules: [
                        .judgement: .init(
                            phrases: ["lui"],
                            exceptions: ["die lui"],
                            questions: ["<word>?"]
                        )
                    ]
                )
        )
    }
}
