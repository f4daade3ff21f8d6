import DialogEngine
import DialogLoader
import DialogModel
import SpiegelAPI
import TranscriptStore

/// Where conversations are begun, found again and put away.
actor ConversationDesk {
    /// How many conversations are kept in memory; the one longest unused is let go.
    static let maximumLive = 64

    nonisolated let store: TranscriptStore
    nonisolated let library: ScriptLibrary
    nonisolated let limits: Limits
    nonisolated let now: @Sendable () -> Timestamp
    private var live: [ConversationID: LiveConversation] = [:]
    private var used: [ConversationID] = []

    init(
        store: TranscriptStore,
        library: ScriptLibrary,
        limits: Limits,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.library = library
        self.limits = limits
        self.now = now
    }

    /// Begins a conversation under the client's name for it.
    ///
    /// - Returns: The conversation; when it had been begun with the same key, that one.
    /// - Throws: `unknownDialog`, `brokenScript`, `unsupportedMode`, `unfitName`, `outOfTurn` for a
    ///   name that is taken, `keyReused` when it had been begun otherwise, or the store's faults.
    func begin(
        _ beginning: Beginning,
        as id: ConversationID,
        key: TurnKey,
        request: RequestDigest,
        owner: PersonID
    ) async throws(Fault) -> ConversationReply {
        let now = now()
        if let known = try await known(id, owner: owner) {
            let events = await known.events(after: 0).filter { $0.turn == key }
            guard !events.isEmpty else {
                throw .outOfTurn(sequence: await known.listed.sequence)
            }
            guard events.first?.answers(request) == true else { throw .keyReused }
            return await known.reply(events: events, at: now)
        }
        try check(beginning)
        let script = try library.pinned(beginning.dialog, in: beginning.language)
        guard let dialog = script.dialogs[script.root], dialog.modes.contains(beginning.mode) else {
            throw .unsupportedMode(beginning.mode.rawValue)
        }
        let rotation = try await store.count(of: owner)
        let (conversation, events) = Conversation.begin(
            Event.Started(
                dialog: dialog.id,
                title: dialog.title,
                language: dialog.language,
                mode: beginning.mode,
                depth: dialog.hasShortForm ? beginning.depth : .full,
                probing: beginning.probing,
                rotation: rotation,
                client: beginning.client,
                participants: beginning.participants
            ),
            in: CompiledScript(script),
            at: now,
            turn: key,
            by: nil,
            request: request
        )
        let stored = try await store.create(
            id,
            for: owner,
            script: script,
            batch: Batch(events),
            summary: conversation.summary
        )
        let begun = keep(
            LiveConversation(
                conversation,
                stored: stored,
                owner: owner,
                store: store
            )
        )
        return await begun.reply(events: events, at: now)
    }

    /// The conversation `id` of `owner`, from memory or from disk.
    ///
    /// - Throws: `unknownConversation`, also for a stranger's, and `damaged`.
    func conversation(
        _ id: ConversationID,
        owner: PersonID
    ) async throws(Fault) -> LiveConversation {
        if let found = live[id] {
            guard found.owner == owner else { throw .unknownConversation }
            touch(id)
            return found
        }
        let loaded = try await store.load(id, for: owner)
        let conversation = try Conversation(
            replaying: loaded.log.events,
            in: CompiledScript(loaded.script.get())
        )
        // Somebody else may have read it meanwhile; one conversation has one value in memory.
        if let found = live[id] { return found }
        return keep(
            LiveConversation(
                conversation,
                stored: loaded.stored,
                owner: owner,
                store: store
            )
        )
    }

    /// Takes a turn; after a fault of the store the conversation is read anew from disk.
    func take(
        _ input: Input,
        in id: ConversationID,
        key: TurnKey,
        request: RequestDigest,
        after sequence: Int,
        owner: PersonID
    ) async throws(Fault) -> TurnReply {
        try check(input)
        let conversation = try await conversation(id, owner: owner)
        do {
            return try await conversation.take(
                input,
                key: key,
                request: request,
                after: sequence,
                at: now()
            )
        } catch {
            switch error {
            case .diskFull, .diskFailure, .damaged, .notWritable: await forget(id)
            case .outOfTurn(let reached) where reached == sequence: await forget(id)
            default: break
            }
            throw error
        }
    }

    /// Erases a conversation for good.
    func erase(_ id: ConversationID, owner: PersonID) async throws(Fault) {
        try await store.erase(id, by: owner)
        await forget(id)
    }

    /// The conversations in memory in which time boxes run.
    func timed() async -> [LiveConversation] {
        var timed: [LiveConversation] = []
        for conversation in live.values where await conversation.keepsTime {
            timed.append(conversation)
        }
        return timed
    }

    private func known(
        _ id: ConversationID,
        owner: PersonID
    ) async throws(Fault) -> LiveConversation? {
        do {
            return try await conversation(id, owner: owner)
        } catch {
            guard error == .unknownConversation else { throw error }
            return nil
        }
    }

    private func forget(_ id: ConversationID) async {
        used.removeAll { $0 == id }
        if let gone = live.removeValue(forKey: id) { await gone.dismissFollowers() }
    }

    private func keep(_ conversation: LiveConversation) -> LiveConversation {
        live[conversation.id] = conversation
        touch(conversation.id)
        // What is let go while a turn is in it stays whole: the store refuses a sequence twice.
        while used.count > Self.maximumLive { live[used.removeFirst()] = nil }
        return conversation
    }

    private func touch(_ id: ConversationID) {
        used.removeAll { $0 == id }
        used.append(id)
    }

    private func check(_ beginning: Beginning) throws(Fault) {
        let names =
            beginning.client.watchedNames + beginning.participants.map(\.name)
            + [beginning.client.pseudonym].compactMap { $0 }
        let fit = names.allSatisfy { (1...limits.nameCharacters).contains($0.count) }
        guard fit, names.count <= limits.watchedNames + 20 else {
            throw .unfitName(limit: limits.nameCharacters)
        }
    }

    private func check(_ input: Input) throws(Fault) {
        let text: String? =
            switch input {
            case .answer(let text), .note(let text), .ask(let text), .choose(_, .some(let text)):
                text
            default: nil
            }
        guard let bytes = text?.utf8.count, bytes > limits.answerBytes else { return }
        throw .tooLong(bytes: bytes, limit: limits.answerBytes)
    }
}
