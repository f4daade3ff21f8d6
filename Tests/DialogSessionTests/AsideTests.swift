import DialogModel
import SpiegelAPI
import Testing
import Wording

@testable import DialogSession

@Suite("A line answers what stands above it, beside the conversation too")
struct AsideTests {
    /// What opens a question beside the conversation.
    private static let openers = ["/klaar", "/stop", "/tijd", "/namen", "/notitie", "/herzie"]

    /// Somebody who has answered one question, in a dialogue that has a short form, and stands at the
    /// next.
    private func talk() -> Talk {
        let deepen = Question(id: "dieper", variants: [Template("Verder?")], kind: .yesNo)
        let dialog = Dialog(
            id: Table.script.root,
            language: .dutch,
            title: "Proef",
            summary: "",
            source: "",
            modes: [.alone],
            steps: [Step(id: "begin", title: "Begin", deepen: deepen, items: [])]
        )
        var talk = Talk(.alone, listed: dialog)
        talk.type("hij liep weg")
        talk.type("rust")
        talk.type("")
        return talk
    }

    @Test("a command is one there too, and no answer, name or note", arguments: openers)
    func command(opener: String) {
        var talk = talk()
        talk.type(opener)
        #expect(talk.asked != nil)
        #expect(talk.type("/waarom") == [ConversationWords.noWhy.dutch])
        #expect(talk.asked == nil)
        #expect(talk.table.conversation.client == ClientAlias(watchedNames: ["Kevin"]))
        #expect(!talk.table.texts.contains { $0.contains("/") })
    }

    @Test(
        "whoever lets it be sees the question again that the next line answers",
        arguments: openers
    )
    func dropped(opener: String) {
        var talk = talk()
        talk.type(opener)
        let before = talk.put?.count ?? 0
        talk.type("")
        if opener == "/namen" { talk.type("") }
        #expect(talk.asked == nil)
        guard opener != "/namen" else { return }
        #expect(talk.put?.question == "Welk cijfer?")
        #expect(talk.put?.count == before + 1)
    }

    @Test(
        "what cannot be used is asked for again",
        arguments: [
            ("/stop", "9"), ("/tijd", "9"), ("/herzie", "9"), ("/herzie", "nooit"),
            ("/namen", String(repeating: "x", count: 2_000)),
        ]
    )
    func unusable(opener: String, line: String) {
        var talk = talk()
        talk.type(opener)
        let asked = talk.asked
        let texts = talk.table.texts
        #expect(asked != nil)
        talk.type(line)
        #expect(talk.asked == asked)
        #expect(talk.table.texts == texts)
        #expect(talk.leaving == nil)
    }

    @Test("what is neither yes nor no to an end is shown back, and ends nothing")
    func unclear() {
        var talk = talk()
        talk.type("/klaar")
        #expect(talk.type("nog even over de moeder") == [ConversationWords.textKept.dutch])
        #expect(talk.put?.question == "Welk cijfer?")
        #expect(!talk.table.conversation.events.contains { $0.event == .finished })
        talk.type("/klaar")
        talk.type("ja")
        #expect(talk.table.conversation.events.last?.event == .finished)
    }

    @Test("why a question is asked is not told of a list of them")
    func choosing() {
        var talk = Talk(.interview)
        #expect(talk.type("/waarom") == [ConversationWords.noQuestion.dutch])
    }

    @Test("somebody else's question is taken for the answer only where that is meant")
    func asked() {
        var talk = Talk(.meeting)
        let question = talk.put?.question
        #expect(
            talk.type("Samira: en toen?") == [MeetingWords.asksInstead("Samira").dutch]
        )
        #expect(talk.put?.question == question)
        #expect(!talk.table.texts.contains("Samira: en toen?"))
        talk.type("Samira: en toen?")
        #expect(talk.table.texts.contains("Samira: en toen?"))
        #expect(talk.put?.question != question)
        var alone = Talk(.alone)
        alone.type("Samira: en toen?")
        #expect(alone.table.texts.contains("Samira: en toen?"))
    }

    @Test("a point of a list may begin with a name and ask, and keeps those before it")
    func listed() {
        var talk = Talk(.meeting)
        talk.type("hij liep weg")
        talk.type("Noor: de ruzie")
        talk.type("Samira: hoe blijf ik rustig?")
        talk.type("")
        #expect(talk.table.texts.contains("Noor: de ruzie\nSamira: hoe blijf ik rustig?"))
    }
}
