import DialogModel
import DialogSession

/// One turn of a plan that is played: what was typed, what happened, and what is waited for then.
package struct PlayedTurn: Hashable, Sendable {
    /// The plan's entry; `nil` for the beginning, and for what goes on after a pause.
    package let entry: Plan.Entry?
    /// What happened.
    package let events: [RecordedEvent]
    /// What the session said beside that: refusals and what it asks on a line of its own, as
    /// warnings, and remarks.
    package let remarks: [Scene]
    /// What is waited for.
    package let prompt: Prompt
    /// What the log tells after it.
    package let account: Account
}
