import DialogModel
import FoundationEssentials
import Testing

@Suite("A lexicon as conversations keep it")
struct LexiconCodingTests {
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
