import DialogModel
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import SpiegelAPI
import Wording

/// What every request passes before a route sees it, and every fault on its way out.
struct Gate: Sendable {
    let routes: any HTTPResponder<RequestScope>
    let table: [Endpoint]
    /// The user whose daemon this is; every other is refused.
    let owner: UInt32
    /// Who a user is.
    let person: @Sendable (_ uid: UInt32) async throws(Fault) -> PersonID
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
            let peer = try admit(request)
            let scope = RequestScope(
                source: ApplicationRequestContextSource(channel: channel, logger: logger),
                peer: peer,
                owner: try await person(peer.uid)
            )
            response = try await routes.respond(to: request, context: scope)
        } catch let fault as Fault {
            response = .problem(fault)
        } catch let error as HTTPParserError {
            throw error
        } catch {
            logger.error("a request failed", metadata: ["error": "\(type(of: error))"])
            response = .problem(.unexpected(code: "D00"))
        }
        let mustClose = response.status == .contentTooLarge || response.status == .tooManyRequests
        if mustClose { response.headers[.connection] = "close" }
        do {
            try await writer.write(response: response.head, body: response.body)
        } catch is HTTPParserError {
            // Hummingbird would answer its parser's error with a second head.
            throw ChannelError.inputClosed
        }
        // Else the rest of an oversized body would be read, however long, to reach the next request.
        if mustClose { try await channel.close() }
    }

    private func admit(_ request: Request) throws(Fault) -> Peer {
        guard let peer = Peer.current, peer.uid != Peer.unmappedUser, peer.uid == owner else {
            throw .notPermitted
        }
        guard !peer.isOverLimit else {
            throw .tooManyConnections(limit: limits.connectionsPerUser)
        }
        guard request.head.authority?.isEmpty == false else {
            throw .malformedRequest(.missingHost)
        }
        let path = request.uri.path
        let here = table.filter { $0.matches(path) }
        guard !here.isEmpty else { throw .unknownResource }
        guard let endpoint = here.first(where: { $0.method == request.method }) else {
            throw .wrongMethod
        }
        try endpoint.check(request.uri)
        return peer
    }
}

extension Response {
    /// The reply that tells a fault (RFC 9457).
    static func problem(_ fault: Fault) -> Response {
        let problem = Problem(fault, title: fault.sentence(in: .english))
        var response = Response.json(problem, status: HTTPResponse.Status(code: problem.status))
        response.headers[.contentType] = Wire.problem
        return response
    }
}
