import DialogEngine
import DialogModel
import Foundation

/// The log of each plan as it is stored, what was waited for after each turn, and what came of it.
struct LogFiles {
    let folder: Folder

    /// What was waited for at a moment.
    struct Waited: Encodable {
        let at: Timestamp
        let prompt: Prompt
    }

    struct Result: Encodable {
        let script: String
        let summary: ConversationSummary
        let answers: [GivenAnswer]
    }

    func write(_ played: [PlayedPlan]) throws {
        for plan in played {
            let conversation = plan.conversation
            try folder.write(
                lines: try conversation.events.map { try Folder.json($0) },
                to: "logs/\(plan.name).log.jsonl"
            )
            let waited = plan.turns.filter { !$0.events.isEmpty }.compactMap { turn in
                turn.events.last.map { Waited(at: $0.at, prompt: turn.prompt) }
            }
            try folder.write(
                lines: try waited.map { try Folder.json($0) },
                to: "logs/\(plan.name).prompts.jsonl"
            )
            let result = Result(
                script: "\(plan.language.rawValue)/\(plan.script.root)",
                summary: conversation.summary,
                answers: conversation.answers
            )
            try folder.write(
                try Folder.json(result) + Data("\n".utf8),
                to: "logs/\(plan.name).result.json"
            )
        }
    }
}
