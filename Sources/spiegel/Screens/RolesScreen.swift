import DialogModel
import DialogSession
import Wording

/// Who does what in a meeting.
enum RolesScreen {
    /// The roles that somebody has, or all where nobody has one yet, with their instructions; what only
    /// its player reads is kept back, and there is something of the kind for `whispers`.
    static func rows(
        _ company: Company,
        whispers: [RoleID],
        in language: Language
    ) -> [Row] {
        let taken = company.roles.map(\.id).filter { !company.names($0).isEmpty }
        let shown = taken.isEmpty ? company : company.only(taken)
        return all(of: shown, whispers: whispers, in: language)
    }

    private static func all(
        of company: Company,
        whispers: [RoleID],
        in language: Language
    ) -> [Row] {
        company.roles.flatMap { role -> [Row] in
            let names = company.names(role.id)
            let who = names.isEmpty ? nil : Listing.and(names, language)
            let text = [role.title, who].compactMap(\.self).joined(separator: ": ")
            let head = Row(text, .strong, indent: 2, hang: 2)
            let instruction = role.instruction.map { Row($0, .faint, indent: 4) }
            let whisper = Row(MeetingWords.ownInstruction(in: language), .faint, indent: 4)
            return [head] + [instruction].compactMap { $0 }
                + (whispers.contains(role.id) ? [whisper] : [])
        }
    }

    /// Roles that wait to be handed out, and how to say who takes them.
    static func asking(
        _ company: Company,
        _ roles: [RoleID],
        whispers: [RoleID],
        in language: Language
    ) -> [Row] {
        let asked = company.only(roles)
        let titles = asked.roles.map(\.title)
        let question = MeetingWords.whoDoesWhat(company.participants.names, titles)
        return [.gap] + all(of: asked, whispers: whispers, in: language)
            + [.gap, Row(question(in: language), .strong, indent: 2)]
    }

    /// The roles that somebody has, on one line.
    static func line(_ company: Company) -> Row? {
        let taken = company.roles.compactMap { role -> String? in
            let names = company.names(role.id)
            return names.isEmpty ? nil : "\(role.title) \(names.joined(separator: ", "))"
        }
        return taken.isEmpty ? nil : Row(taken.joined(separator: " · "), .faint)
    }
}
