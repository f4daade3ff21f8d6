import DialogModel
import DialogSession
import Wording

/// Who does what in a meeting.
enum RolesScreen {
    /// Every role with its players and its instruction; what only its player reads is kept back, and
    /// there is something of the kind for `whispers`.
    static func rows(
        _ company: Company,
        whispers: [RoleID],
        in language: Language
    ) -> [Row] {
        company.roles.flatMap { role -> [Row] in
            let names = company.names(role.id)
            let who =
                names.isEmpty ? MeetingWords.nobody(in: language) : Listing.and(names, language)
            let head = Row("\(role.title): \(who)", .strong, indent: 2, hang: 2)
            let instruction = role.instruction.map { Row($0, .faint, indent: 4) }
            let whisper = Row(MeetingWords.ownInstruction(in: language), .faint, indent: 4)
            return [head] + [instruction].compactMap { $0 }
                + (whispers.contains(role.id) ? [whisper] : [])
        }
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
