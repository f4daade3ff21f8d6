import ArgumentParser
import DialogModel
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel list`: lists conversations.
struct List: Act {
    static let configuration = CommandConfiguration("list", ["lijst"], abstract: HelpWords.list)

    @ArgumentParser.Option(help: help(HelpWords.client)) var client: String?
    @Flag(help: .hidden) var askClient = false
    @Flag(help: help(HelpWords.json)) var json = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        var wanted: String?
        if askClient || client != nil {
            let question = ScreensActions.whichClient
            wanted = try await visit.value(client, asking: question, name: "--client")
        }
        let (found, closed) = try await Self.all(visit)
        var conversations = found
        if let wanted = wanted.map({ FoldedText($0) }) {
            conversations.removeAll { listed in
                listed.summary.client.pseudonym.map { FoldedText($0) } != wanted
            }
        }
        if json {
            return try visit.write(json: conversations.map(Item.whole) + closed.map(Item.closed))
        }
        guard !conversations.isEmpty || !closed.isEmpty else {
            let words = wanted == nil ? ScreensLists.none : ScreensLists.noneAbout
            return visit.show([Row(words(in: visit.language))])
        }
        let copies = try await visit.call { client throws(Fault) in try await client.copies() }
        let brought = copies.compactMap { reply in
            reply.copy.original.map { ($0, reply.copy.copy.brought) }
        }
        let screen = ListScreen(
            conversations: conversations,
            closed: closed,
            now: Surroundings.now(),
            brought: Dictionary(brought) { first, _ in first }
        )
        visit.show(screen.rows(on: visit.paper, in: visit.language))
    }

    /// What other programs read of one.
    private enum Item: Encodable {
        case whole(ListedConversation)
        case closed(ClosedConversation)

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .whole(let listed): try listed.encode(to: encoder)
            case .closed(let closed): try closed.encode(to: encoder)
            }
        }
    }

    /// Every conversation, newest first, and those that cannot be shown.
    @MainActor
    private static func all(
        _ visit: Visit
    ) async throws(Fault) -> ([ListedConversation], [ClosedConversation]) {
        var all: [ListedConversation] = []
        var closed: [ClosedConversation] = []
        var next: Int?
        repeat {
            let before = next
            let page = try await visit.call { client throws(Fault) in
                try await client.conversations(before: before)
            }
            all += page.conversations
            closed += page.closed
            next = page.next
        } while next != nil
        return (all, closed)
    }
}
