import DialogEngine
import DialogModel
import TranscriptStore

/// Finds what a dialogue asks for out of a person's earlier conversations.
///
/// A store recalls from itself only: whoever may read the one may read the other.
struct Recaller: Sendable {
    /// After how many finished conversations of a dialogue it is known.
    private static let knownAfter = 2

    let shelf: any Shelf
    let compiled: CompiledScripts

    /// What is found for a conversation that begins.
    struct Found {
        /// In the order in which the dialogue asks for it.
        var recalled: [Recalled] = []
        /// The names that are watched in the conversations that it comes from.
        var watched: [String] = []
    }

    /// What is looked through for `owner`, who begins something.
    func earlier(of owner: PersonID) -> Earlier { Earlier(of: owner, on: shelf) }

    /// What `dialog` finds in a person's conversations.
    ///
    /// - Parameters:
    ///   - dialog: What asks.
    ///   - earlier: The conversations that are looked at.
    ///   - client: Whom the conversation is about that begins, where its owner is alone with it.
    /// - Returns: What was found, each with the name of what asked for it.
    /// - Throws: What keeps the store from reading; of a conversation that cannot be read nothing is
    ///   found.
    func recall(
        for dialog: Dialog,
        in earlier: inout Earlier,
        about client: String?
    ) async throws(StoreFault) -> Found {
        let recalls = dialog.recalls ?? []
        var found: [ItemID: Recalled] = [:]
        var waiting: [WaitingItem]?
        for recall in recalls {
            guard case .kept(let keeps, let most, let about) = recall.source else { continue }
            let all =
                if let waiting { waiting } else { try await shelf.waiting(for: earlier.owner) }
            waiting = all
            let told =
                switch about {
                case .anybody: all
                case .client: all.filter { ClientAlias.areSame($0.content.client, client) }
                }
            found[recall.id] = Self.kept(keeps, most: most, in: told, as: recall.id)
        }
        let watched = try await findLast(of: recalls, for: dialog.id, &earlier, &found)
        return Found(recalled: recalls.compactMap { found[$0.id] }, watched: watched)
    }

    /// The names that were watched in the newest conversation about `client`: who let them go there wants
    /// them no more.
    func names(
        watchedFor client: String?,
        in earlier: inout Earlier
    ) async throws(StoreFault) -> [String] {
        guard let client else { return [] }
        var index = 0
        while let page = try await earlier.page(index) {
            index += 1
            let about = page.lazy.map(\.summary.client).first {
                ClientAlias.areSame($0.pseudonym, client)
            }
            if let about { return about.watchedNames }
        }
        return []
    }

    /// What was kept and is still open, oldest first; of more than `most`, the newest.
    private static func kept(
        _ keeps: [Keep],
        most: Int,
        in waiting: [WaitingItem],
        as id: ItemID
    ) -> Recalled? {
        let lines = waiting.flatMap { item in
            item.content.kept.filter { keeps.contains($0.keep) }
                .map { (conversation: item.conversation, line: $0) }
        }
        let newest = lines.sorted { $0.line.at.milliseconds < $1.line.at.milliseconds }.suffix(most)
        guard !newest.isEmpty else { return nil }
        let texts = newest.map(\.line.text)
        return Recalled(
            id: id,
            value: .list(texts),
            shown: texts.joined(separator: "; "),
            references: newest.map { one in
                KeptReference(
                    conversation: one.conversation,
                    place: one.line.place,
                    line: one.line.line
                )
            }
        )
    }

    /// Goes back through the conversations until every recall has its answer, or to the last time that
    /// `asking` was held.
    ///
    /// - Returns: The names that are watched where something was found.
    private func findLast(
        of recalls: [Recall],
        for asking: DialogID,
        _ earlier: inout Earlier,
        _ found: inout [ItemID: Recalled]
    ) async throws(StoreFault) -> [String] {
        var search = LastSearch(recalls, for: asking)
        // One's own conversations say it themselves.
        var copies =
            search.isOver
            ? []
            : try await shelf.copies(of: earlier.owner)
                .filter { $0.copy.original == nil }
        var index = 0
        while !search.isOver, let page = try await earlier.page(index) {
            index += 1
            for stored in page where !search.isOver {
                while let copy = copies.first, copy.number > stored.number {
                    search.take(copies.removeFirst().copy.copy, &found)
                }
                guard search.wants(stored.summary) else { continue }
                let held = await conversation(stored.id, of: earlier.owner)
                search.take(held, stored.summary, &found)
            }
        }
        if !search.isPast { for copy in copies { search.take(copy.copy.copy, &found) } }
        return search.watched
    }

    /// How well somebody knows `dialog`, held alone: who finished it twice is asked one thing a step, unless
    /// the last time everything was wanted; `nil` before that.
    func fading(
        of dialog: DialogID,
        in earlier: inout Earlier
    ) async throws(StoreFault) -> Event.Started.Fading? {
        var finished: [ConversationID] = []
        var index = 0
        while finished.count < Self.knownAfter, let page = try await earlier.page(index) {
            index += 1
            finished += page.filter { stored in
                stored.summary.dialog == dialog && stored.summary.mode == .alone
                    && stored.summary.standing == .finished
            }.map(\.id)
        }
        guard finished.count >= Self.knownAfter, let last = finished.first else { return nil }
        return await conversation(last, of: earlier.owner)?.fading ?? .on
    }

    private func conversation(_ id: ConversationID, of owner: PersonID) async -> Conversation? {
        do throws(Fault) {
            return try await shelf.load(id, for: owner).conversation(compiled)
        } catch {
            // It is told where it is listed; here there is one answer less.
            return nil
        }
    }
}

/// What is still looked for on the way back through the conversations.
private struct LastSearch {
    private let asking: DialogID
    private var open: [(id: ItemID, answers: [Recall.Answer])]
    private var looked: Set<DialogID> = []
    private(set) var isPast = false
    /// The names that are watched where something was found.
    private(set) var watched: [String] = []

    init(_ recalls: [Recall], for asking: DialogID) {
        self.asking = asking
        open = recalls.compactMap { recall in
            if case .last(let answers) = recall.source { (recall.id, answers) } else { nil }
        }
    }

    var isOver: Bool { open.isEmpty || isPast }

    /// Whether a conversation may hold an answer: the newest of its dialogue that was not given up.
    mutating func wants(_ summary: ConversationSummary) -> Bool {
        guard summary.standing != .abandoned else { return false }
        if summary.dialog == asking, summary.standing == .finished { isPast = true }
        let isAsked = open.contains { one in
            one.answers.contains { $0.dialog == summary.dialog }
        }
        return isAsked && looked.insert(summary.dialog).inserted
    }

    /// Takes what a copy that came from elsewhere has, and the conversation of its dialogue before it is
    /// looked at no more.
    mutating func take(_ copy: BroughtCopy, _ found: inout [ItemID: Recalled]) {
        guard looked.insert(copy.dialog).inserted else { return }
        open.removeAll { one in
            let questions = one.answers.filter { $0.dialog == copy.dialog }.map(\.question)
            let places = questions.map { Address(item: $0) }
            guard let passage = copy.passages.first(where: { places.contains($0.place) }) else {
                return false
            }
            let lines = passage.answer.split(separator: "\n").map(String.init)
            found[one.id] = Recalled(
                id: one.id,
                value: passage.isList ? .list(lines) : .text(passage.answer),
                shown: passage.answer,
                about: copy.about
            )
            return true
        }
    }

    mutating func take(
        _ conversation: Conversation?,
        _ summary: ConversationSummary,
        _ found: inout [ItemID: Recalled]
    ) {
        open.removeAll { one in
            let questions = one.answers.filter { $0.dialog == summary.dialog }.map(\.question)
            guard let answer = questions.lazy.compactMap({ conversation?.answer(to: $0) }).first
            else { return false }
            watched = ClientAlias.names(watched, and: summary.client.watchedNames)
            found[one.id] = Recalled(
                id: one.id,
                value: answer.value,
                shown: answer.told,
                about: summary.client.pseudonym
            )
            return true
        }
    }
}
