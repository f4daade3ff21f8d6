import DialogModel

/// One question of a conversation with all that became of it.
struct Entry {
    /// An answer, or that there was none, and the wording it was given to.
    struct Given {
        /// What was said to the question.
        enum Content: Hashable {
            case answer([String])
            case skipped
        }

        var question: String
        let content: Content
        /// Whether a number was asked for.
        let isScore: Bool
        let by: String?
        var stale: Stale?
    }

    /// Why an answer no longer fits.
    struct Stale {
        let reason: Event.BecameStale.Reason
        /// The question that was revised.
        let because: Address
        /// What was answered there then.
        let was: String
        /// How the forks and loops stood when the answer did fit; it fits again when they do so.
        let footing: Footing
    }

    let place: Address
    /// How it was asked last.
    var asked: Event.Asked
    /// Who asked it last, where several people take part.
    var asker: String?
    /// Everything that was said to it, oldest first.
    var givens: [Given] = []
    /// Whether a listed name stands in the last answer.
    var holdsName = false

    /// Whether it is answered with a number.
    var isScore: Bool { givens.contains(where: \.isScore) }

    /// What holds now; `nil` while the question waits for an answer to its present wording.
    var present: Given? {
        givens.last.flatMap { $0.question == asked.text ? $0 : nil }
    }

    /// The answers that were replaced, oldest first; giving the same again replaces nothing.
    var former: [Given] {
        let replaced = present == nil ? givens[...] : givens.dropLast()
        return replaced.enumerated().filter { index, given in
            guard case .answer = given.content else { return false }
            let next = index + 1 < givens.count ? givens[index + 1] : nil
            return given.content != next?.content || given.question != next?.question
        }.map(\.element)
    }
}

/// How forks were taken and which lines loops had.
struct Footing: Hashable {
    var forks: [Address: Bool] = [:]
    var loops: [Address: Set<Int>] = [:]
}
