import DialogModel
import SpiegelClient
import Wording

/// Shows a player what only that player may read, on a screen that all can see.
@MainActor
struct Whispering {
    /// How far what is secret is pushed away where the screen cannot be wiped.
    private static let pushedRows = 60

    private let loop: ConversationLoop
    private var talk: Talk { loop.talk }
    private var company: Company { loop.company }
    private var whispers: [RoleID] { loop.prompt.whispers }

    /// Whispers in the conversation of `loop`.
    init(_ loop: ConversationLoop) { self.loop = loop }

    /// Shows the roles, and then to each player what is only for that player.
    func begin() async throws(Fault) {
        guard company.mode == .meeting, !company.roles.isEmpty else { return }
        showRoles()
        for role in company.roles where !company.names(role.id).isEmpty { try await tell(role) }
    }

    /// Shows who does what.
    func showRoles() {
        talk.show([.gap] + RolesScreen.rows(company, whispers: whispers, in: talk.language))
        guard company.mode == .meeting else { return }
        talk.remark(MeetingWords.rolesAgain)
        for role in company.roles where whispers.contains(role.id) {
            talk.remark(MeetingWords.whisperAgain(role.title))
        }
    }

    /// Shows what only the player of `role` may read, after Enter, and wipes it at the next.
    ///
    /// - Returns: Whether there was anything to show.
    @discardableResult
    func tell(_ role: Role) async throws(Fault) -> Bool {
        guard whispers.contains(role.id) else { return false }
        talk.show([.gap])
        talk.lines.discardTypedAhead()
        let names = company.names(role.id)
        guard case .text = await talk.ask(MeetingWords.onlyFor(role.title, names)) else {
            return true
        }
        let id = loop.id
        let whisper = try await loop.connection.call { client throws(Fault) in
            try await client.whisper(to: role.id, in: id)
        }
        talk.show([.gap, Row(whisper, .strong, indent: 2), .gap])
        talk.lines.discardTypedAhead()
        _ = await talk.ask(MeetingWords.wipesThis)
        if !talk.lines.wipe() {
            talk.show(Array(repeating: .gap, count: Self.pushedRows))
            talk.remark(MeetingWords.pushedAway, .warning)
        }
        return true
    }
}
