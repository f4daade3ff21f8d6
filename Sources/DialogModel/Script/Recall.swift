/// What a dialogue asks for out of earlier conversations, before its first question.
///
/// In the dialogue its name stands for an answer that was given before: to go over, to quote, to ask
/// about, or to suggest.
package struct Recall: Hashable, Codable, Sendable {
    /// The name by which the dialogue knows it.
    package let id: ItemID
    /// What is looked for.
    package let source: Source

    /// Where something is looked for.
    package enum Source: Hashable, Codable, Sendable {
        /// What was kept as one of these and is still open, oldest first: a list of at most `most`.
        ///
        /// About one client, only out of conversations about whoever has the same pseudonym, and only for
        /// somebody who reflects alone: it is said before anything is asked.
        case kept([Keep], most: Int, about: About = .anybody)
        /// The answer to one of these questions, from whichever conversation was held last.
        ///
        /// Of each dialogue only the last conversation is looked at, and none from before the last time
        /// that the dialogue which asks was finished.
        case last([Answer])
    }

    /// Whom something that was kept is about.
    package enum About: String, Hashable, Codable, CaseIterable, Sendable {
        /// Whoever it is.
        case anybody
        /// The client whom the conversation is about that asks.
        case client
    }

    /// A question of another dialogue.
    package struct Answer: Hashable, Codable, Sendable {
        /// The dialogue.
        package let dialog: DialogID
        /// Its question, or one of a dialogue that it calls, outside loops.
        package let question: ItemID

        /// The answer to `question` of `dialog`.
        package init(dialog: DialogID, question: ItemID) {
            self.dialog = dialog
            self.question = question
        }
    }

    /// `source`, known as `id`.
    package init(id: ItemID, source: Source) {
        self.id = id
        self.source = source
    }
}

extension Recall.Source {
    /// The kind of question of which the answer is found.
    package var kind: Question.Kind {
        switch self {
        case .kept: .list
        case .last: .text
        }
    }

    private enum Key: String, CodingKey {
        case kept, most, about, last
    }

    /// Reads a source: `{"kept": ["agreement"], "most": 12}` or `{"last": [{…}]}`.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        if let answers = try fields.decodeIfPresent([Recall.Answer].self, forKey: .last) {
            self = .last(answers)
        } else {
            self = .kept(
                try fields.decode([Keep].self, forKey: .kept),
                most: try fields.decode(Int.self, forKey: .most),
                about: try fields.decodeIfPresent(Recall.About.self, forKey: .about) ?? .anybody
            )
        }
    }

    /// Writes a source.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        switch self {
        case .kept(let keeps, let most, let about):
            try fields.encode(keeps, forKey: .kept)
            try fields.encode(most, forKey: .most)
            if about != .anybody { try fields.encode(about, forKey: .about) }
        case .last(let answers): try fields.encode(answers, forKey: .last)
        }
    }
}

/// What a recall found: an answer out of earlier conversations.
package struct Recalled: Hashable, Sendable {
    /// The recall.
    package let id: ItemID
    /// What was found.
    package let value: Value
    /// How it is shown.
    package let shown: String
    /// Where each line of it stands; none for what nothing becomes of.
    package let references: [KeptReference]
    /// Whom the conversation was about in which it was found; `nil` where it was about nobody, or there are
    /// several.
    package let about: String?

    /// `value` was found for the recall `id`.
    package init(
        id: ItemID,
        value: Value,
        shown: String,
        references: [KeptReference] = [],
        about: String? = nil
    ) {
        self.id = id
        self.value = value
        self.shown = shown
        self.references = references
        self.about = about
    }
}

/// Where something that is kept stands.
package struct KeptReference: Hashable, Codable, Sendable {
    /// The conversation.
    package let conversation: ConversationID
    /// The question whose answer is kept.
    package let place: Address
    /// Which line of a list, from 1; `nil` for an answer that is none.
    package let line: Int?

    /// The answer at `place` of `conversation`, or its line `line`.
    package init(conversation: ConversationID, place: Address, line: Int?) {
        self.conversation = conversation
        self.place = place
        self.line = line
    }
}
