import DialogEngine
import DialogModel
import Foundation
import Testing

/// A log that a release wrote, and what it read in it.
struct FrozenLog: Sendable, CustomTestStringConvertible {
    let release: Release
    /// Its path below `logs`: `nl/starrt-kort`.
    let name: String

    /// What was waited for at a moment.
    struct Waited: Decodable {
        let at: Timestamp
        let prompt: Prompt
    }

    /// What came of it.
    struct Result: Decodable {
        let script: String
        let summary: ConversationSummary
        let answers: [GivenAnswer]
    }

    var testDescription: String { "\(release.name) \(name)" }

    static let all: [FrozenLog] = Release.all.flatMap { release in
        let logs = release.folder.appending(path: "logs").path
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: logs)) ?? []
        return paths.filter { $0.hasSuffix(".log.jsonl") }.sorted().map { path in
            FrozenLog(release: release, name: String(path.dropLast(".log.jsonl".count)))
        }
    }

    func events() throws -> [RecordedEvent] {
        try release.lines("logs/\(name).log.jsonl").map { line in
            try JSONDecoder().decode(RecordedEvent.self, from: line)
        }
    }

    func prompts() throws -> [Waited] {
        try release.lines("logs/\(name).prompts.jsonl").map { line in
            try JSONDecoder().decode(Waited.self, from: line)
        }
    }

    func result() throws -> Result { try release.read("logs/\(name).result.json", as: Result.self) }
}
