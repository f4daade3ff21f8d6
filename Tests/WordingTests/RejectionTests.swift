import DialogModel
import Testing
import Wording

@Suite("What is said to an answer that cannot be used")
struct RejectionTests {
    private static let scale = Question.Kind.scale(Scale(lowEnd: "niet", highEnd: "wel"))
    private static let choice = Question.Kind.choice([Option(id: "a", text: "a")])

    @Test(
        "asks a second time for what the question wants",
        arguments: [
            (.text, "Een paar woorden zijn genoeg"), (.list, "Een paar woorden zijn genoeg"),
            (scale, "een cijfer van 0 tot en met 10"), (choice, "Het nummer voor je keuze"),
            (.yesNo, "j of n is genoeg"), (.date(.any), "23 november"),
        ] as [(Question.Kind, String)]
    )
    func again(kind: Question.Kind, words: String) {
        let said = ConversationRejections.sentence(.empty, to: kind, attempt: 2, required: false)
        #expect(said.dutch.contains(words), "\(said.dutch)")
    }

    @Test("gives a way on the third time, and none past a question that is needed")
    func wayOn() {
        func third(required: Bool) -> String {
            ConversationRejections.sentence(.empty, to: .text, attempt: 3, required: required).dutch
        }
        #expect(third(required: false).hasSuffix("dan brengt /overslaan je gewoon verder."))
        #expect(third(required: true).hasSuffix("/pauze bewaart alles."))
    }
}
