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
        try limits.check(beginning)
        let script = compiled.compiled(
            try scripts.library.pinned(beginning.dialog, in: beginning.language)
        )
        let pinned = script.pinned
        guard let dialog = pinned.dialogs[pinned.root], dialog.modes.contains(beginning.mode) else {
            throw .unsupportedMode(beginning.mode.rawValue)
        }
        try check(beginning.participants, in: dialog, beginning.mode)
        let found = try await recaller.recall(
            for: dialog,
            of: owner,
            about: beginning.mode == .alone ? beginning.client.pseudonym : nil
        )
        var started = beginning.started(dialog, rotation: rotation)
        started = started.watching(
            try await recaller.names(watchedFor: started.client.pseudonym, of: owner) + found.watched,
            most: limits.watchedNames
        )
        if started.fading == nil {
            started = started.with(try await fading(of: dialog, in: started.mode, recaller, owner))
        }
        let (conversation, events) = Conversation.begin(
            started,
            in: script,
            at: now,
            turn: asked.key,
            by: nil,
            request: asked.request,
            recalled: found.recalled
        )
        return Begun(conversation: conversation, batch: Batch(events))
    }

    /// How well `owner` knows what begins: only what is held alone, and reflects, is known by heart.
    private func fading(
        of dialog: Dialog,
        in mode: Dialog.Mode,
        _ recaller: Recaller,
        _ owner: PersonID
    ) async throws(Fault) -> Event.Started.Fading? {
        guard mode == .alone, scripts.library.setting(of: dialog).kind == .reflection else {
            return nil
        }
        return try await recaller.fading(of: dialog.id, for: owner)
    }

    /// Roles are those of the script; an interview has two of its own.
    private func check(
        _ participants: [Participant],
        in dialog: Dialog,
        _ mode: Dialog.Mode
    ) throws(Fault) {
        let roles = dialog.roles.map(\.id) + (mode == .interview ? [.asker, .bringer] : [])
        for (index, participant) in participants.enumerated() {
            guard let role = participant.role, !roles.contains(role) else { continue }
            throw .unfit(field: "participants[\(index)].role", .wrongValue)
        }
    }
}
