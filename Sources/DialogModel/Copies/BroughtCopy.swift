/// What of a conversation its owner brings to others: chosen answers, read and reworded by the owner.
///
/// It stands beside the conversation, which it never changes, and holds no name that the owner
/// replaced, no date of the conversation and nobody's account.
package struct BroughtCopy: Hashable, Codable, Sendable {
    /// The most passages.
    package static let mostPassages = 500

    /// The title of the conversation.
    package let title: String
    /// Its dialogue.
    package let dialog: DialogID
    /// Its language.
    package let language: Language
    /// Whom it is about, by the alias that others may know.
    package let about: String?
    /// When it was brought last.
    package let brought: Timestamp
    /// What was chosen, in the order in which it is read.
    package let passages: [Passage]
    /// What was said about it, in the order in which it was said.
    package private(set) var remarks: [Remark]

    /// A question and its answer, as others may read them.
    package struct Passage: Hashable, Codable, Sendable {
        /// Where the question stands in the conversation: by it a remark finds its passage.
        package let place: Address
        /// The heading of its step.
        package let heading: String?
        /// The question.
        package private(set) var question: String
        /// The answer; the points of a list a line each.
        package private(set) var answer: String
        /// Whether the answer is a list.
        package let isList: Bool

        /// The passage at `place`.
        package init(
            place: Address,
            heading: String?,
            question: String,
            answer: String,
            isList: Bool = false
        ) {
            self.place = place
            self.heading = heading
            self.question = question
            self.answer = answer
            self.isList = isList
        }

        /// What is read in it: the question and the answer.
        package var texts: [String] { [question, answer] }

        /// The same in other words.
        package func reworded(question: String, answer: String) -> Passage {
            var passage = self
            passage.question = question
            passage.answer = answer
            return passage
        }
    }

    /// A copy of the parts named.
    package init(
        title: String,
        dialog: DialogID,
        language: Language,
        about: String?,
        brought: Timestamp,
        passages: [Passage],
        remarks: [Remark] = []
    ) {
        self.title = title
        self.dialog = dialog
        self.language = language
        self.about = about
        self.brought = brought
        self.passages = passages
        self.remarks = remarks
    }

    /// The same with what was said about it: each remark at its passage, or, where that is no longer
    /// there, at the whole.
    package func with(_ remarks: [Remark]) -> BroughtCopy {
        let places = Set(passages.map(\.place))
        var copy = self
        copy.remarks = remarks.map {
            $0.passage.map(places.contains) ?? true ? $0 : $0.about(nil)
        }
        return copy
    }

    /// The same with `remark`, in the place of the one with its name.
    package func adding(_ remark: Remark) -> BroughtCopy { with(remarks.joined(with: [remark])) }

    /// What comes of it when it comes in once more, from wherever it was read: the passages that were
    /// brought last, and all that was said about either.
    package func joined(with other: BroughtCopy) -> BroughtCopy {
        let last = other.brought.milliseconds >= brought.milliseconds ? other : self
        return last.with(remarks.joined(with: other.remarks))
    }

    /// What of the remarks comes back in a later meeting.
    package var comesBack: [KeptLine] { remarks.compactMap(\.kept).filter(\.isOpen) }
}

extension [Remark] {
    /// These, and those of `others`; of two with one name the one that was changed last.
    fileprivate func joined(with others: [Remark]) -> [Remark] {
        others.reduce(into: self) { all, other in
            if let index = all.firstIndex(where: { $0.id == other.id }) {
                if other.changed.milliseconds >= all[index].changed.milliseconds {
                    all[index] = other
                }
            } else {
                all.append(other)
            }
        }
    }
}
