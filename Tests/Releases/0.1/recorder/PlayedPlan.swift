import DialogEngine
import DialogLoader
import DialogModel
import DialogTools
import Foundation

/// A plan as the engine of this release played it.
struct PlayedPlan {
    /// Its path without folder `plans` and ending: `nl/starrt-kort`.
    let name: String
    let script: PinnedScript
    let turns: [PlayedTurn]
    let conversation: Conversation

    var language: Language { conversation.started.language }

    /// Every plan below the folder, in order of path.
    static func all(below folder: String, with library: ScriptLibrary) throws -> [PlayedPlan] {
        let player = PlanPlayer(library: library)
        return try ["en", "nl"].flatMap { language in
            let plans = URL(filePath: folder).appending(path: "\(language)/plans")
            return try FileManager.default
                .contentsOfDirectory(atPath: plans.path(percentEncoded: false))
                .filter { $0.hasSuffix(".plan") }.sorted()
                .map { file in
                    let data = try Data(contentsOf: plans.appending(path: file))
                    let plan = try Plan(name: file, text: String(decoding: data, as: UTF8.self))
                    let (turns, conversation) = try player.play(plan)
                    return PlayedPlan(
                        name: "\(language)/\(file.dropLast(".plan".count))",
                        script: conversation.script,
                        turns: turns,
                        conversation: conversation
                    )
                }
        }
    }
}
