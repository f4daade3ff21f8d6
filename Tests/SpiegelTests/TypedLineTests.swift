import DialogModel
import Testing
import Wording

@testable import spiegel

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

@Suite("The words of the command line")
struct ArgumentsTests {
    @Test("ask for a value that was left out, so that it stays out of the shell's history")
    func askable() {
        #expect(
            Arguments.prepared(["begin", "starrt", "--met", "--client"]) == [
                "begin", "starrt", "--ask-with", "--ask-client",
            ]
        )
        #expect(Arguments.prepared(["list", "--client", "B."]) == ["list", "--client", "B."])
    }
}

@Suite("The course of a conversation")
struct CourseTests {
    @Test("counts questions once and leaves pauses out of its time")
    func course() throws {
        let place = Address(item: "a")
        let other = Address(item: "b")
        let further = Address(item: .deepening("stap"))
        func answered(_ place: Address, _ text: String) -> Event {
            .answered(.init(place: place, raw: text, value: .text(text), shown: text))
        }
        let turn = try #require(TurnKey("turn"))
        let events: [(Int, Event)] = [
            (0, .asked(.init(place: place, text: "Wat?"))), (1, answered(place, "dit")),
            (1, .asked(.init(place: other, text: "En?"))), (1, .paused), (900, .resumed),
            (902, .skipped(.init(place: other))), (903, .revisiting(.init(place: place))),
            (904, answered(place, "dat")), (904, .asked(.init(place: further, text: "Verder?"))),
            (904, answered(further, "ja")), (904, .finished),
            (5000, .noted(.init(place: nil, text: "later"))),
        ]
        let course = Course(
            events.enumerated().map { index, event in
                RecordedEvent(
                    sequence: index + 1,
                    at: Timestamp(milliseconds: event.0 * 60_000, offsetMinutes: 0),
                    turn: turn,
                    event: event.1
                )
            }
        )
        #expect(course.answered == 1 && course.skipped == 1 && course.minutes == 5)
        #expect(course.last?.question == "Wat?" && course.last?.answer == "dat")
        #expect(course.revisiting == nil)
    }
}
