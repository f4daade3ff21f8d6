import DialogModel
import SpiegelAPI

/// How a session begins.
package enum Opening: Sendable {
    /// With what can be begun and what waits.
    case menu
    /// With a dialogue, as far as it was said how.
    case begin(CatalogueEntry, Wishes, [CatalogueEntry])
    /// With a beginning of which nothing is to be asked.
    case named(Beginning, [CatalogueEntry])
    /// With a conversation that is gone on with; `others` are open too.
    case resume(ConversationID, others: Int, [CatalogueEntry])
    /// In a conversation that has begun.
    case hold(ConversationReply, [CatalogueEntry])

    func stage(in surroundings: Surroundings) -> any Stage {
        switch self {
        case .menu: MenuStage(surroundings)
        case .begin(let entry, let wishes, let catalogue):
            BeginStage(entry, wishes, catalogue, surroundings)
        case .named(let beginning, let catalogue):
            LoadStage(beginning: beginning, catalogue, surroundings)
        case .resume(let id, let others, let catalogue):
            LoadStage(resuming: id, others: others, catalogue, surroundings)
        case .hold(let reply, let catalogue): HoldStage(reply, catalogue, surroundings)
        }
    }
}

/// What was said of a beginning before anything was asked.
package struct Wishes: Hashable, Sendable {
    /// The client's pseudonym.
    package var pseudonym: String?
    /// The names to watch.
    package var names: [String]?
    /// How much time there is.
    package var depth: Question.Depth?
    /// With whom.
    package var colleague: String?
    /// In which company.
    package var mode: Dialog.Mode?
    /// Whether cues may lead to one more question.
    package var probing: Event.Started.Probing?

    /// Nothing was said.
    package init() {}
}
