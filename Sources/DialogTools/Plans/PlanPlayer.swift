import DialogEngine
import DialogLoader
import DialogModel

/// Plays plans through the session that the terminal has, on the real engine; time and names are the
/// same each time, and nothing is kept.
package struct PlanPlayer: Sendable {
    private let library: ScriptLibrary

    /// A player with the scripts of `library`.
    package init(library: ScriptLibrary) { self.library = library }

    /// The turns of `plan`, the beginning first, and the conversation after them.
    ///
    /// A plan that goes on after a pause does so as on another day: the conversation is resumed.
    ///
    /// - Throws: `unplayable` when the dialogue cannot be begun; `leftOver` when the conversation is over
    ///   while there is still something to type.
    package func play(
        _ plan: Plan
    ) throws(PlanProblem) -> (turns: [PlayedTurn], conversation: Conversation) {
        let script: PinnedScript
        do {
            script = try library.pinned(plan.header.dialog, in: plan.header.language)
        } catch {
            throw .unplayable(error)
        }
        var talk = PlannedTalk(plan.header, script)
        var turns = [talk.begin()]
        for entry in plan.entries {
            if talk.leaving == .paused { turns.append(talk.resume()) }
            guard talk.leaving == nil else { throw .leftOver(line: entry.line) }
            turns.append(talk.hear(entry))
        }
        return (turns, talk.conversation)
    }
}
