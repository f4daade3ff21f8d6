import DialogModel
import HTTPTypes
import HummingbirdCore
import NIOCore
import Reports
import SpiegelAPI

extension Response {
    /// The document that describes the wire.
    static var openAPI: Response {
        Response(
            status: .ok,
            headers: [.contentType: Wire.json],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_json))
        )
    }

    /// A conversation as a document.
    static func document(
        _ report: Report,
        of events: [RecordedEvent],
        as format: ExportFormat,
        in language: Language
    ) throws(Fault) -> Response {
        let media: String
        let text: String
        switch format {
        case .markdown:
            (media, text) = ("text/markdown; charset=utf-8", report.markdown(in: language))
        case .text: (media, text) = ("text/plain; charset=utf-8", report.plainText(in: language))
        case .html: (media, text) = ("text/html; charset=utf-8", report.html(in: language))
        case .worksheet:
            (media, text) = (
                "text/plain; charset=utf-8", report.worksheet(in: language).plainText(in: language)
            )
        case .worksheetMarkdown:
            (media, text) = (
                "text/markdown; charset=utf-8",
                report.worksheet(in: language).markdown(in: language)
            )
        case .worksheetHTML:
            (media, text) = (
                "text/html; charset=utf-8", report.worksheet(in: language).html(in: language)
            )
        case .json:
            do {
                (media, text) = (Wire.json, try report.json(events, in: language))
            } catch {
                throw .unexpected(code: "D00")
            }
        }
        return Response(
            status: .ok,
            headers: [.contentType: media, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
