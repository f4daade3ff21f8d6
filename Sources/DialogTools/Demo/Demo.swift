import DialogEngine
import DialogLoader
import DialogModel
import FoundationEssentials

/// Plans played one after the other for someone to watch, with the real engine and nothing kept.
package struct Demo: Sendable {
    /// One conversation.
    package struct Scene: Sendable {
        /// What it began with.
        package let header: Plan.Header
        /// Its script: the roles, and the words that call dialogues.
        package let script: PinnedScript
        /// Its turns in order; the first is the beginning, in which nothing is typed.
        package let turns: [PlayedTurn]
        /// The conversation at its end.
        package let conversation: Conversation

        /// The dialogue's title.
        package var title: String { script.dialogs[script.root]?.title ?? script.root.name }
    }

    /// The conversations in order.
    package let scenes: [Scene]

    /// Plays `plans` with the scripts of `library`.
    ///
    /// - Throws: When one of them cannot be played to its end.
    package init(plans: [Plan], library: ScriptLibrary) throws(PlanProblem) {
        let player = PlanPlayer(library: library)
        var scenes: [Scene] = []
        for plan in plans {
            let (turns, conversation) = try player.play(plan)
            scenes.append(
                Scene(
                    header: plan.header,
                    script: conversation.script.pinned,
                    turns: turns,
                    conversation: conversation
                )
            )
        }
        self.scenes = scenes
    }

    /// Plays the case that Spiegel brings along: a counsellor called Ilse looks back on how she
    /// spoke with a client, and then on what came of it.
    ///
    /// Blocks on the disk.
    ///
    /// - Parameters:
    ///   - folder: The folder of the scripts that Spiegel brings along.
    ///   - language: In which of the languages.
    ///   - library: The same scripts, read.
    /// - Throws: `brokenScript` when a plan is missing or does not fit the scripts.
    package init(
        shipped folder: String,
        in language: Language,
        library: ScriptLibrary
    ) throws(Refusal) {
        let names = ["ilse-metacommunicatie", "ilse-starrt"]
        var plans: [Plan] = []
        do {
            for name in names {
                let path = "\(folder)/\(language.rawValue)/plans/\(name).plan"
                guard let data = FileManager.default.contents(atPath: path) else {
                    throw Refusal.brokenScript(name, errors: 1)
                }
                try plans.append(Plan(name: path, text: String(decoding: data, as: UTF8.self)))
            }
            try self.init(plans: plans, library: library)
        } catch {
            throw .brokenScript(names.joined(separator: ", "), errors: 1)
        }
    }
}
