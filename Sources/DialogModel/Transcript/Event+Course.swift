extension Event {
    /// How it began.
    public struct Started: Hashable, Codable, Sendable {
        /// The dialogue.
        public let dialog: DialogID
        /// Its title then.
        public let title: String
        /// Its language.
        public let language: Language
        /// With whom.
        public let mode: Dialog.Mode
        /// How much time there is.
        public let depth: Question.Depth
        /// Whether cues may lead to one more question.
        public let probing: Probing
        /// Where the rotation of wordings begins: how many conversations this user had begun
        /// before, so that the same dialogue does not sound the same every time.
        public let rotation: Int
        /// Whom it is about.
        public let client: ClientAlias
        /// Who takes part; empty when alone.
        public let participants: [Participant]
        /// Whether each step begins with one question, since the user knows the dialogue; `nil` where
        /// it is too early for that.
        public let fading: Fading?

        /// Whether cues are looked for.
        public enum Probing: String, Hashable, Codable, Sendable {
            case on
            case off
        }

        /// Whether what is known by heart is asked on request only.
        public enum Fading: String, Hashable, Codable, Sendable {
            /// A step asks its first open question, and what the rest of the dialogue needs.
            case on
            /// Everything is asked, as its user wanted it.
            case off
        }

        /// A beginning of the parts named.
        public init(
            dialog: DialogID,
            title: String,
            language: Language,
            mode: Dialog.Mode = .alone,
            depth: Question.Depth = .full,
            probing: Probing = .on,
            rotation: Int = 0,
            client: ClientAlias = ClientAlias(),
            participants: [Participant] = [],
            fading: Fading? = nil
        ) {
            self.dialog = dialog
            self.title = title
            self.language = language
            self.mode = mode
            self.depth = depth
            self.probing = probing
            self.rotation = rotation
            self.client = client
            self.participants = participants
            self.fading = fading
        }

        /// The same beginning, about `client` and with `participants`.
        public func with(_ participants: [Participant], about client: ClientAlias) -> Started {
            copy(participants: participants, client: client, fading: fading)
        }

        /// The same beginning with as many of `names` watched too as make `most`.
        public func watching(_ names: [String], most: Int) -> Started {
            let all = ClientAlias.names(client.watchedNames, and: names).prefix(most)
            return with(
                participants,
                about: ClientAlias(pseudonym: client.pseudonym, watchedNames: Array(all))
            )
        }

        /// The same beginning, by somebody who knows the dialogue as `fading` says.
        public func with(_ fading: Fading?) -> Started {
            copy(participants: participants, client: client, fading: fading)
        }

        private func copy(
            participants: [Participant],
            client: ClientAlias,
            fading: Fading?
        ) -> Started {
            Started(
                dialog: dialog,
                title: title,
                language: language,
                mode: mode,
                depth: depth,
                probing: probing,
                rotation: rotation,
                client: client,
                participants: participants,
                fading: fading
            )
        }
    }

    /// A step began.
    public struct Entered: Hashable, Codable, Sendable {
        /// The step.
        public let step: Address
        /// Its heading.
        public let title: String
        /// Its place in its dialogue, from 1.
        public let index: Int
        /// How many steps its dialogue has.
        public let count: Int
        /// Its time box, if any.
        public let minutes: Int?

        /// The step `step`.
        public init(step: Address, title: String, index: Int, count: Int, minutes: Int?) {
            self.step = step
            self.title = title
            self.index = index
            self.count = count
            self.minutes = minutes
        }
    }

    /// A text was said.
    public struct Said: Hashable, Codable, Sendable {
        /// Where.
        public let place: Address
        /// The text as shown.
        public let text: String

        /// `text` was said.
        public init(place: Address, text: String) {
            self.place = place
            self.text = text
        }
    }

    /// A note.
    public struct Noted: Hashable, Codable, Sendable {
        /// The question that was open; `nil` afterwards.
        public let place: Address?
        /// The words.
        public let text: String

        /// The note `text`.
        public init(place: Address?, text: String) {
            self.place = place
            self.text = text
        }
    }

    /// The bell was rung.
    public struct Rang: Hashable, Codable, Sendable {
        /// The question that was brought back; empty where the step has none.
        public let text: String

        /// The bell brought back `text`.
        public init(text: String) { self.text = text }
    }
    /// Time went by that does not count.
    public struct Slept: Hashable, Codable, Sendable {
        /// How much of the time since the event before, in milliseconds.
        public let milliseconds: Int

        /// So many milliseconds do not count.
        public init(milliseconds: Int) { self.milliseconds = milliseconds }
    }
}
