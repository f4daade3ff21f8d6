/// A conversation at a glance: what lists, the opening screen and trends show.
///
/// It can be rebuilt from the events at any time, and is sealed like them.
package struct ConversationSummary: Hashable, Codable, Sendable {
    /// Where a conversation stands.
    package enum Standing: String, Hashable, Codable, Sendable {
        /// It can be gone on with.
        case open
        /// At its end.
        case finished
        /// Given up.
        case abandoned
    }

    /// An answer that is kept.
    package struct KeptItem: Hashable, Codable, Sendable {
        /// What it is kept as.
        package let keep: Keep
        /// The question.
        package let place: Address
        /// The answer as shown.
        package let text: String
        /// When it was given.
        package let at: Timestamp
        /// The lines of a list; none of an answer that is no list.
        package let points: [String]
        /// What became of it, or of its lines, as said last; nothing of what nobody spoke about.
        package let fates: [Fated]

        /// The answer `text`, kept as `keep`.
        package init(
            keep: Keep,
            place: Address,
            text: String,
            at: Timestamp,
            points: [String] = [],
            fates: [Fated] = []
        ) {
            self.keep = keep
            self.place = place
            self.text = text
            self.at = at
            self.points = points
            self.fates = fates
        }
    }

    /// What became of an answer that is kept, or of one line of it.
    package struct Fated: Hashable, Codable, Sendable {
        /// Which line of a list, from 1.
        package let line: Int?
        /// What became of it.
        package let fate: Fate

        /// `fate` became of `line`.
        package init(line: Int?, fate: Fate) {
            self.line = line
            self.fate = fate
        }
    }

    /// A score that was given.
    package struct Score: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address
        /// The question as it was shown.
        package let question: String
        /// The score.
        package let score: Tenths

        /// The score `score` at `place`.
        package init(place: Address, question: String, score: Tenths) {
            self.place = place
            self.question = question
            self.score = score
        }
    }

    /// The dialogue.
    package let dialog: DialogID
    /// Its title.
    package let title: String
    /// Its language.
    package let language: Language
    /// With whom it is held.
    package let mode: Dialog.Mode
    /// Whom it is about.
    package let client: ClientAlias
    /// Who takes part.
    package let participants: [Participant]
    /// Where it stands.
    package let standing: Standing
    /// The heading of the step it stands in, or ended in.
    package let step: String?
    /// When it began.
    package let began: Timestamp
    /// When something last happened.
    package let changed: Timestamp
    /// How many questions have an answer.
    package let answers: Int
    /// The answers that are kept, in the order in which they were given; stale ones left out.
    package let kept: [KeptItem]
    /// The scores that were given, in order; stale ones left out.
    package let scores: [Score]
    /// What it leaves for looking back over many; `nil` where it is not finished, and in what the first
    /// release wrote.
    package let retrospect: Retrospect?

    /// The names of those who take part, each once, however many roles somebody has.
    package var names: [String] { participants.names }

    /// A summary of the parts named.
    package init(
        dialog: DialogID,
        title: String,
        language: Language,
        mode: Dialog.Mode,
        client: ClientAlias,
        participants: [Participant],
        standing: Standing,
        step: String?,
        began: Timestamp,
        changed: Timestamp,
        answers: Int,
        kept: [KeptItem],
        scores: [Score],
        retrospect: Retrospect? = nil
    ) {
        self.dialog = dialog
        self.title = title
        self.language = language
        self.mode = mode
        self.client = client
        self.participants = participants
        self.standing = standing
        self.step = step
        self.began = began
        self.changed = changed
        self.answers = answers
        self.kept = kept
        self.scores = scores
        self.retrospect = retrospect
    }

    /// The same, about `client`.
    package func about(_ client: ClientAlias) -> ConversationSummary {
        with(client: client, retrospect: retrospect)
    }

    /// The same without what only looking back over many needs.
    package var glance: ConversationSummary { with(client: client, retrospect: nil) }

    private func with(client: ClientAlias, retrospect: Retrospect?) -> ConversationSummary {
        ConversationSummary(
            dialog: dialog,
            title: title,
            language: language,
            mode: mode,
            client: client,
            participants: participants,
            standing: standing,
            step: step,
            began: began,
            changed: changed,
            answers: answers,
            kept: kept,
            scores: scores,
            retrospect: retrospect
        )
    }
}

/// Version 1, without envelope, had the same body.
extension ConversationSummary: StoredForm {
    /// The form that this release writes.
    package static let form = Form(name: "summary", version: 2, since: "0.2")

    /// Reads a summary.
    package init(from decoder: any Decoder, version: Int) throws { try self.init(from: decoder) }
}

/// A conversation's name on disk and wire: 128 random bits, with no time or owner in them.
package struct ConversationID: Hashable, Codable, Sendable, CustomStringConvertible {
    /// Thirty-two lower-case hexadecimal digits.
    package let hex: String

    /// The name `hex`, or `nil` if it is not thirty-two lower-case hexadecimal digits.
    package init?(_ hex: String) {
        guard hex.utf8.count == 32,
            hex.utf8.allSatisfy({ byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            })
        else { return nil }
        self.hex = hex
    }

    /// A new name, drawn from `generator`, which must be fit for secrets.
    package static func random(using generator: inout some RandomNumberGenerator) -> Self {
        let halves = [generator.next() as UInt64, generator.next()]
        let digits = halves.map { half in
            let bare = String(half, radix: 16)
            return String(repeating: "0", count: 16 - bare.count) + bare
        }
        return Self(checked: digits.joined())
    }

    private init(checked hex: String) { self.hex = hex }

    /// The name, bare.
    package var description: String { hex }

    /// Reads a bare string of the right form.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a conversation's name"
            )
        }
        self = id
    }

    /// Writes a bare string.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}
