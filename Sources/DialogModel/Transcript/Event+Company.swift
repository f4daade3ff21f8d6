extension Event {
    /// A step's questions were offered to the asker.
    package struct Offered: Hashable, Codable, Sendable {
        /// The step.
        package let step: Address

        /// The questions of `step` were offered.
        package init(step: Address) { self.step = step }
    }

    /// Several of a step's questions were chosen at once.
    package struct Picked: Hashable, Codable, Sendable {
        /// The questions, in the order in which they are to be asked.
        package let places: [Address]

        /// `places` were chosen.
        package init(places: [Address]) { self.places = places }
    }

    /// The asker went on.
    package struct Closed: Hashable, Codable, Sendable {
        /// The step that was left.
        package let step: Address
        /// Its questions that were not asked, in order.
        package let open: [Address]

        /// `step` was left.
        package init(step: Address, open: [Address]) {
            self.step = step
            self.open = open
        }
    }

    /// It became someone else's turn.
    package struct HandedOver: Hashable, Codable, Sendable {
        /// Whose turn it is, by name.
        package let to: String

        /// It is the turn of `to`.
        package init(to: String) { self.to = to }
    }

    /// A time box came to a mark.
    package struct Passed: Hashable, Codable, Sendable {
        /// The step whose box it is.
        package let step: Address
        /// The mark.
        package let mark: TimeMark

        /// The box of `step` came to `mark`.
        package init(step: Address, mark: TimeMark) {
            self.step = step
            self.mark = mark
        }
    }

    /// A time box was made longer.
    package struct Extended: Hashable, Codable, Sendable {
        /// The step whose box it is.
        package let step: Address
        /// By how many minutes.
        package let minutes: Int

        /// The box of `step` became `minutes` longer.
        package init(step: Address, minutes: Int) {
            self.step = step
            self.minutes = minutes
        }
    }

    /// Cues no longer lead to one more question, or do so again.
    package struct TurnedProbing: Hashable, Codable, Sendable {
        /// Whether they are looked for from here on.
        package let probing: Started.Probing

        /// Cues are looked for, or not, as `probing` says.
        package init(_ probing: Started.Probing) {
            self.probing = probing
        }
    }

    /// There is more or less time than was said.
    package struct TurnedDepth: Hashable, Codable, Sendable {
        /// How much there is from the present step on.
        package let depth: Question.Depth

        /// There is as much time as `depth` says.
        package init(_ depth: Question.Depth) { self.depth = depth }
    }

    /// A step asks more or less of what is known by heart.
    package struct TurnedFading: Hashable, Codable, Sendable {
        /// Whether a step asks one question alone.
        package let fading: Started.Fading
        /// The step that it is about; `nil` for all from here on.
        package let step: Address?

        /// A step asks as `fading` says; `step` alone, if one is named.
        package init(_ fading: Started.Fading, step: Address? = nil) {
            self.fading = fading
            self.step = step
        }
    }

    /// Something that a later release recorded.
    package struct Unknown: Hashable, Sendable {
        /// How it is named.
        package let kind: Kind
        /// The whole record, to be given on as it lay there.
        package let record: JSONValue

        /// Something named `kind`, in `record`.
        package init(_ kind: Kind, record: JSONValue) {
            self.kind = kind
            self.record = record
        }

        /// The first release that reads it, as the writer said.
        package var since: String { kind.since }
    }
}

/// A mark of a time box, in the order in which they are passed.
package enum TimeMark: String, Hashable, Codable, Sendable, CaseIterable {
    case half
    case fiveMinutes = "five-minutes"
    case oneMinute = "one-minute"
    case end
}
