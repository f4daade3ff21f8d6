import DialogModel

/// Begins a conversation: `PUT /v1/conversations/{id}`, with an id that the client drew.
///
/// Sent again, it begins nothing twice.
package struct Beginning: Codable, Hashable, Sendable {
    /// The dialogue.
    package var dialog: DialogID
    /// Its language.
    package var language: Language
    /// With whom.
    package var mode: Dialog.Mode
    /// How much time there is.
    package var depth: Question.Depth
    /// Whether cues may lead to one more question; `nil` as the dialogue has it in that mode.
    package var probing: Event.Started.Probing?
    /// `off` where every question is to be asked; `nil` as the user knows the dialogue by then.
    package var fading: Event.Started.Fading?
    /// Whom it is about.
    package var client: ClientAlias
    /// Who takes part; empty when alone.
    package var participants: [Participant]

    /// A beginning of `dialog`.
    package init(
        dialog: DialogID,
        language: Language,
        mode: Dialog.Mode = .alone,
        depth: Question.Depth = .full,
        probing: Event.Started.Probing? = nil,
        fading: Event.Started.Fading? = nil,
        client: ClientAlias = ClientAlias(),
        participants: [Participant] = []
    ) {
        self.dialog = dialog
        self.language = language
        self.mode = mode
        self.depth = depth
        self.probing = probing
        self.fading = fading
        self.client = client
        self.participants = participants
    }
}

extension Beginning {
    /// What is decided at the beginning of a conversation of `dialog`, whose wordings begin with
    /// `rotation`: what it leaves to the dialogue is as the dialogue has it.
    package func started(_ dialog: Dialog, rotation: Int) -> Event.Started {
        Event.Started(
            dialog: dialog.id,
            title: dialog.title,
            language: dialog.language,
            mode: mode,
            depth: dialog.hasShortForm ? depth : .full,
            probing: probing ?? dialog.probing(in: mode),
            rotation: rotation,
            client: client,
            participants: participants,
            fading: mode == .alone ? fading : nil
        )
    }
}
