import DialogModel
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import SpiegelAPI

/// Who asks: a person whose conversations are kept here, as the kernel's word on the connection led to.
struct Caller: Sendable {
    /// The person.
    let person: PersonID

    fileprivate init(_ person: PersonID) { self.person = person }
}

/// A caller at a conversation that the path names.
///
/// Only the gate makes one, from what stands in the store: a stranger's conversation is as absent as
/// one that never was, also in the time that this takes.
struct Admitted: Sendable {
    /// Who asks.
    let caller: Caller
    /// The conversation.
    let conversation: ConversationID
    /// What the caller may do there; nothing yet where it is to be begun.
    let rights: Rights
    /// The connection, for replies that go on.
    let channel: any Channel
    private let match: RouteTable.Match

    fileprivate init(
        _ caller: Caller,
        _ conversation: ConversationID,
        rights: Rights,
        _ match: RouteTable.Match,
        on channel: any Channel
    ) {
        self.caller = caller
        self.conversation = conversation
        self.rights = rights
        self.match = match
        self.channel = channel
    }

    /// What stands in the path for `name`, such as `{role}`.
    subscript(name: Substring) -> Substring? { match[name] }
}

/// What every request passes before a handler sees it, and every fault on its way out.
struct Gate: Sendable {
    let table: RouteTable
    /// The user whose daemon this is; every other is refused.
    let user: UInt32
    /// Who a user is.
    let person: @Sendable (_ uid: UInt32) async throws(StoreFault) -> PersonID
    /// What a person may do in a conversation; nothing in one that is not there.
    let rights: @Sendable (PersonID, ConversationID) async throws(Fault) -> Rights
    let limits: Limits
    let logger: Logger

    /// Answers one request on a connection.
    @Sendable func respond(
        to request: Request,
        with writer: consuming ResponseWriter,
        on channel: any Channel
    ) async throws {
        var response: Response
        do {
            response = try await answer(request, on: channel)
        } catch let told as any Coded {
            let fault = told.fault
            if fault.status >= 500 { logger.error("a request failed", metadata: fault.cause) }
            response = .problem(fault)
        } catch let error as HTTPParserError {
            throw error
        } catch {
            let fault = Fault.unexpected(code: "D00")
            let cause: Logger.Metadata = ["error": "\(type(of: error))"]
            logger.error("a request failed", metadata: fault.cause.merging(cause) { $1 })
            response = .problem(fault)
        }
        let mustClose = response.status == .contentTooLarge
        if mustClose { response.headers[.connection] = "close" }
        do {
            // A body behind the reply to HEAD would be taken for the next reply (RFC 9110, 9.3.2).
            let body = request.method == .head ? ResponseBody() : response.body
            try await writer.write(response: response.head, body: body)
        } catch is HTTPParserError {
            // Hummingbird would answer its parser's error with a second head.
            throw ChannelError.inputClosed
        }
        // Else the rest of an oversized body would be read, however long, to reach the next request.
        if mustClose { try await channel.close() }
    }

    private func answer(_ request: Request, on channel: any Channel) async throws -> Response {
        let caller = try await caller()
        try check(request)
        guard let match = table.match(request.uri.path) else { throw RequestFault.unknownResource }
        guard let endpoint = match.resource.endpoint(for: request.method) else {
            var response = Response.problem(.request(.wrongMethod))
            response.headers[.allow] = match.resource.allowed
            return response
        }
        try endpoint.check(request.uri)
        switch endpoint.rule {
        case .open(let answer): return try await answer(request)
        case .person(let answer): return try await answer(request, caller)
        case .named(let answer):
            let id = try conversation(in: match)
            return try await answer(
                request,
                Admitted(caller, id, rights: [], match, on: channel)
            )
        case .conversation(let needed, let answer):
            let id = try conversation(in: match)
            let rights = try await rights(caller.person, id)
            guard !rights.isEmpty else { throw Refusal.unknownConversation }
            guard rights.isSuperset(of: needed) else { throw RequestFault.notPermitted }
            return try await answer(
                request,
                Admitted(caller, id, rights: rights, match, on: channel)
            )
        }
    }

    private func conversation(in match: RouteTable.Match) throws(Refusal) -> ConversationID {
        guard let id = match["{id}"].flatMap({ ConversationID(String($0)) }) else {
            throw .unknownConversation
        }
        return id
    }

    private func caller() async throws(Fault) -> Caller {
        guard let peer = Peer.current, peer.uid != PeerCredentials.unmappedUser, peer.uid == user
        else {
            throw .request(.notPermitted)
        }
        return Caller(
            try await asFault { () async throws(StoreFault) in try await person(peer.uid) }
        )
    }

    private func check(_ request: Request) throws(RequestFault) {
        guard request.head.authority?.isEmpty == false else {
            throw .malformedRequest(.missingHost)
        }
        // The first one became the authority.
        guard !request.headers.contains(where: { $0.name.canonicalName == "host" }) else {
            throw .malformedRequest(.secondHost)
        }
        guard let length = request.headers[.contentLength] else { return }
        // What does not fit an integer does not fit the limit either.
        guard Int(length) ?? .max <= limits.bodyBytes else {
            throw .requestTooLarge(limit: limits.bodyBytes)
        }
    }
}
