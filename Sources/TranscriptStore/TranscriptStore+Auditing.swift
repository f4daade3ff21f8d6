import DialogModel

extension TranscriptStore {
    /// Checks everything, while others read and write.
    ///
    /// That is: the file is sound; no conversation is missing or added; every event, head, summary
    /// and pinned script is as it was sealed. Takes about a second for 200,000 events.
    ///
    /// - Returns: What is not; nothing for a sound store.
    /// - Throws: What keeps it from reading.
    public func audit() async throws(Fault) -> [AuditFinding] {
        let audit = Audit(key: key)
        var findings = try await read { try audit.file($0) }
        findings += try await read { try audit.roll($0) }
        var place: Audit.Place? = .beginning
        while let from = place {
            let step = try await read { try audit.logs($0, from: from) }
            findings += step.findings.filter { !findings.contains($0) }
            place = step.next
        }
        findings += try await read { try audit.scripts($0) }.filter { !findings.contains($0) }
        findings += try await read { try audit.strays($0) }
        return findings
    }

    /// Checks everything, as ``audit()`` does.
    ///
    /// - Throws: `damaged`, with the first thing that is wrong.
    public func verify() async throws(Fault) {
        if let first = try await audit().first { throw .damaged(first.damage) }
    }
}
