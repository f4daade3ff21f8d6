import DialogModel
import HTTPTypes
import HummingbirdCore
import NIOCore
import Reports
import SpiegelAPI
import TranscriptStore

/// What can be asked of the daemon.
struct Routes: Sendable {
    let desk: Desk
    let keeper: StoreKeeper
    /// What is done for streams while they are silent.
    let limits: Limits

    /// Every endpoint.
    var endpoints: [Endpoint] {
        general + overTime + conversations + conversation + drafts + copies
    }

    private var general: [Endpoint] {
        [
            Endpoint(
                .get,
                "/v1/health",
                .open { _ in
                    if let failure = keeper.failure { throw failure }
                    return .json(Health(release: Wire.release, wire: Wire.version))
                }
            ),
            Endpoint(
                .get,
                "/v1/openapi.json",
                .open { _ in .openAPI }
            ),
            Endpoint(
                .get,
                "/v1/dialogs",
                .open { _ in .json(Catalogue(desk.beginner.scripts.library)) }
            ),
            Endpoint(
                .get,
                "/v1/overview",
                .person { _, caller in .json(try await overview(of: caller.person)) }
            ),
            Endpoint(
                .get,
                "/v1/waiting",
                .person { _, caller in .json(try await waiting(for: caller.person)) }
            ),
            Endpoint(
                .post,
                "/v1/search",
                .person { request, caller in try await search(request, caller) }
            ),
        ]
    }

    private var conversations: [Endpoint] {
        [
            Endpoint(
                .get,
                "/v1/conversations",
                parameters: ["before", "limit", "number"],
                .person { request, caller in .json(try await page(request, caller)) }
            ),
            Endpoint(
                .put,
                "/v1/conversations/{id}",
                .named { request, admitted in
                    let body = try await request.json(Beginning.self, within: limits)
                    let key = try request.turnKey()
                    let reply = try await desk.begin(
                        body.value,
                        as: admitted.conversation,
                        key: key,
                        request: body.digest(under: key),
                        owner: admitted.caller.person
                    )
                    return .json(reply, status: .created)
                }
            ),
            Endpoint(
                .get,
                "/v1/conversations/{id}",
                .conversation(.read) { _, admitted in
                    let found = try await conversation(admitted)
                    return .json(try await found.reply(at: desk.now()))
                }
            ),
            Endpoint(
                .delete,
                "/v1/conversations/{id}",
                .conversation(.manage) { _, admitted in
                    let erasure = try await desk.erase(
                        admitted.conversation,
                        owner: admitted.caller.person
                    )
                    // What it says is gone; that it is quoted is told besides, where that can be seen.
                    let quoted = try? await keeper.store.quoting(
                        admitted.conversation,
                        for: admitted.caller.person
                    )
                    return .json(
                        ErasureReply(
                            log: erasure == .emptied ? .emptied : .pending,
                            quoted: quoted ?? []
                        )
                    )
                }
            ),
        ]
    }

    private var conversation: [Endpoint] {
        [
            Endpoint(
                .get,
                "/v1/conversations/{id}/prompt",
                .conversation(.read) { _, admitted in
                    .json(await (try await conversation(admitted)).prompt(at: desk.now()))
                }
            ),
            Endpoint(
                .post,
                "/v1/conversations/{id}/turns",
                .conversation(.speak) { request, admitted in
                    .json(try await turn(request, admitted))
                }
            ),
            Endpoint(
                .get,
                "/v1/conversations/{id}/events",
                parameters: ["after"],
                .conversation(.read) { request, admitted in try await events(request, admitted) }
            ),
            Endpoint(
                .get,
                "/v1/conversations/{id}/answers",
                .conversation(.read) { _, admitted in
                    .json(AnswerList(answers: await (try await conversation(admitted)).answers))
                }
            ),
            Endpoint(
                .get,
                "/v1/conversations/{id}/account",
                .conversation(.read) { _, admitted in
                    .json(await (try await conversation(admitted)).account(at: desk.now()))
                }
            ),
            Endpoint(
                .get,
                "/v1/conversations/{id}/whispers/{role}",
                .conversation(.speak) { _, admitted in .json(try await whisper(admitted)) }
            ),
            Endpoint(
                .get,
                "/v1/conversations/{id}/export",
                parameters: ["format", "language", "names", "earlier"],
                .conversation(.read) { request, admitted in try await export(request, admitted) }
            ),
        ]
    }

    private func turn(
        _ request: Request,
        _ admitted: Admitted
    ) async throws -> EncodedReply {
        let body = try await request.json(Input.self, within: limits)
        // Time is the daemon's to tell.
        guard body.value != .tick else { throw RequestFault.unfit(field: "do", .wrongValue) }
        let key = try request.turnKey()
        return try await desk.take(
            body.value,
            in: admitted.conversation,
            key: key,
            request: body.digest(under: key),
            after: request.answeredSequence(),
            owner: admitted.caller.person
        )
    }

    private func events(
        _ request: Request,
        _ admitted: Admitted
    ) async throws -> Response {
        guard request.wantsStream else {
            return .json(try await transcript(admitted, after: try request.number("after") ?? 0))
        }
        return try EventStream(
            desk: desk,
            conversation: try await conversation(admitted).id,
            owner: admitted.caller.person,
            channel: admitted.channel,
            limits: limits
        ).response(to: request)
    }

    private func whisper(_ admitted: Admitted) async throws -> Whisper {
        let role = admitted["{role}"].map { RoleID(String($0)) }
        let found = try await conversation(admitted)
        guard let role, let text = await found.whisper(to: role) else {
            throw RequestFault.unknownResource
        }
        return Whisper(text: text)
    }

    func conversation(_ admitted: Admitted) async throws(Fault) -> LiveConversation {
        try await desk.conversation(admitted.conversation, owner: admitted.caller.person)
    }

    private func page(
        _ request: Request,
        _ caller: Caller
    ) async throws -> ConversationPage {
        if let number = try request.number("number") {
            let found = try await keeper.store.find(number: number, for: caller.person)
            return ConversationPage([found])
        }
        let limit = min(try request.number("limit") ?? limits.pageSize, limits.pageSize)
        let found = try await keeper.store.conversations(
            of: caller.person,
            before: try request.number("before"),
            limit: max(1, limit)
        )
        return ConversationPage(
            found,
            next: found.count == max(1, limit) ? found.last?.number : nil
        )
    }

    private func search(
        _ request: Request,
        _ caller: Caller
    ) async throws -> Response {
        let text = try await request.json(SearchRequest.self, within: limits).value.text
        guard (1...limits.answerBytes).contains(text.utf8.count) else {
            throw RequestFault.unfit(field: "text", .wrongValue)
        }
        if request.wantsStream {
            return SearchStream(
                store: keeper.store,
                text: text,
                person: caller.person,
                most: limits.pageSize
            ).response
        }
        let hits = try await keeper.store.search(
            text,
            for: caller.person,
            limit: limits.pageSize + 1
        )
        return .json(
            SearchReply(
                hits: hits.prefix(limits.pageSize).map(\.told),
                more: hits.count > limits.pageSize
            )
        )
    }

    private func export(
        _ request: Request,
        _ admitted: Admitted
    ) async throws -> Response {
        let (format, language) = (try request.format(), try request.language())
        let manner = ExportManner(
            names: try request.names(),
            earlier: try request.choice("earlier", of: ExportManner.Earlier.self) ?? .left
        )
        let (report, events) = try await report(admitted, manner)
        return try .document(
            report,
            of: events,
            as: format,
            in: language
        )
    }
}
