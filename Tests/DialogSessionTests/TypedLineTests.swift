import DialogModel
import Testing
import Wording

@testable import DialogSession

@Suite("A line typed in a conversation")
struct TypedLineTests {
    private let shortcuts: [String: DialogID] = ["meta": "metacommunicatie"]

    @Test(
        "is an answer, unless it begins with a slash or is a lone question mark",
        arguments: ["gewoon", " /hulp met een spatie ervoor", "ja?", "1/2", "", "a\n/hulp"]
    )
    func answer(line: String) {
        #expect(TypedLine(line, shortcuts: shortcuts) == .answer(line))
    }

    @Test(
        "is a command by its name in either language, or the beginning of one",
        arguments: [
            ("/hulp", ConversationCommand.help, ""), ("?", .help, ""), ("/HELP", .help, ""),
            ("/ove", .skip, ""), ("/skip", .skip, ""), ("/herzie tevreden", .revise, "tevreden"),
            ("/noti  dit wil ik onthouden ", .note, "dit wil ik onthouden"),
            ("/notitie een\ntwee", .note, "een\ntwee"), ("/stop", .stop, ""),
            ("/klaar", .finish, ""), ("/done", .finish, ""), ("/vra", .question, ""),
        ]
    )
    func command(line: String, command: ConversationCommand, argument: String) {
        #expect(TypedLine(line, shortcuts: shortcuts) == .command(command, argument: argument))
    }

    @Test("calls another dialogue by its word or the beginning of it")
    func call() {
        #expect(TypedLine("/meta", shortcuts: shortcuts) == .call("metacommunicatie"))
        #expect(TypedLine("/me", shortcuts: shortcuts) == .call("metacommunicatie"))
    }

    @Test("is refused when several commands begin so, and when none does, with what was meant")
    func refused() {
        #expect(
            TypedLine("/h", shortcuts: shortcuts)
                == .ambiguous(
                    "h",
                    [
                        ConversationCommand.help.name, ConversationCommand.revise.name,
                        ConversationCommand.hide.name,
                    ]
                )
        )
        #expect(
            TypedLine("/overslann", shortcuts: shortcuts)
                == .unknown("overslann", nearest: ConversationCommand.skip.name)
        )
        #expect(TypedLine("/home/ik", shortcuts: shortcuts) == .unknown("home/ik", nearest: nil))
        #expect(TypedLine("/", shortcuts: shortcuts) == .unknown("", nearest: nil))
    }

    @Test("has no two commands of the same name")
    func names() {
        let dutch = ConversationCommand.allCases.map(\.name.dutch)
        let english = ConversationCommand.allCases.map(\.name.english)
        #expect(Set(dutch).count == dutch.count && Set(english).count == english.count)
    }
}
