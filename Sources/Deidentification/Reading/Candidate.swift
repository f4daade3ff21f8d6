import DialogModel

/// What one finder takes for identifying, in words of a passage.
struct Candidate {
    /// Who goes first where two overlap.
    enum Rank: Int, Comparable {
        /// Its form leaves little doubt, or the owner said so.
        case certain
        /// Several words that belong together.
        case likely
        /// A word of a list or after another.
        case plain
        /// A stretch that others may take pieces of.
        case loose

        static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    let words: Range<Int>
    let category: Identifying.Category
    let reason: Identifying.Reason
    let rank: Rank
    let vaguer: String?

    init(
        _ words: Range<Int>,
        _ category: Identifying.Category,
        _ reason: Identifying.Reason,
        _ rank: Rank = .plain,
        vaguer: String? = nil
    ) {
        self.words = words
        self.category = category
        self.reason = reason
        self.rank = rank
        self.vaguer = vaguer
    }
}

/// Finds one kind of thing.
protocol Finder: Sendable {
    /// What it takes for identifying, in any order; may overlap. Its work grows with the words of
    /// the passage.
    func candidates(in passage: Passage) -> [Candidate]
}

extension Passage {
    /// What `candidate` takes for identifying where a word begins, from the first on; where it found
    /// something it goes on behind that.
    func candidates(_ candidate: (_ place: Int) -> Candidate?) -> [Candidate] {
        var found: [Candidate] = []
        var place = 0
        while place < words.count {
            let candidate = candidate(place)
            if let candidate { found.append(candidate) }
            place = candidate?.words.upperBound ?? place + 1
        }
        return found
    }

    /// What the first of several rules that finds something there finds.
    func first(
        of rules: [(_ place: Int, _ passage: Passage) -> Candidate?],
        at place: Int
    )
        -> Candidate?
    {
        for rule in rules {
            if let candidate = rule(place, self) { return candidate }
        }
        return nil
    }
}
