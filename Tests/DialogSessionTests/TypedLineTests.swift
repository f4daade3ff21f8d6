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
        #expect(TypedLine(line, shortcuts: shortcuts, in: .dutch) == .answer(line))
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
        #expect(
            TypedLine(line, shortcuts: shortcuts, in: .dutch)
                == .command(command, argument: argument)
        )
    }

    @Test("calls another dialogue by its word or the beginning of it")
    func call() {
        #expect(TypedLine("/meta", shortcuts: shortcuts, in: .dutch) == .call("metacommunicatie"))
        #expect(TypedLine("/me", shortcuts: shortcuts, in: .dutch) == .call("metacommunicatie"))
    }

    @Test("is refused when several commands begin so, and when none does, with what was meant")
    func refused() {
        #expect(
            TypedLine("/h", shortcuts: shortcuts, in: .dutch)
                == .ambiguous(
                    "h",
                    [ConversationCommand.help.name, ConversationCommand.revise.name]
                )
        )
        #expect(
            TypedLine("/overslann", shortcuts: shortcuts, in: .dutch)
                == .unknown("overslann", nearest: ConversationCommand.skip.name)
        )
        #expect(
            TypedLine("/home/ik", shortcuts: shortcuts, in: .dutch)
                == .unknown("home/ik", nearest: nil)
        )
        #expect(TypedLine("/", shortcuts: shortcuts, in: .dutch) == .unknown("", nearest: nil))
    }

    @Test("is looked for in the user's own language first, and in the other where that has none")
    func ownLanguage() {
        func read(_ line: String, _ language: Language) -> TypedLine {
            TypedLine(line, shortcuts: [:], in: language)
        }
        #expect(read("/b", .dutch) == .command(.bell, argument: ""))
        #expect(read("/s", .dutch) == .command(.stop, argument: ""))
        #expect(read("/ski", .dutch) == .command(.skip, argument: ""))
        #expect(read("/t", .english) == .command(.time, argument: ""))
        #expect(
            read("/n belt morgen", .dutch)
                == .ambiguous(
                    "n",
                    [ConversationCommand.note.name, ConversationCommand.names.name]
                )
        )
    }

    @Test(
        "does by the beginning of a word what the word does, or is asked about",
        arguments: Language.allCases
    )
    func beginnings(language: Language) {
        for command in ConversationCommand.allCases {
            let word = command.name(in: language)
            for count in 1...word.count {
                let line = "/\(word.prefix(count))"
                switch TypedLine(line, shortcuts: shortcuts, in: language) {
                case .command(let read, _): #expect(read == command, "\(line)")
                case .ambiguous(_, let asked): #expect(asked.contains(command.name), "\(line)")
                case .answer, .call, .unknown: Issue.record("\(line) is not understood")
                }
            }
        }
    }

    @Test("has no two commands of the same name")
    func names() {
        let dutch = ConversationCommand.allCases.map(\.name.dutch)
        let english = ConversationCommand.allCases.map(\.name.english)
        #expect(Set(dutch).count == dutch.count && Set(english).count == english.count)
    }
}
