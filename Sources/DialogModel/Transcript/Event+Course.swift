extension Event {
    /// How it began.
    package struct Started: Hashable, Codable, Sendable {
        /// The dialogue.
        package let dialog: DialogID
        /// Its title then.
        package let title: String
        /// Its language.
        package let language: Language
        /// With whom.
        package let mode: Dialog.Mode
        /// How much time there is.
        package let depth: Question.Depth
        /// Whether cues may lead to one more question.
        package let probing: Probing
        /// Where the rotation of wordings begins: how many conversations this user had begun
        /// before, so that the same dialogue does not sound the same every time.
        package let rotation: Int
        /// Whom it is about.
        package let client: ClientAlias
        /// Who takes part; empty when alone.
        package let participants: [Participant]
        /// Whether each step begins with one question, since the user knows the dialogue; `nil` where
        /// it is too early for that.
        package let fading: Fading?

        /// Whether cues are looked for.
        package enum Probing: String, Hashable, Codable, Sendable {
            case on
            case off
        }

        /// Whether what is known by heart is asked on request only.
        package enum Fading: String, Hashable, Codable, Sendable {
            /// A step asks its first open question, and what the rest of the dialogue needs.
            case on
            /// Everything is asked, as its user wanted it.
            case off
        }

        /// A beginning of the parts named.
        package init(
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
        package func with(_ participants: [Participant], about client: ClientAlias) -> Started {
            copy(participants: participants, client: client, fading: fading)
        }

        /// The same beginning with as many of `names` watched too as make `most`.
        package func watching(_ names: [String], most: Int) -> Started {
            let all = ClientAlias.names(client.watchedNames, and: names).prefix(most)
            return with(
                participants,
                about: ClientAlias(pseudonym: client.pseudonym, watchedNames: Array(all))
            )
        }

        /// The same beginning, by somebody who knows the dialogue as `fading` says.
        package func with(_ fading: Fading?) -> Started {
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
    package struct Entered: Hashable, Codable, Sendable {
        /// The step.
        package let step: Address
        /// Its heading.
        package let title: String
        /// Its place in its dialogue, from 1.
        package let index: Int
        /// How many steps its dialogue has.
        package let count: Int
        /// Its time box, if any.
        package let minutes: Int?

        /// The step `step`.
        package init(step: Address, title: String, index: Int, count: Int, minutes: Int?) {
            self.step = step
            self.title = title
            self.index = index
            self.count = count
            self.minutes = minutes
        }
    }

    /// A text was said.
    package struct Said: Hashable, Codable, Sendable {
        /// Where.
        package let place: Address
        /// The text as shown.
        package let text: String

        /// `text` was said.
        package init(place: Address, text: String) {
            self.place = place
            self.text = text
        }
    }

    /// A note.
    package struct Noted: Hashable, Codable, Sendable {
        /// The question that was open; `nil` afterwards.
        package let place: Address?
        /// The words.
        package let text: String

        /// The note `text`.
        package init(place: Address?, text: String) {
            self.place = place
            self.text = text
        }
    }

    /// The bell was rung.
    package struct Rang: Hashable, Codable, Sendable {
        /// The question that was brought back; empty where the step has none.
        package let text: String

        /// The bell brought back `text`.
        package init(text: String) { self.text = text }
    }
    /// Time went by that does not count.
    package struct Slept: Hashable, Codable, Sendable {
        /// How much of the time since the event before, in milliseconds.
        package let milliseconds: Int

        /// So many milliseconds do not count.
        package init(milliseconds: Int) { self.milliseconds = milliseconds }
    }
}
