import HummingbirdCore
import NIOCore
import SpiegelAPI

extension Response {
    /// Server-Sent Events, as `body` writes them.
    static func events(_ body: ResponseBody) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: Wire.eventStream, .cacheControl: "no-store"],
            body: body
        )
    }
}

extension ByteBuffer {
    /// One event; `fields` stand before its data, a line each.
    static func event(_ fields: String, _ json: some Sequence<UInt8>) -> ByteBuffer {
        var buffer = ByteBuffer(string: "event: \(fields)\ndata: ")
        buffer.writeBytes(json)
        buffer.writeString("\n\n")
        return buffer
    }

    /// A sign of life that is no event.
    static var noEvent: ByteBuffer { ByteBuffer(string: ": \n\n") }
}
