import AsyncHTTPClient
import DialogModel
import Foundation
import Glibc
import NIOCore
import NIOFoundationCompat
import NIOHTTP1
import SpiegelAPI

/// Requests over the socket: the only place that knows AsyncHTTPClient.
struct Transport: Sendable {
    /// The socket's path.
    let socket: String
    private let client: HTTPClient
    private static let patience = TimeAmount.seconds(30)

    init(socket: String) {
        self.socket = socket
        var configuration = HTTPClient.Configuration()
        // A missing daemon is told at once instead of after the connect timeout.
        configuration.connectionPool.retryConnectionEstablishment = false
        // Well under the daemon's idle time, so that a pooled connection is not closed under us.
        configuration.connectionPool.idleTimeout = .seconds(20)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 16
        configuration.redirectConfiguration = .disallow
        configuration.http1_1ConnectionDebugInitializer = PeerCheck.check
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// One request, sent again once when the connection breaks: every request of ours is idempotent,
    /// a turn by its key.
    func send(
        _ method: HTTPMethod,
        _ path: String,
        headers: [(String, String)] = [],
        body: Data? = nil
    ) async throws(Fault) -> Data {
        let (status, data) = try await asFault { () async throws(LinkFault) in
            try await reply(method, path, headers, body)
        }
        guard (200..<300).contains(status.code) else { throw fault(in: data) }
        return data
    }

    /// A request whose reply is events, read one by one.
    func stream(
        _ method: HTTPMethod,
        _ path: String,
        headers: [(String, String)] = [],
        body: Data? = nil
    ) async throws(Fault) -> HTTPClientResponse.Body {
        let headers = headers + [("Accept", Wire.eventStream)]
        let response = try await asFault { () async throws(LinkFault) in
            try await execute(method, path, headers, body, deadline: nil)
        }
        guard response.status == .ok else {
            let bytes = (try? await response.body.collect(upTo: 1 << 20)) ?? ByteBuffer()
            throw fault(in: Data(buffer: bytes))
        }
        return response.body
    }

    func close() async {
        // Nothing is in flight at the end of a program, and nothing is lost if closing fails.
        try? await client.shutdown()
    }

    /// The whole reply to a request.
    private func reply(
        _ method: HTTPMethod,
        _ path: String,
        _ headers: [(String, String)],
        _ body: Data?
    ) async throws(LinkFault) -> (HTTPResponseStatus, Data) {
        let response: HTTPClientResponse
        do {
            response = try await execute(method, path, headers, body)
        } catch .connectionLost {
            response = try await execute(method, path, headers, body)
        }
        do {
            let bytes = try await response.body.collect(upTo: 256 << 20)
            return (response.status, Data(buffer: bytes))
        } catch {
            throw .connectionLost
        }
    }

    private func execute(
        _ method: HTTPMethod,
        _ path: String,
        _ headers: [(String, String)],
        _ body: Data?,
        deadline: TimeAmount? = Self.patience
    ) async throws(LinkFault) -> HTTPClientResponse {
        guard let url = URL(httpURLWithSocketPath: socket, uri: path) else {
            throw .noDaemon(path: socket)
        }
        var request = HTTPClientRequest(url: url.absoluteString)
        request.method = method
        // For a socket's path AsyncHTTPClient names no host, and a request without one is refused.
        request.headers.add(name: "host", value: "spiegel")
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let body {
            request.headers.replaceOrAdd(name: "content-type", value: Wire.json)
            request.body = .bytes(ByteBuffer(data: body))
        }
        do {
            let limit = deadline.map { NIODeadline.now() + $0 } ?? .distantFuture
            return try await client.execute(request, deadline: limit)
        } catch let error as IOError
            where [ENOENT, ECONNREFUSED, EACCES].contains(error.errnoCode)
        {
            throw .noDaemon(path: socket)
        } catch is PeerCheck.Foreign {
            throw .foreignDaemon(path: socket)
        } catch {
            throw .connectionLost
        }
    }

    private func fault(in data: Data) -> Fault {
        let problem = try? JSONDecoder().decode(Problem.self, from: data)
        return problem?.fault ?? .unexpected(code: "D00")
    }
}
