import DialogEngine
import DialogModel
import LiveRegistry
import TranscriptStore

extension Desk {
    /// Does what takes time, and tells how it went.
    func run(_ errand: Errand) async {
        switch errand {
        case .load(let id, let generation, let owner): await load(id, generation, for: owner)
        case .create(let id, let generation, let owner, let asked):
            await create(id, generation, for: owner, asked)
        case .erase(let id, let ticket, let owner): await eraseOnDisk(id, for: ticket, of: owner)
        case .reopen: await reopen()
        }
    }

    private nonisolated func load(
        _ id: ConversationID,
        _ generation: Generation,
        for owner: PersonID
    ) async {
        do throws(Fault) {
            let loaded = try await shelf.load(id, for: owner)
            let copy = LiveConversation(
                try loaded.conversation(compiled),
                json: loaded.log.json,
                number: loaded.stored.number,
                id: id,
                owner: owner,
                shelf: shelf,
                suspended: suspended
            )
            await arrive(copy, as: generation)
        } catch {
            let isAbsent = error == .refusal(.unknownConversation)
            await tell(.loaded(id, generation, isAbsent ? .notThere : .failed(error)))
        }
    }

    private nonisolated func create(
        _ id: ConversationID,
        _ generation: Generation,
        for owner: PersonID,
        _ asked: Beginner.Asked
    ) async {
        let begun: Beginner.Begun
        do throws(Fault) {
            let rotation = try await asFault { () async throws(StoreFault) in
                try await shelf.count(of: owner)
            }
            begun = try await beginner.begin(
                asked,
                recalling: Recaller(shelf: shelf, compiled: compiled),
                for: owner,
                rotation: rotation,
                at: now()
            )
        } catch {
            return await tell(.loaded(id, generation, .unfit(error)))
        }
        do throws(Fault) {
            let stored = try await shelf.create(
                id,
                for: owner,
                script: begun.conversation.script.pinned,
                batch: begun.batch,
                summary: begun.conversation.summary
            )
            let copy = LiveConversation(
                begun.conversation,
                json: begun.batch.json,
                number: stored.number,
                id: id,
                owner: owner,
                shelf: shelf,
                suspended: suspended
            )
            await arrive(copy, as: generation)
        } catch .refusal(.outOfTurn) {
            await tell(.loaded(id, generation, .taken))
        } catch {
            await tell(.loaded(id, generation, .failed(error)))
        }
    }

    private nonisolated func arrive(
        _ copy: LiveConversation,
        as generation: Generation
    ) async {
        let now = now()
        deadlines.set(await copy.nextMark(at: now), for: copy.id, of: copy.owner)
        await tell(.loaded(copy.id, generation, .here(await copy.weight)), bringing: copy)
    }

    private nonisolated func eraseOnDisk(
        _ id: ConversationID,
        for ticket: Ticket,
        of owner: PersonID
    ) async {
        do throws(Fault) {
            let erasure = try await shelf.erase(id, by: owner)
            deadlines.set(nil, for: id, of: owner)
            await tell(.erased(id, nil), erasure: (ticket, erasure))
        } catch {
            await tell(.erased(id, error))
        }
    }

    private nonisolated func reopen() async {
        do throws(Fault) {
            try await shelf.reopen()
            await tell(.storeBack)
        } catch {
            await end(for: error)
        }
    }
}
