import DialogModel
import Testing

@Suite("English texts")
struct EnglishTests {
    @Test(
        "have names, numbers, dates and ages too",
        arguments: [
            ("mr smith called about his son", ["person:smith"]),
            ("I spoke with Emma about it", ["person:Emma"]),
            ("she is 43 and lives alone", ["age:43"]),
            ("admitted on 12 March 2019", ["date:12 March 2019"]),
            ("her mail is jan@example.org", ["number:jan@example.org"]),
            ("I may call them in May", []),
            ("it will be a long day", []),
            ("he is the only beekeeper in the village", ["hint:the only beekeeper in the village"]),
        ]
    )
    func found(text: String, words: [String]) {
        #expect(spotted(in: text, language: .english) == words)
    }

    @Test("Names that the owner gave are found, and not in what is no name")
    func known() {
        let names = ["Mark Hendricks"]
        #expect(
            spotted(in: "mark said nothing", knowing: names, language: .english) == ["person:mark"]
        )
        #expect(spotted(in: "it was remarkable", knowing: names, language: .english) == [])
    }
}
