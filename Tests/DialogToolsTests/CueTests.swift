import DialogEngine
import DialogModel
import Foundation
import Testing

/// Nothing here may show a held-out answer: whoever has seen one can no longer measure on it.
@Suite("Cues fire where people say they ought to")
struct CueTests {
    @Test("there are enough labelled answers, in good order", arguments: Language.allCases)
    func labels(language: Language) throws {
        let sets = try LabelledAnswers.Half.allCases.map { try LabelledAnswers(language, $0) }
        for set in sets { #expect(set.unreadable == [], "\(set.half)") }
        #expect(sets.map(\.answers.count).reduce(0, +) >= 150)
        let texts = sets.flatMap { $0.answers.map(\.text) }
        #expect(texts.count == Set(texts).count, "one answer is there twice")
    }

    @Test("the lines to tune on, precisely and most of them", arguments: Language.allCases)
    func tuning(language: Language) throws {
        let trial = try measured(language, .tuning)
        let mistakes = trial.mistakes.joined(separator: "\n")
        for (cue, score) in trial.scores {
            #expect(score.precision >= 0.9, "\(cue.rawValue)\n\(mistakes)")
            #expect(score.recall >= 0.7, "\(cue.rawValue)\n\(mistakes)")
        }
    }

    @Test("the lines nobody tuned on, precisely and most of them", arguments: Language.allCases)
    func heldOut(language: Language) throws {
        let trial = try measured(language, .heldOut)
        #expect(trial.total.precision >= 0.9)
        #expect(trial.total.recall >= 0.7)
        for (cue, score) in trial.scores {
            #expect(score.precision >= 0.9, "\(cue.rawValue)")
            #expect(score.recall >= 0.7, "\(cue.rawValue)")
        }
    }

    // Floors, so that nothing gets worse unnoticed; the aim is 0.95 and 0.85, see `Cues/README.md`.
    @Test("the lines of a stranger to the words, no worse", arguments: Language.allCases)
    func unseen(language: Language) throws {
        let trial = try measured(language, .unseen)
        #expect(try LabelledAnswers(language, .unseen).answers.count >= 60)
        #expect(trial.total.precision >= 0.75)
        #expect(trial.total.recall >= 0.8)
    }

    private func measured(_ language: Language, _ half: LabelledAnswers.Half) throws -> Trial {
        let trial = try Trial(of: LabelledAnswers(language, half))
        for (cue, score) in trial.scores {
            print("cues \(language.rawValue) \(half.rawValue) \(cue.rawValue) \(score)")
        }
        print("cues \(language.rawValue) \(half.rawValue) total \(trial.total)")
        return trial
    }
}

/// Every labelled answer, given to the shipped lexicon once for each cue that can hold.
private struct Trial {
    private(set) var scores: [(cue: Cue, score: Score)] = []
    /// The lines that came out otherwise than labelled.
    private(set) var mistakes: [String] = []

    var total: Score { scores.map(\.score).reduce(into: Score()) { $0.add($1) } }

    init(of labelled: LabelledAnswers) throws {
        let pinned = try Shipped.library.pinned("starrt", in: labelled.language)
        let lexicon = try #require(pinned.lexicon)
        for cue in Cue.allCases {
            var score = Score()
            for answer in labelled.answers where answer.asked.cues.contains(cue) {
                let isLabelled = answer.cues.contains(cue)
                let fires = Self.fires(cue, on: answer, in: lexicon)
                score.count(fires: fires, isLabelled: isLabelled)
                if fires != isLabelled {
                    let what = fires ? "fires" : "is silent"
                    mistakes.append("\(answer.line): \(cue.rawValue) \(what): \(answer.text)")
                }
            }
            scores.append((cue, score))
        }
    }

    /// Whether an answer in a conversation leads to one more question, where the lexicon has no
    /// other cue, and asks also where enough is said: measured is whether it sees the cue.
    private static func fires(
        _ cue: Cue,
        on answer: LabelledAnswers.Answer,
        in lexicon: Lexicon
    ) -> Bool {
        let alone = Lexicon(
            language: lexicon.language,
            limit: 1,
            feelings: lexicon.feelings,
            reporting: lexicon.reporting,
            turns: lexicon.turns,
            rules: lexicon.rules.filter { $0.key == cue }.mapValues(\.seeing)
        )
        let question = Question(
            id: "q",
            variants: [Template(parts: [.literal(answer.question)])],
            kind: .text,
            probes: answer.asked.cues
        )
        return probed(after: answer.text, to: question, in: alone) == [cue]
    }

    /// The cues of the questions that an answer leads to.
    private static func probed(
        after answer: String,
        to question: Question,
        in lexicon: Lexicon
    ) -> [Cue]? {
        let dialog = Dialog(
            id: "d",
            language: lexicon.language,
            title: "D",
            summary: "",
            source: "",
            modes: [.alone],
            steps: [Step(id: "s", title: "S", items: [.ask(question)])]
        )
        let started = Event.Started(dialog: "d", title: "D", language: lexicon.language)
        let now = Timestamp(milliseconds: 0, offsetMinutes: 0)
        guard let first = TurnKey("first"), let second = TurnKey("second") else { return nil }
        let (conversation, _) = Conversation.begin(
            started,
            in: CompiledScript(
                PinnedScript(root: "d", dialogs: ["d": dialog], lexicon: lexicon)
            ),
            at: now,
            turn: first
        )
        let decision = try? conversation.decide(.answer(answer), at: now, key: second)
        return decision?.events.compactMap { recorded in
            guard case .asked(let asked) = recorded.event,
                case .probe(_, let cue, _) = asked.origin
            else { return nil }
            return cue
        }
    }
}

/// How often a cue fired, and how often it ought to.
private struct Score: CustomStringConvertible {
    private var fired = 0
    private var labelled = 0
    private var both = 0

    /// The share of firings that are labelled.
    var precision: Double { fired == 0 ? 1 : Double(both) / Double(fired) }
    /// The share of labels that fire.
    var recall: Double { labelled == 0 ? 1 : Double(both) / Double(labelled) }

    var description: String {
        "precision \(Self.shown(precision)) recall \(Self.shown(recall)) "
            + "(fired \(fired), labelled \(labelled))"
    }

    mutating func count(fires: Bool, isLabelled: Bool) {
        fired += fires ? 1 : 0
        labelled += isLabelled ? 1 : 0
        both += fires && isLabelled ? 1 : 0
    }

    mutating func add(_ other: Score) {
        fired += other.fired
        labelled += other.labelled
        both += other.both
    }

    /// Rounded down, so that no figure looks better than it is.
    private static func shown(_ share: Double) -> String {
        let hundredths = Int(share * 100)
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}

extension Lexicon.Rule {
    /// The rule that asks wherever it sees its cue.
    fileprivate var seeing: Lexicon.Rule {
        Lexicon.Rule(
            fewerWordsThan: fewerWordsThan,
            phrases: phrases,
            openings: openings,
            virtues: virtues,
            denials: denials,
            exceptions: exceptions,
            questions: questions
        )
    }
}
