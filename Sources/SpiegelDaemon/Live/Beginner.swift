import DialogEngine
import DialogModel
import SpiegelAPI
import TranscriptStore

/// Makes the first turn of conversations.
struct Beginner: Sendable {
    let scripts: Scripts
    let limits: Limits
    let compiled: CompiledScripts

    /// A beginning, as it was asked for.
    struct Asked: Sendable {
        let beginning: Beginning
        let key: TurnKey
        /// What was asked under that key.
        let request: RequestDigest
    }

    /// A conversation that is to be stored.
    struct Begun {
        let conversation: Conversation
        let batch: Batch
    }

    /// Begins what was asked for, after `rotation` others, with what `recaller` finds for `owner`.
    ///
    /// - Throws: `unknownDialog`, `brokenScript`, `unsupportedMode`, `unfitName`, or `unfitField` for a
    ///   role that the dialogue has not; or what keeps the store from reading.
    func begin(
        _ asked: Asked,
        recalling recaller: Recaller,
        for owner: PersonID,
        rotation: Int,
        at now: Timestamp
    ) async throws(Fault) -> Begun {
        let beginning = asked.beginning
        let (script, dialog) = try asFault { () throws(Refusal) in try found(for: beginning) }
        try asFault { () throws(RequestFault) in
            try check(beginning.participants, in: dialog, beginning.mode)
        }
        let (started, recalled) = try await asFault { () async throws(StoreFault) in
            var earlier = recaller.earlier(of: owner)
            let found = try await recaller.recall(
                for: dialog,
                in: &earlier,
                about: beginning.mode == .alone ? beginning.client.pseudonym : nil
            )
            let client = beginning.client.pseudonym
            // A meeting is about whom was prepared for; what one reflects on alone may have been found with
            // another client, whose names are not this one's.
            let prepared = beginning.mode == .meeting ? found.watched : []
            let names = try await recaller.names(watchedFor: client, in: &earlier) + prepared
            let started = beginning.started(dialog, rotation: rotation)
                .watching(names, most: limits.watchedNames)
            guard started.fading == nil else { return (started, found.recalled) }
            let known = try await fading(of: dialog, in: started.mode, recaller, &earlier)
            return (started.with(known), found.recalled)
        }
        let (conversation, events) = Conversation.begin(
            started,
            in: script,
            at: now,
            turn: asked.key,
            by: nil,
            request: asked.request,
            recalled: recalled
        )
        return Begun(conversation: conversation, batch: Batch(events))
    }

    /// What is held when this begins, and by what script.
    private func found(
        for beginning: Beginning
    ) throws(Refusal) -> (CompiledScript, Dialog) {
        try limits.check(beginning)
        let script = compiled.compiled(
            try scripts.library.pinned(beginning.dialog, in: beginning.language)
        )
        let pinned = script.pinned
        guard let dialog = pinned.dialogs[pinned.root], dialog.modes.contains(beginning.mode) else {
            throw .unsupportedMode(beginning.mode.rawValue)
        }
        return (script, dialog)
    }

    /// How well `owner` knows what begins: only what is held alone, and reflects, is known by heart.
    private func fading(
        of dialog: Dialog,
        in mode: Dialog.Mode,
        _ recaller: Recaller,
        _ earlier: inout Earlier
    ) async throws(StoreFault) -> Event.Started.Fading? {
        guard mode == .alone, scripts.library.setting(of: dialog).kind == .reflection else {
            return nil
        }
        return try await recaller.fading(of: dialog.id, in: &earlier)
    }

    /// Roles are those of the script; an interview has two of its own.
    private func check(
        _ participants: [Participant],
        in dialog: Dialog,
        _ mode: Dialog.Mode
    ) throws(RequestFault) {
        let roles = dialog.roles.map(\.id) + (mode == .interview ? [.asker, .bringer] : [])
        for (index, participant) in participants.enumerated() {
            guard let role = participant.role, !roles.contains(role) else { continue }
            throw .unfit(field: "participants[\(index)].role", .wrongValue)
        }
    }
}
