import DialogModel
import FoundationEssentials
import SpiegelAPI

/// A typed client of the daemon.
///
/// Every call throws the daemon's own fault, `noDaemon` when nobody listens, `foreignDaemon` when the
/// one who listens is another user, who is sent nothing, or `connectionLost` when the connection broke
/// twice or the calling task was cancelled.
package struct SpiegelLink: Sendable {
    private let transport: Transport

    /// A client of the daemon at the socket `socket`.
    ///
    /// Nothing is connected yet.
    package init(socket: String) { transport = Transport(socket: socket) }

    /// Closes the connections.
    ///
    /// The client must not be used afterwards.
    package func close() async { await transport.close() }

    /// How the daemon is.
    ///
    /// - Throws: `wireMismatch` for a daemon of another wire version.
    package func health() async throws(Fault) -> Health {
        let health: Health = try await get("/health")
        guard health.wire == Wire.version else {
            throw .link(.wireMismatch(daemon: health.release))
        }
        return health
    }

    /// The dialogues that can be begun, in every language.
    package func catalogue() async throws(Fault) -> Catalogue { try await get("/dialogs") }

    /// How much waits.
    package func overview() async throws(Fault) -> Overview { try await get("/overview") }

    /// What waits.
    package func waiting() async throws(Fault) -> WaitingReply { try await get("/waiting") }

    /// A page of conversations, newest first.
    package func conversations(
        before number: Int? = nil,
        limit: Int = 50
    ) async throws(Fault) -> ConversationPage {
        try await get("/conversations?limit=\(limit)" + (number.map { "&before=\($0)" } ?? ""))
    }

    /// The conversation with this user's number `number`.
    ///
    /// - Throws: `unknownConversation`; why it cannot be shown.
    package func conversation(numbered number: Int) async throws(Fault) -> ListedConversation {
        let page = try await page(numbered: number)
        if let found = page.conversations.first { return found }
        throw page.closed.first?.fault ?? .refusal(.unknownConversation)
    }

    /// The page of nothing but the conversation with this user's number `number`, whether it can be
    /// shown or not.
    ///
    /// - Throws: `unknownConversation`.
    package func page(numbered number: Int) async throws(Fault) -> ConversationPage {
        try await get("/conversations?number=\(number)")
    }

    /// The name of the conversation with this user's number `number`, whether it can be shown or not.
    ///
    /// - Throws: `unknownConversation`.
    package func name(numbered number: Int) async throws(Fault) -> ConversationID {
        let page = try await page(numbered: number)
        guard let id = page.conversations.first?.id ?? page.closed.first?.id else {
            throw .refusal(.unknownConversation)
        }
        return id
    }

    /// A conversation and what it waits for.
    package func conversation(_ id: ConversationID) async throws(Fault) -> ConversationReply {
        try await get("/conversations/\(id)")
    }

    /// Begins a conversation under a new name.
    ///
    /// Sent again with the same `id` and `key`, it gives the same reply.
    package func begin(
        _ beginning: Beginning,
        as id: ConversationID,
        key: TurnKey
    ) async throws(Fault) -> ConversationReply {
        let reply = try await transport.send(
            .PUT,
            path("/conversations/\(id)"),
            headers: [("Idempotency-Key", key.text)],
            body: encode(beginning)
        )
        return try decode(reply)
    }

    /// Sends a turn.
    ///
    /// When this returns, the turn is on disk.
    ///
    /// - Parameters:
    ///   - input: What the user did.
    ///   - id: The conversation.
    ///   - key: The turn's key: the same key never does anything twice.
    ///   - sequence: The sequence of the prompt that the user saw.
    /// - Returns: The turn's events and what comes next.
    /// - Throws: `outOfTurn` when someone else was first, and the engine's and store's faults; then
    ///   nothing has changed.
    package func send(
        _ input: Input,
        to id: ConversationID,
        key: TurnKey,
        after sequence: Int
    ) async throws(Fault) -> TurnReply {
        let reply = try await transport.send(
            .POST,
            path("/conversations/\(id)/turns"),
            headers: [("Idempotency-Key", key.text), ("If-Match", "\"\(sequence)\"")],
            body: encode(input)
        )
        return try decode(reply)
    }

    /// What the conversation waits for.
    package func prompt(of id: ConversationID) async throws(Fault) -> Prompt {
        try await get("/conversations/\(id)/prompt")
    }

    /// What only the player of `role` may read.
    ///
    /// - Throws: `unknownResource` where there is nothing.
    package func whisper(to role: RoleID, in id: ConversationID) async throws(Fault) -> String {
        let whisper: Whisper = try await get("/conversations/\(id)/whispers/\(role)")
        return whisper.text
    }

    /// Keeps what is being typed, in place of what was kept before.
    ///
    /// When this returns, it is on disk.
    package func keep(_ draft: TypedDraft, in id: ConversationID) async throws(Fault) {
        _ = try await transport.send(.PUT, path("/conversations/\(id)/draft"), body: encode(draft))
    }

    /// Keeps nothing of what was being typed.
    package func forgetDraft(in id: ConversationID) async throws(Fault) {
        _ = try await transport.send(.DELETE, path("/conversations/\(id)/draft"))
    }

    /// What was being typed; `nil` for nothing.
    package func draft(in id: ConversationID) async throws(Fault) -> TypedDraft? {
        let reply = try await transport.send(.GET, path("/conversations/\(id)/draft"))
        return reply.isEmpty ? nil : try decode(reply)
    }

    /// The events after `sequence`.
    package func events(
        of id: ConversationID,
        after sequence: Int = 0
    ) async throws(Fault) -> [RecordedEvent] {
        let transcript: Transcript = try await get("/conversations/\(id)/events?after=\(sequence)")
        return transcript.events
    }

    /// What the conversation's log tells, in the order in which it is read.
    package func account(of id: ConversationID) async throws(Fault) -> Account {
        try await get("/conversations/\(id)/account")
    }

    /// The settled questions, in the order of the script.
    package func answers(of id: ConversationID) async throws(Fault) -> [GivenAnswer] {
        let list: AnswerList = try await get("/conversations/\(id)/answers")
        return list.answers
    }

    /// The conversation as a document in UTF-8, its headings in `language`; what of it, says `manner`.
    package func export(
        _ id: ConversationID,
        as format: ExportFormat,
        in language: Language,
        _ manner: ExportManner = ExportManner()
    ) async throws(Fault) -> String {
        let data = try await transport.send(
            .GET,
            path(
                "/conversations/\(id)/export?format=\(format.rawValue)&language=\(language.rawValue)"
                    + "&names=\(manner.names.rawValue)&earlier=\(manner.earlier.rawValue)"
            )
        )
        return String(decoding: data, as: UTF8.self)
    }

    /// What is seen over many conversations as a document in UTF-8, in `language`; names as `names` says.
    package func overTime(
        _ page: OverTimePage,
        as format: ExportFormat,
        in language: Language,
        _ names: ExportManner.Names = .covered
    ) async throws(Fault) -> String {
        let data = try await transport.send(
            .GET,
            path(
                "/\(page.rawValue)?format=\(format.rawValue)&language=\(language.rawValue)"
                    + "&names=\(names.rawValue)"
            )
        )
        return String(decoding: data, as: UTF8.self)
    }

    /// Where `text` was said, as it is found; a feed whose last reply does not say whether there is
    /// more broke off.
    package func search(_ text: String) async throws(Fault) -> EventFeed<SearchReply> {
        let body = try await transport.stream(
            .POST,
            path("/search"),
            body: encode(SearchRequest(text: text))
        )
        return EventFeed(body: body)
    }

    /// Erases a conversation for good: its key is destroyed.
    ///
    /// - Returns: Whether anything of it still stands in the store's log.
    package func erase(_ id: ConversationID) async throws(Fault) -> ErasureReply {
        try decode(try await transport.send(.DELETE, path("/conversations/\(id)")))
    }

    /// The turns after `sequence` as they happen, each event once and in order, until the stream breaks
    /// or the task is cancelled.
    package func follow(
        _ id: ConversationID,
        after sequence: Int
    ) async throws(Fault) -> EventFeed<TurnReply> {
        let body = try await transport.stream(
            .GET,
            path("/conversations/\(id)/events"),
            headers: [("Last-Event-ID", "\(sequence)")]
        )
        return EventFeed(body: body)
    }

    /// The copies that were brought or taken in, newest first.
    package func copies() async throws(Fault) -> [CopyReply] {
        let list: CopyList = try await get("/copies")
        return list.copies
    }

    /// Brings a copy, or takes one in; when this returns, it is on disk.
    package func bring(_ copy: OwnedCopy) async throws(Fault) -> CopyReply {
        try decode(try await transport.send(.PUT, path("/copies/\(copy.id)"), body: encode(copy)))
    }

    /// Withdraws a copy, with all that was said about it.
    package func withdraw(_ id: ConversationID) async throws(Fault) -> ErasureReply {
        try decode(try await transport.send(.DELETE, path("/copies/\(id)")))
    }

    /// Puts `remark` beside a copy, in the place of the one with its name.
    package func put(_ remark: Remark, on id: ConversationID) async throws(Fault) -> CopyReply {
        let body = try encode(remark)
        return try decode(
            try await transport.send(.POST, path("/copies/\(id)/remarks"), body: body)
        )
    }

    private func path(_ rest: String) -> String { "/v\(Wire.version)\(rest)" }

    private func get<Reply: Decodable>(_ rest: String) async throws(Fault) -> Reply {
        try decode(try await transport.send(.GET, path(rest)))
    }

    private func encode(_ value: some Encodable) throws(Fault) -> Data {
        do {
            return try JSONEncoder().encode(value)
        } catch {
            throw .request(.malformedRequest(.wrongShape))
        }
    }

    private func decode<Reply: Decodable>(_ data: Data) throws(Fault) -> Reply {
        do {
            return try JSONDecoder().decode(Reply.self, from: data)
        } catch {
            throw .link(.wireMismatch(daemon: "?"))
        }
    }
}
