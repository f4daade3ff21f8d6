import DialogEngine
import DialogLoader
import DialogModel

/// Compares plans with what the real engine shows.
package struct PlanRunner: Sendable {
    private let player: PlanPlayer

    /// A runner with the scripts of `library`.
    package init(library: ScriptLibrary) { player = PlanPlayer(library: library) }

    /// What came of a plan.
    package struct Outcome: Sendable {
        /// The plan as it should be: the same header, comments and inputs, and all that is shown now.
        package let text: String
        /// What is wrong; empty when the plan holds.
        package let problems: [PlanProblem]
        /// The conversation as it stands at the end.
        package let conversation: Conversation
    }

    /// Plays `plan` to its end.
    ///
    /// - Throws: When it cannot be played to its end.
    package func run(_ plan: Plan) throws(PlanProblem) -> Outcome {
        let (turns, conversation) = try player.play(plan)
        var scribe = PlanScribe(conversation.script.pinned, in: plan.header.language)
        for turn in turns { scribe.write(turn) }
        let body = scribe.lines
        let gap = body.first?.isEmpty ?? true ? [] : [""]
        let lines = plan.headerLines + gap + body + plan.closingComments
        let text = lines.joined(separator: "\n") + "\n"
        var problems: [PlanProblem] = []
        let standing = conversation.summary.standing
        if standing != plan.header.end {
            problems.append(.endsElsewhere(said: plan.header.end, is: standing))
        }
        if text != plan.text { problems.append(.differs(PlanDifference.between(plan.text, text))) }
        return Outcome(text: text, problems: problems, conversation: conversation)
    }
}
