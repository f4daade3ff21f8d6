import DialogModel
import FoundationEssentials
import GRDB

/// Looks which of a person's conversations quote another one: what is kept there and comes back is
/// recorded where it was shown, with the conversation that it is from.
struct Quotations: Sendable {
    let key: StoreKey
    let person: PersonID
    private let name: [UInt8]
    private let id: ConversationID

    /// How JSON marks the events that hold what came back.
    private static let kind = Array(#""kind":"given""#.utf8)

    init(key: StoreKey, person: PersonID, of id: ConversationID) {
        self.key = key
        self.person = person
        self.id = id
        name = Array("\"\(id)\"".utf8)
    }

    /// Those among the conversations with these numbers, newest first; of one that is damaged it is not
    /// known.
    func numbers(_ database: Database, in numbers: ClosedRange<Int>) throws -> [Int] {
        try Member.fetch(database, person, numbers: numbers)
            .filter { $0.conversation != id }
            .compactMap { member in
                do {
                    let opened = try OpenedConversation(database, member, with: key)
                    return try quotes(opened, database) ? member.number : nil
                } catch let fault as any Coded {
                    guard case .store(.damaged) = fault.fault else { throw fault }
                    return nil
                }
            }
    }

    private func quotes(_ opened: OpenedConversation, _ database: Database) throws -> Bool {
        var isFound = false
        try opened.read(database) { _, json in
            isFound =
                isFound
                || json.withUnsafeBytes { json in
                    Bytes.firstIndex(of: Self.kind, in: json) != nil
                        && Bytes.firstIndex(of: name, in: json) != nil
                }
        }
        return isFound
    }
}
