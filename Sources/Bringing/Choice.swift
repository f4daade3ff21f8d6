import DialogModel
import Wording

/// Which answers of a conversation are brought.
package struct Choice: Sendable {
    /// An answer that can be chosen.
    package struct Candidate: Hashable, Sendable {
        /// The question and the answer as they stand in the conversation.
        package let passage: BroughtCopy.Passage
        /// Whether it is what its owner wants to ask.
        package let isLearningQuestion: Bool

        /// How many characters it has on paper.
        fileprivate var characters: Int { passage.texts.reduce(0) { $0 + $1.count } }
    }

    /// The answers, what the owner wants to ask first, then in the order of the script, then what was
    /// added later.
    package let candidates: [Candidate]
    /// The places among them of what is proposed: half a page.
    package let proposed: [Int]

    /// About how many characters fill half a page.
    private static let halfPage = 1_200

    /// The answers and later notes that `account`, in `language`, tells of; answers that no longer fit
    /// are left out.
    package init(_ account: Account, in language: Language) {
        var headings: [[Address.CallSite]: String] = [:]
        var found: [(candidate: Candidate, step: String?)] = []
        for entry in account.entries {
            switch entry {
            case .step(let heading): headings[heading.step.calls] = heading.title
            case .question(let question):
                guard question.stale == nil, question.deepens == nil,
                    let said = question.present?.answer
                else { continue }
                let heading = headings[question.place.calls]
                found.append((Self.candidate(question, said, under: heading), heading))
            default: break
            }
        }
        let asked = found.filter(\.candidate.isLearningQuestion)
        let ordered = asked + found.filter { !$0.candidate.isLearningQuestion }
        let later = account.laterNotes.enumerated().map { index, note in
            Self.candidate(note, number: index + 1, in: language)
        }
        candidates = ordered.map(\.candidate) + later
        proposed = Self.half(ordered)
    }

    private static func candidate(
        _ question: Account.AskedQuestion,
        _ said: Account.Said,
        under heading: String?
    ) -> Candidate {
        Candidate(
            passage: BroughtCopy.Passage(
                place: question.place,
                heading: heading,
                question: question.text,
                answer: said.points.isEmpty ? said.shown : said.points.joined(separator: "\n"),
                isList: !said.points.isEmpty
            ),
            isLearningQuestion: question.keep == .learningQuestion
        )
    }

    /// A note that was added later: without its day, which says when the conversation was.
    private static func candidate(
        _ note: Account.LaterNote,
        number: Int,
        in language: Language
    ) -> Candidate {
        Candidate(
            passage: BroughtCopy.Passage(
                // No item of a script has a full stop.
                place: Address(item: ItemID("later.note"), lines: [number]),
                heading: BringWords.addedLater(in: language),
                question: BringWords.whatWasAdded(in: language),
                answer: note.text
            ),
            isLearningQuestion: false
        )
    }

    /// How many pages the answers at `places` fill on paper, at least one.
    package func sheets(of places: [Int]) -> Int {
        let characters = places.reduce(0) { $0 + candidates[$1].characters }
        return max(1, (characters + 2 * Self.halfPage - 1) / (2 * Self.halfPage))
    }

    /// What the owner wants to ask, and the first thing said in each step, as long as there is room.
    private static func half(_ found: [(candidate: Candidate, step: String?)]) -> [Int] {
        var steps: Set<String> = []
        var room = halfPage
        return found.indices.filter { index in
            let (candidate, step) = found[index]
            let isFirst = step.map { steps.insert($0).inserted } ?? true
            guard candidate.isLearningQuestion || isFirst && room > 0 else { return false }
            room -= candidate.characters
            return true
        }
    }

    /// The places that a line such as `1 3 5-7` names, in order; `nil` for a line that names none, or
    /// one that is not there.
    package func places(named line: String) -> [Int]? {
        var places: Set<Int> = []
        for word in line.split(whereSeparator: { " ,;".contains($0) }) {
            let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends[0],
                let last = ends[ends.count - 1],
                first >= 1, first <= last, last <= candidates.count
            else { return nil }
            places.formUnion((first - 1)...(last - 1))
        }
        return places.isEmpty ? nil : places.sorted()
    }
}
