import DialogModel
import FoundationEssentials
import GRDB

/// Shows conversations in a list, each by itself: what cannot be read of one is said in its row.
struct Listing: Sendable {
    let key: StoreKey
    let summarising: TranscriptStore.Summarising

    /// A row, and the summary that had to be made anew for it.
    struct Shown: Sendable {
        let row: ListedRow
        let renewal: Change.Renewal?
    }

    /// The conversation that `member` has a place in.
    ///
    /// - Throws: What concerns more than this conversation.
    func row(of member: Member, _ database: Database) throws -> Shown {
        do {
            let opened = try OpenedConversation(database, member, with: key)
            do throws(Fault) {
                return Shown(row: .whole(try opened.stored()), renewal: nil)
            } catch .store(.damaged) {
                return try renewed(opened, database)
            }
        } catch {
            switch Self.fault(error) {
            case .store(.damaged(let damage)):
                return Shown(
                    row: .damaged(member.conversation, number: member.number, damage),
                    renewal: nil
                )
            case .refusal(.readOnly(let since)):
                return Shown(
                    row: .closed(member.conversation, number: member.number, since: since),
                    renewal: nil
                )
            default: throw error
            }
        }
    }

    /// The same, with what it leaves for looking back where it is finished.
    ///
    /// - Throws: What concerns more than this conversation.
    func retrospective(of member: Member, _ database: Database) throws -> Shown {
        let shown = try row(of: member, database)
        guard let summary = shown.row.stored?.summary, summary.standing == .finished,
            summary.retrospect == nil
        else { return shown }
        do {
            return try renewed(OpenedConversation(database, member, with: key), database)
        } catch is any Coded {
            // What the summary says can be shown all the same.
            return shown
        }
    }

    /// What a conversation began with; a fault where that cannot be read, while the log can.
    func script(
        of opened: OpenedConversation,
        _ database: Database
    ) throws -> Result<PinnedScript, Fault> {
        do {
            let name = try opened.record().script
            return .success(try SealedScript.fetch(database, name, with: key))
        } catch let fault as any Coded {
            return .failure(fault.fault)
        }
    }

    /// Makes a summary anew that is not as it was sealed, from a log that is.
    private func renewed(_ opened: OpenedConversation, _ database: Database) throws -> Shown {
        let events = try opened.batch(database).events
        let made = try scripts(of: opened, database).compactMap { name in
            let script = try SealedScript.fetch(database, name, with: key)
            return summarising(script, events).map { (script: name, summary: $0) }
        }
        // With two scripts that the log fits, it cannot be told by which it was held.
        guard let (script, summary) = made.first, made.count == 1 else {
            throw StoreFault.damaged(.alteredHead)
        }
        let renewal = Change.Renewal(
            id: opened.id,
            sequence: opened.head.sequence,
            script: script,
            summary: try Stored.encode(form: summary),
            waiting: WaitingItem.Content(summary)
        )
        let stored = StoredConversation(
            id: opened.id,
            number: opened.member.number,
            sequence: opened.head.sequence,
            touched: opened.touched,
            summary: summary
        )
        return Shown(row: .whole(stored), renewal: renewal)
    }

    /// The script that the summary names; where its seal is broken and nothing of it can be read,
    /// any that can be.
    private func scripts(
        of opened: OpenedConversation,
        _ database: Database
    ) throws -> [ScriptName] {
        do throws(StoreFault) {
            return [try opened.record().script]
        } catch {
            return try SealedScript.names(database).filter { name in
                do {
                    _ = try SealedScript.fetch(database, name, with: key)
                    return true
                } catch is any Coded {
                    return false
                }
            }
        }
    }

    private static func fault(_ error: any Error) -> Fault? {
        if let fault = error as? any Coded { return fault.fault }
        // A page of the database that is damaged costs whoever has something on it.
        let isCorrupt = (error as? DatabaseError)?.resultCode == .SQLITE_CORRUPT
        return isCorrupt ? .store(.damaged(.unreadable)) : nil
    }
}
