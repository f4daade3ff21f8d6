import DialogModel
import FoundationEssentials
import HTTPTypes
import HummingbirdCore
import NIOCore
import SpiegelAPI
import Wording

extension Response {
    /// The reply that tells a fault (RFC 9457).
    static func problem(_ fault: Fault) -> Response {
        let problem = Problem(fault, title: fault.sentence(in: .english))
        var response = Response.json(problem, status: HTTPResponse.Status(code: problem.status))
        response.headers[.contentType] = Wire.problem
        return response
    }
}

extension ByteBuffer {
    /// The whole reply that tells `fault`, for a connection on which no request is read.
    static func refusing(_ fault: Fault) -> ByteBuffer {
        let status = HTTPResponse.Status(code: fault.status)
        let problem = Problem(fault, title: fault.sentence(in: .english))
        let body = (try? JSONEncoder().encode(problem)) ?? Data()
        let head = [
            "HTTP/1.1 \(status)", "Connection: close", "Content-Type: \(Wire.problem)",
            "Content-Length: \(body.count)", "\r\n",
        ]
        var bytes = ByteBuffer(string: head.joined(separator: "\r\n"))
        bytes.writeBytes(body)
        return bytes
    }
}
