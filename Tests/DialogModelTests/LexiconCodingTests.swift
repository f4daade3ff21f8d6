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

    @Test(
        "a rule reads as it was written",
        arguments: [PhraseList(), ["want", "{zij|hij} zei *"]]
    )
    func rule(enough: PhraseList) throws {
        let rule = Lexicon.Rule(
            fewerWordsThan: 4,
            phrases: ["lui"],
            openings: ["wat een"],
            virtues: ["eerlijk"],
            denials: ["niet"],
            exceptions: ["die lui"],
            enough: enough,
            questions: ["<word>?"]
        )
        let written = try JSONEncoder().encode(rule)
        #expect(try JSONDecoder().decode(Lexicon.Rule.self, from: written) == rule)
        #expect(String(decoding: written, as: UTF8.self).contains("enough") == !enough.isEmpty)
    }
}
