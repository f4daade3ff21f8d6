import DialogModel
import SpiegelAPI
import SpiegelClient
import Wording

/// What fits after a reflection: a score after a short one, and after every third one, choosing one
/// to take to the meeting.
@MainActor
struct Offering {
    /// How many make a choice.
    static let reflectionsToChooseFrom = 3
    /// The dialogue of the score.
    static let scale: DialogID = "vertrouwen"
    /// What is held alone and is no reflection.
    private static let others: Set<DialogID> = [
        "vertrouwen", "belangrijkheid", "theorie", "voorbereiden",
    ]

    private let visit: Visit
    private let catalogue: [CatalogueEntry]
    private var talk: Talk { visit.talk }

    /// Offers on `visit`, among the dialogues of `catalogue`.
    init(_ visit: Visit, _ catalogue: [CatalogueEntry]) {
        self.visit = visit
        self.catalogue = catalogue
    }

    /// Whether `conversation` is a reflection of one's own.
    static func isReflection(_ conversation: ConversationSummary) -> Bool {
        let isExercise = conversation.dialog.name.hasPrefix("oefening-")
        switch conversation.mode {
        case .alone, .interview: return !others.contains(conversation.dialog) && !isExercise
        case .meeting: return false
        }
    }

    /// The score that fits after a short reflection; `nil` where none does, or it is not wanted.
    func score(after account: Account, _ summary: ConversationSummary) async -> Beginning? {
        guard account.depth == .short, Self.isReflection(summary),
            let entry = Menu.entries(catalogue, for: visit.language).first(where: {
                $0.id == Self.scale
            }),
            await talk.confirms(ScreensOffers.scale)
        else { return nil }
        return Beginning(dialog: entry.id, language: entry.language, client: summary.client)
    }

    /// After every third finished reflection: one of them as a file.
    func choice(after summary: ConversationSummary) async throws(Fault) {
        guard Self.isReflection(summary) else { return }
        let finished = try await finishedReflections()
        let count = Self.reflectionsToChooseFrom
        guard !finished.isEmpty, finished.count.isMultiple(of: count) else { return }
        let latest = Array(finished.prefix(count))
        let list = ListScreen(conversations: latest, now: Surroundings.now())
        talk.show([.gap, Row(ScreensOffers.bring(in: visit.language), .strong)])
        talk.show(list.rows(on: talk.paper, in: visit.language))
        while case .text(let typed) = await talk.ask(ScreensOffers.which), !typed.trimmed.isEmpty {
            if let chosen = latest.first(where: { "\($0.number)" == typed.trimmed }) {
                return try await save(chosen)
            }
            talk.remark(ScreensOffers.notAmong, .warning)
        }
    }

    /// Asks until it is written, or no name is wanted.
    private func save(_ chosen: ListedConversation) async throws(Fault) {
        let (id, language) = (chosen.id, visit.language)
        let document = try await visit.call { client throws(Fault) in
            try await client.export(id, as: .markdown, in: language)
        }
        let usual = ScreensOffers.name(chosen.number)(in: language)
        while case .text(let typed) = await talk.ask(ScreensOffers.file(usual)) {
            do {
                try visit.save(document, to: typed.trimmed.isEmpty ? usual : typed.trimmed)
                return talk.remark(ScreensActions.namesInside)
            } catch {
                // It has been said why; another name may do.
                continue
            }
        }
    }

    /// The user's finished reflections, newest first.
    private func finishedReflections() async throws(Fault) -> [ListedConversation] {
        var finished: [ListedConversation] = []
        var next: Int?
        repeat {
            let before = next
            let page = try await visit.call { client throws(Fault) in
                try await client.conversations(before: before)
            }
            finished += page.conversations.filter {
                $0.summary.standing == .finished && Self.isReflection($0.summary)
            }
            next = page.next
        } while next != nil
        return finished
    }
}
