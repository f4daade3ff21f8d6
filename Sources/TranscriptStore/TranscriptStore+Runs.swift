import DialogModel
import GRDB

extension TranscriptStore {
    /// Looks through the conversations of `person`, newest first, in runs: two readers look at once;
    /// when the calling task is cancelled, what they have in hand is the last.
    ///
    /// - Parameters:
    ///   - person: Whose.
    ///   - look: What is found in the conversations with these numbers, newest first.
    ///   - found: Takes what was found in a run, perhaps nothing; `false` when it wants no more.
    /// - Throws: What keeps it from reading.
    func inRuns<Found: Sendable>(
        of person: PersonID,
        _ look: @escaping @Sendable (Database, ClosedRange<Int>) throws -> [Found],
        found: ([Found]) async -> Bool
    ) async throws(StoreFault) {
        var runs = Scan.runs(downFrom: try await count(of: person)).makeIterator()
        while let newer = runs.next(), !Task.isCancelled {
            let older = runs.next()
            async let first = all(look, in: newer)
            async let second = all(look, in: older)
            for run in [await first, await second] {
                guard await found(try run.get()) else { return }
            }
        }
    }

    private func all<Found: Sendable>(
        _ look: @escaping @Sendable (Database, ClosedRange<Int>) throws -> [Found],
        in numbers: ClosedRange<Int>?
    ) async -> Result<[Found], StoreFault> {
        guard let numbers else { return .success([]) }
        do throws(StoreFault) {
            return .success(try await read { try look($0, numbers) })
        } catch {
            return .failure(error)
        }
    }
}
