import DialogModel
import GRDB

extension Ledger {
    /// Puts a whole log in the place of a conversation's, sealed under a new key.
    ///
    /// The old key is destroyed, and with it all that was sealed under it.
    mutating func rewrite(
        _ turn: Change.Turn,
        after sequence: Int,
        _ database: Database
    ) throws -> Change.Made {
        let (opened, members) = try opened(turn.id, database)
        guard let member = members.first(where: { $0.person == turn.person }) else {
            throw Declined(fault: .refusal(.unknownConversation))
        }
        guard member.rights.contains(.speak) else { throw Declined(fault: .request(.notPermitted)) }
        guard sequence == opened.head.sequence else {
            throw Declined(fault: .refusal(.outOfTurn(sequence: opened.head.sequence)))
        }
        guard members.allSatisfy({ $0.isProven(for: opened.slot, with: key) }) else {
            throw Declined(fault: .store(.damaged(.addedConversation)))
        }
        let script: ScriptName
        do throws(StoreFault) {
            script = try opened.record().script
        } catch {
            throw Declined(fault: error.fault)
        }
        let dataKey = DataKey(for: turn.id)
        let slot = try KeySlot(number: opened.slot.number + 1, holding: dataKey, under: key)
        let renewed = members.map { $0.moved(to: slot, with: key) }
        for member in members { standing.manifest.remove(member.proof, with: key) }
        for member in renewed { standing.manifest.add(member.proof, with: key) }
        try deleteSealed(of: turn.id, database)
        for member in renewed { try member.save(database) }
        try save(slot, of: turn.id, database)
        var live = Live(
            members: renewed,
            slot: slot.number,
            chain: dataKey.chain,
            crown: dataKey.crown,
            script: script,
            head: .beginning,
            noted: .unknown
        )
        try extend(with: turn, &live, database)
        try database.cachedStatement(sql: "UPDATE conversation SET slot = ? WHERE id = ?")
            .execute(arguments: [slot.number, turn.id.bytes])
        self.live[turn.id] = live
        return .erased(.pending)
    }
}
