extension Event {
    /// A step's questions were offered to the asker.
    public struct Offered: Hashable, Codable, Sendable {
        /// The step.
        public let step: Address

        /// The questions of `step` were offered.
        public init(step: Address) { self.step = step }
    }

    /// Several of a step's questions were chosen at once.
    public struct Picked: Hashable, Codable, Sendable {
        /// The questions, in the order in which they are to be asked.
        public let places: [Address]

        /// `places` were chosen.
        public init(places: [Address]) { self.places = places }
    }

    /// The asker went on.
    public struct Closed: Hashable, Codable, Sendable {
        /// The step that was left.
        public let step: Address
        /// Its questions that were not asked, in order.
        public let open: [Address]

        /// `step` was left.
        public init(step: Address, open: [Address]) {
            self.step = step
            self.open = open
        }
    }

    /// It became someone else's turn.
    public struct HandedOver: Hashable, Codable, Sendable {
        /// Whose turn it is, by name.
        public let to: String

        /// It is the turn of `to`.
        public init(to: String) { self.to = to }
    }

    /// A time box came to a mark.
    public struct Passed: Hashable, Codable, Sendable {
        /// The step whose box it is.
        public let step: Address
        /// The mark.
        public let mark: TimeMark

        /// The box of `step` came to `mark`.
        public init(step: Address, mark: TimeMark) {
            self.step = step
            self.mark = mark
        }
    }

    /// A time box was made longer.
    public struct Extended: Hashable, Codable, Sendable {
        /// The step whose box it is.
        public let step: Address
        /// By how many minutes.
        public let minutes: Int

        /// The box of `step` became `minutes` longer.
        public init(step: Address, minutes: Int) {
            self.step = step
            self.minutes = minutes
        }
    }

    /// Cues no longer lead to one more question, or do so again.
    public struct TurnedProbing: Hashable, Codable, Sendable {
        /// Whether they are looked for from here on.
        public let probing: Started.Probing

        /// Cues are looked for, or not, as `probing` says.
        public init(_ probing: Started.Probing) {
            self.probing = probing
        }
    }

    /// There is more or less time than was said.
    public struct TurnedDepth: Hashable, Codable, Sendable {
        /// How much there is from the present step on.
        public let depth: Question.Depth

        /// There is as much time as `depth` says.
        public init(_ depth: Question.Depth) { self.depth = depth }
    }

    /// A step asks more or less of what is known by heart.
    public struct TurnedFading: Hashable, Codable, Sendable {
        /// Whether a step asks one question alone.
        public let fading: Started.Fading
        /// The step that it is about; `nil` for all from here on.
        public let step: Address?

        /// A step asks as `fading` says; `step` alone, if one is named.
        public init(_ fading: Started.Fading, step: Address? = nil) {
            self.fading = fading
            self.step = step
        }
    }

    /// Something that a later release recorded.
    public struct Unknown: Hashable, Sendable {
        /// How it is named.
        public let kind: Kind
        /// The whole record, to be given on as it lay there.
        public let record: JSONValue

        /// Something named `kind`, in `record`.
        public init(_ kind: Kind, record: JSONValue) {
            self.kind = kind
            self.record = record
        }

        /// The first release that reads it, as the writer said.
        public var since: String { kind.since }
    }
}

/// A mark of a time box, in the order in which they are passed.
public enum TimeMark: String, Hashable, Codable, Sendable, CaseIterable {
    case half
    case fiveMinutes = "five-minutes"
    case oneMinute = "one-minute"
    case end
}
