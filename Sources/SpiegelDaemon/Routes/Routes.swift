import DialogModel
import HTTPTypes
import Hummingbird
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
    var endpoints: [Endpoint] { general + conversations + conversation }

    private var general: [Endpoint] {
        [
            Endpoint(.get, "/v1/health") { _, _ in
                if let failure = keeper.failure { throw failure }
                return .json(Health(release: Wire.release, wire: Wire.version))
            },
            Endpoint(.get, "/v1/openapi.json") { _, _ in
                Response(
                    status: .ok,
                    headers: [.contentType: Wire.json],
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_json))
                )
            },
            Endpoint(.get, "/v1/dialogs") { _, _ in
                .json(Catalogue(dialogs: desk.beginner.library.dialogs.map { CatalogueEntry($0) }))
            },
            Endpoint(.get, "/v1/overview") { _, scope in
                .json(try await overview(of: scope.owner))
            },
            Endpoint(.post, "/v1/search") { request, scope in
                .json(try await search(request, scope))
            },
        ]
    }

    private var conversations: [Endpoint] {
        [
            Endpoint(.get, "/v1/conversations", parameters: ["before", "limit", "number"]) {
                request,
                scope in
                .json(try await page(request, scope))
            },
            Endpoint(.put, "/v1/conversations/{id}") { request, scope in
                let body = try await request.json(Beginning.self, within: limits)
                let key = try request.turnKey()
                let reply = try await desk.begin(
                    body.value,
                    as: scope.conversation(),
                    key: key,
                    request: body.digest(under: key),
                    owner: scope.owner
                )
                return .json(reply, status: .created)
            },
            Endpoint(.get, "/v1/conversations/{id}") { _, scope in
                let found = try await conversation(scope)
                return .json(try await found.reply(at: desk.now()))
            },
            Endpoint(.delete, "/v1/conversations/{id}") { _, scope in
                let erasure = try await desk.erase(scope.conversation(), owner: scope.owner)
                return .json(ErasureReply(log: erasure == .emptied ? .emptied : .pending))
            },
        ]
    }

    private var conversation: [Endpoint] {
        [
            Endpoint(.get, "/v1/conversations/{id}/prompt") { _, scope in
                .json(await (try await conversation(scope)).prompt(at: desk.now()))
            },
            Endpoint(.post, "/v1/conversations/{id}/turns") { request, scope in
                let body = try await request.json(Input.self, within: limits)
                // Time is the daemon's to tell.
                guard body.value != .tick else { throw Fault.unfit(field: "do", .wrongValue) }
                let key = try request.turnKey()
                return .json(
                    try await desk.take(
                        body.value,
                        in: scope.conversation(),
                        key: key,
                        request: body.digest(under: key),
                        after: request.answeredSequence(),
                        owner: scope.owner
                    )
                )
            },
            Endpoint(.get, "/v1/conversations/{id}/events", parameters: ["after"]) {
                request,
                scope in
                let found = try await conversation(scope)
                let isStream = request.headers[.accept]?.contains(Wire.eventStream) ?? false
                guard isStream else {
                    let after = try request.number("after") ?? 0
                    return .json(await found.transcript(after: after))
                }
                return try EventStream(
                    desk: desk,
                    conversation: found.id,
                    owner: scope.owner,
                    channel: scope.channel,
                    limits: limits
                ).response(to: request)
            },
            Endpoint(.get, "/v1/conversations/{id}/answers") { _, scope in
                .json(AnswerList(answers: await (try await conversation(scope)).answers))
            },
            Endpoint(.get, "/v1/conversations/{id}/account") { _, scope in
                .json(await (try await conversation(scope)).account(at: desk.now()))
            },
            Endpoint(.get, "/v1/conversations/{id}/export", parameters: ["format", "language"]) {
                request,
                scope in
                try await export(request, scope)
            },
        ]
    }

    private func conversation(_ scope: RequestScope) async throws(Fault) -> LiveConversation {
        try await desk.conversation(scope.conversation(), owner: scope.owner)
    }

    private func page(
        _ request: Request,
        _ scope: RequestScope
    ) async throws(Fault) -> ConversationPage {
        if let number = try request.number("number") {
            let found = try await keeper.store.find(number: number, for: scope.owner)
            return ConversationPage(conversations: [try found.listed()], next: nil)
        }
        let limit = min(try request.number("limit") ?? limits.pageSize, limits.pageSize)
        let found = try await keeper.store.conversations(
            of: scope.owner,
            before: try request.number("before"),
            limit: max(1, limit)
        )
        return ConversationPage(
            conversations: found.compactMap(\.stored?.listed),
            closed: found.compactMap(\.untold),
            next: found.count == max(1, limit) ? found.last?.number : nil
        )
    }

    /// What waits; the intentions are those of the newest conversations, a page of them.
    private func overview(of owner: PersonID) async throws(Fault) -> Overview {
        let waiting = try await keeper.store.waiting(for: owner, limit: limits.pageSize)
        let open = try await keeper.store.find(waiting.items.map(\.conversation), for: owner)
        let newest = try await keeper.store.conversations(of: owner, limit: limits.pageSize)
        let intentions = newest.compactMap(\.stored).flatMap { stored in
            stored.summary.kept.filter { $0.keep == .intention }.map { kept in
                Overview.Intention(
                    number: stored.number,
                    title: stored.summary.title,
                    kept: kept
                )
            }
        }
        return Overview(
            open: open.compactMap(\.stored?.listed),
            intentions: intentions,
            total: waiting.total
        )
    }

    private func search(
        _ request: Request,
        _ scope: RequestScope
    ) async throws(Fault) -> SearchReply {
        let text = try await request.json(SearchRequest.self, within: limits).value.text
        guard (1...limits.answerBytes).contains(text.utf8.count) else {
            throw .unfit(field: "text", .wrongValue)
        }
        let hits = try await keeper.store.search(
            text,
            for: scope.owner,
            limit: limits.pageSize
        )
        return SearchReply(hits: hits.map(\.told))
    }

    private func export(
        _ request: Request,
        _ scope: RequestScope
    ) async throws(Fault) -> Response {
        guard let format = try request.choice("format", of: ExportFormat.self) else {
            throw .unfit(field: "format", .missing)
        }
        let language = try request.choice("language", of: Language.self) ?? .dutch
        let found = try await conversation(scope)
        let report = Report(
            await found.account(at: desk.now()),
            summary: await found.listed.summary,
            number: found.number
        )
        return try .document(
            report,
            of: await found.events,
            as: format,
            in: language
        )
    }
}
