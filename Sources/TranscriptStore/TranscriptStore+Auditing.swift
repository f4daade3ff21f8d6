import DialogModel

extension TranscriptStore {
    /// Checks everything, while others read and write.
    ///
    /// That is: the file is sound; no conversation is missing or added; every event, head, summary,
    /// draft, copy and pinned script is as it was sealed. Takes about a second for 200,000 events.
    ///
    /// - Parameter rest: Awaited between two steps.
    /// - Returns: What is not; nothing for a sound store.
    /// - Throws: What keeps it from reading, or `rest` throws.
    package func audit(
        resting rest: () async throws -> Void = {}
    ) async throws -> [AuditFinding] {
        let audit = Audit(key: key)
        var findings = try await read { try audit.file($0) }
        findings += try await read { try audit.roll($0) }
        var place: Audit.Place? = .beginning
        while let from = place {
            try await rest()
            let step = try await read { try audit.logs($0, from: from) }
            findings += step.findings.filter { !findings.contains($0) }
            place = step.next
        }
        findings += try await read { try audit.copies($0) }.filter { !findings.contains($0) }
        findings += try await read { try audit.scripts($0) }.filter { !findings.contains($0) }
        findings += try await read { try audit.strays($0) }
        return findings
    }

    /// Holds what waits for each person against that person's conversations, while others read and
    /// write, and makes it anew where they differ.
    ///
    /// - Parameter rest: Awaited between two steps.
    /// - Returns: Those for whom it was made anew.
    /// - Throws: What keeps it from reading or writing, or `rest` throws.
    package func renewWaiting(
        resting rest: () async throws -> Void = {}
    ) async throws -> [PersonID] {
        var renewed: [PersonID] = []
        for person in people.withLock({ Array($0.values) })
        where try await !waits(for: person, resting: rest) {
            _ = try await queue.make(.derive(person, all: true))
            renewed.append(person)
        }
        return renewed
    }

    private func waits(
        for person: PersonID,
        resting rest: () async throws -> Void
    ) async throws -> Bool {
        let check = WaitingCheck(key: key, person: person)
        guard try await read({ try check.hasNoStrays($0) && check.copiesWait($0) }) else {
            return false
        }
        var before: Int? = .max
        while let from = before {
            try await rest()
            let step = try await read { try check.step($0, before: from) }
            guard step.isRight else { return false }
            before = step.next
        }
        return true
    }

    /// Checks everything, as ``audit(resting:)`` does.
    ///
    /// - Throws: `damaged`, with the first thing that is wrong.
    package func verify() async throws(Fault) {
        let findings: [AuditFinding]
        do {
            findings = try await audit()
        } catch {
            throw .storage(error, in: site.folder)
        }
        if let first = findings.first { throw .store(.damaged(first.damage)) }
    }
}
