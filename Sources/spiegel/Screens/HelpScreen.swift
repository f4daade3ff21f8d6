import DialogModel
import Wording

/// What can be done in a conversation.
enum HelpScreen {
    /// The commands, the dialogues that can be called, and the keys.
    static func rows(
        _ commands: [ConversationCommand],
        shortcuts: [(word: String, title: String)],
        on paper: Paper,
        in language: Language
    ) -> [Row] {
        let commands = commands.map { command in
            ["/\(command.name(in: language))", command.meaning(in: language)]
        }
        let sides = shortcuts.map { side in
            ["/\(side.word)", CommandsInConversation.side(side.title)(in: language)]
        }
        return [.gap, Row(CommandsInConversation.heading(in: language))]
            + Table.rows(commands + sides, on: paper)
            + [Row(CommandsInConversation.keys(in: language), .faint)]
    }
}
