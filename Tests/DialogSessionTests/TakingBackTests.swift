import DialogModel
import SpiegelAPI
import Testing
import Wording

@testable import DialogSession

@Suite("Whoever rewrites an answer without the name in it is asked about the earlier wording, once")
struct TakingBackTests {
    /// Somebody who types in a conversation where Kevin is watched for.
    private struct Talk {
        var session: Session
        var table = Table(mode: .alone, seed: 1)
        /// The questions beside the conversation, as they came.
        var asked: [String] = []
        var remarks: [String] = []

        init() {
            session = Session(
                .hold(table.reply, []),
                in: Table.surroundings(seed: 1, showsAbove: false)
            )
            perform(session.begin())
        }

        /// Closes the window, after a pause or without, and goes on with the conversation.
        mutating func comeBack(pausing: Bool) {
            if pausing { _ = table.elsewhere(.pause) }
            asked = []
            session = Session(
                .resume(table.id, others: 0, []),
                in: Table.surroundings(seed: 2, showsAbove: false)
            )
            perform(session.begin())
        }

        mutating func type(_ lines: [String]) {
            for line in lines { perform(session.heard(.line(line))) }
        }

        private mutating func perform(_ first: [Act]) {
            var acts = first
            while true {
                var request: Request?
                for act in acts {
                    switch act {
                    case .show(let scenes):
                        for case .remark(let sentence, _) in scenes {
                            remarks.append(sentence.dutch)
                        }
                        for case .event(.takenBack, _) in scenes { remarks.append("weg") }
                    case .listen(let listening):
                        if case .question(let sentence) = listening.lead {
                            asked.append(sentence.dutch)
                        }
                    case .ask(let wanted): request = wanted
                    default: break
                    }
                }
                guard let request else { return }
                switch table.answer(request.errand, .fine) {
                case .success(let reply): acts = session.arrived(reply, to: request)
                case .failure(let fault): acts = session.refused(fault, request)
                }
            }
        }

        var log: String { table.texts.joined(separator: "|") }
    }

    private static let offer = ConversationWords.takeBack.dutch

    @Test(
        "a yes drops it, and nothing less does",
        arguments: [
            ("ja", true), ("J", true), ("yes", true), ("", false), ("nee", false), ("ok", false),
            ("ja hoor, of toch niet", false), ("/waarom", false),
        ]
    )
    func answers(line: String, isGone: Bool) {
        var talk = Talk()
        talk.type(["Kevin liep weg", "/terug", "hij liep weg"])
        #expect(talk.asked == [Self.offer])
        talk.type([line])
        #expect(talk.log.contains("Kevin") == !isGone)
        #expect(talk.remarks.contains("weg") == isGone)
        talk.type(["rust", ""])
        #expect(talk.asked == [Self.offer])
        #expect(talk.log.contains("rust"), "the question goes on")
    }

    @Test(
        "it is asked only where there was a name and is none now",
        arguments: [
            ["hij liep weg", "/terug", "hij liep hard weg"],
            ["Kevin liep weg", "/terug", "Kevin liep hard weg"], ["Kevin liep weg", "/terug", ""],
            ["Kevin liep weg", "rust", "", "/terug"],
        ]
    )
    func silent(lines: [String]) {
        var talk = Talk()
        talk.type(lines)
        #expect(talk.asked.isEmpty)
    }

    @Test(
        "where the conversation was left before it was answered, it is asked again",
        arguments: [false, true]
    )
    func later(isPaused: Bool) {
        var talk = Talk()
        talk.type(["Kevin liep weg", "/terug", "hij liep weg"])
        talk.comeBack(pausing: isPaused)
        #expect(talk.asked == [Self.offer])
        talk.type(["ja"])
        #expect(!talk.log.contains("Kevin"))
        talk.comeBack(pausing: isPaused)
        #expect(talk.asked.isEmpty)
    }

    @Test("and not again once one has gone on", arguments: [false, true])
    func goneOn(isPaused: Bool) {
        var talk = Talk()
        talk.type(["Kevin liep weg", "/terug", "hij liep weg", "", "rust", ""])
        talk.comeBack(pausing: isPaused)
        #expect(talk.asked.isEmpty)
    }

    @Test("what somebody else rewrites on another screen is theirs to be asked about")
    func elsewhere() {
        var talk = Talk()
        talk.type(["Kevin liep weg"])
        for input in [Input.back, .answer("hij liep weg")] {
            if let news = talk.table.elsewhere(input) { _ = talk.session.happened(news) }
        }
        talk.type(["rust", ""])
        #expect(talk.asked.isEmpty)
    }
}
