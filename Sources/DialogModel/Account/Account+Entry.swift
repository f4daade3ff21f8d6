extension Account {
    /// One thing that is read.
    package enum Entry: Hashable, Sendable {
        /// A step of a dialogue begins.
        case step(Heading)
        /// A dialogue begins inside another.
        case called(Called)
        /// A question with all that became of it.
        case question(AskedQuestion)
        /// A note.
        case note(Note)
        /// The bell brought back this question.
        case bell(String)
        /// Roles were handed out anew.
        case cast([Casting])
        /// It was said what became of something that is kept.
        case fate(Fated)
        /// The conversation was gone on with on another day.
        case resumed(Timestamp)
        /// Something that only a later release shows.
        case unknown(since: String)
    }

    /// The heading of a step.
    package struct Heading: Hashable, Codable, Sendable {
        /// The step.
        package let step: Address
        /// The words.
        package let title: String

        /// The heading `title`.
        package init(step: Address, title: String) {
            self.step = step
            self.title = title
        }
    }

    /// A dialogue inside another.
    package struct Called: Hashable, Codable, Sendable {
        /// The calls that lead to it, its own the last.
        package let calls: [Address.CallSite]
        /// Its title.
        package let title: String

        /// The dialogue `title`.
        package init(calls: [Address.CallSite], title: String) {
            self.calls = calls
            self.title = title
        }
    }

    /// A note made on the way.
    package struct Note: Hashable, Codable, Sendable {
        /// The words.
        package let text: String
        /// Who made it, where several people take part.
        package let by: String?
        /// The question that was open, if any.
        package let place: Address?

        /// The note `text`.
        package init(text: String, by: String?, place: Address?) {
            self.text = text
            self.by = by
            self.place = place
        }
    }
}

extension Account {
    /// Who has a role from here on.
    package struct Casting: Hashable, Codable, Sendable {
        /// What the role is called.
        package let title: String
        /// Who has it.
        package let names: [String]

        /// `names` have the role `title`.
        package init(title: String, names: [String]) {
            self.title = title
            self.names = names
        }
    }
}

extension Account {
    /// What became of something that is kept.
    package struct Fated: Hashable, Codable, Sendable {
        /// The answer, or the one line of it.
        package let text: String
        /// What became of it.
        package let fate: Fate
        /// When that was said.
        package let at: Timestamp

        /// `fate` became of `text`.
        package init(text: String, fate: Fate, at: Timestamp) {
            self.text = text
            self.fate = fate
            self.at = at
        }

        /// What `fact` says of an answer.
        package init(_ fact: Event.Resolved, of answer: Said?, at moment: Timestamp) {
            let points = answer?.points ?? []
            let line = fact.line.flatMap { points.indices.contains($0 - 1) ? points[$0 - 1] : nil }
            self.init(text: line ?? answer?.shown ?? "", fate: fact.fate, at: moment)
        }
    }
}

extension Event.Cast {
    /// The same by name, where `participants` are those who take part.
    package func told(of participants: [Participant]) -> [Account.Casting] {
        let names = participants.names
        return roles.map { casting in
            let people = casting.people.filter { names.indices.contains($0 - 1) }
            return Account.Casting(title: casting.title, names: people.map { names[$0 - 1] })
        }
    }
}

/// The form of an entry: `{"kind": "step", "step": {…}}`.
extension Account.Entry: Codable {
    private enum Kind: String, Codable, CodingKey {
        case step, called, question, note, bell, cast, fate, resumed, unknown
    }

    private enum Key: String, CodingKey {
        case kind, step, called, question, note, text, roles, fate, at, since
    }

    /// Reads an entry.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        self =
            switch try fields.decode(Kind.self, forKey: .kind) {
            case .step: .step(try fields.decode(Account.Heading.self, forKey: .step))
            case .called: .called(try fields.decode(Account.Called.self, forKey: .called))
            case .question:
                .question(try fields.decode(Account.AskedQuestion.self, forKey: .question))
            case .note: .note(try fields.decode(Account.Note.self, forKey: .note))
            case .bell: .bell(try fields.decode(String.self, forKey: .text))
            case .cast: .cast(try fields.decode([Account.Casting].self, forKey: .roles))
            case .fate: .fate(try fields.decode(Account.Fated.self, forKey: .fate))
            case .resumed: .resumed(try fields.decode(Timestamp.self, forKey: .at))
            case .unknown: .unknown(since: try fields.decode(String.self, forKey: .since))
            }
    }

    /// Writes an entry.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(kind, forKey: .kind)
        switch self {
        case .step(let heading): try fields.encode(heading, forKey: .step)
        case .called(let called): try fields.encode(called, forKey: .called)
        case .question(let question): try fields.encode(question, forKey: .question)
        case .note(let note): try fields.encode(note, forKey: .note)
        case .bell(let text): try fields.encode(text, forKey: .text)
        case .cast(let roles): try fields.encode(roles, forKey: .roles)
        case .fate(let fated): try fields.encode(fated, forKey: .fate)
        case .resumed(let moment): try fields.encode(moment, forKey: .at)
        case .unknown(let since): try fields.encode(since, forKey: .since)
        }
    }

    private var kind: Kind {
        switch self {
        case .step: .step
        case .called: .called
        case .question: .question
        case .note: .note
        case .bell: .bell
        case .cast: .cast
        case .fate: .fate
        case .resumed: .resumed
        case .unknown: .unknown
        }
    }
}
