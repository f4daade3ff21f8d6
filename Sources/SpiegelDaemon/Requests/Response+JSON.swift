import FoundationEssentials
import HTTPTypes
import HummingbirdCore
import NIOCore
import SpiegelAPI

extension Response {
    /// A JSON reply, keys sorted; nothing of it may be cached.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        guard let data = try? JSONEncoder.sorted.encode(value) else {
            // Nothing that is told has a number that JSON cannot spell.
            return Response(status: .internalServerError)
        }
        return .json(EncodedReply(json: data), status: status)
    }

    /// The reply where there is nothing to tell.
    static var nothing: Response {
        Response(status: .noContent, headers: [.cacheControl: "no-store"])
    }

    /// A reply that is JSON already.
    static func json(_ reply: EncodedReply, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: Wire.json, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.json))
        )
    }
}
