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

    private static let plain = "text/plain; charset=utf-8"
    private static let markdown = "text/markdown; charset=utf-8"
    private static let html = "text/html; charset=utf-8"

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
        case .markdown: (media, text) = (markdown, report.markdown(in: language))
        case .text: (media, text) = (plain, report.plainText(in: language))
        case .html: (media, text) = (html, report.html(in: language))
        case .worksheet:
            (media, text) = (plain, report.worksheet(in: language).plainText(in: language))
        case .worksheetMarkdown:
            (media, text) = (markdown, report.worksheet(in: language).markdown(in: language))
        case .worksheetHTML:
            (media, text) = (html, report.worksheet(in: language).html(in: language))
        case .minutes:
            (media, text) = (plain, report.minutes(in: language).plainText(in: language))
        case .minutesMarkdown:
            (media, text) = (markdown, report.minutes(in: language).markdown(in: language))
        case .minutesHTML:
            (media, text) = (html, report.minutes(in: language).html(in: language))
        case .attendance:
            (media, text) = (plain, report.attendance(in: language).plainText(in: language))
        case .attendanceHTML:
            (media, text) = (html, report.attendance(in: language).html(in: language))
        case .json:
            do {
                (media, text) = (Wire.json, try report.json(events, in: language))
            } catch {
                throw .unexpected(code: "D00")
            }
        }
        return .document(text, media)
    }

    /// What is seen over many conversations as a document.
    ///
    /// - Throws: `unfitField` for a form that only a single conversation has.
    static func document(
        _ sheet: OverTimeSheet,
        as format: ExportFormat
    ) throws(Fault) -> Response {
        switch format {
        case .markdown: return .document(sheet.markdown, markdown)
        case .text: return .document(sheet.plainText, plain)
        case .html: return .document(sheet.html, html)
        case .json:
            do {
                return .document(try sheet.json(), Wire.json)
            } catch {
                throw .unexpected(code: "D00")
            }
        case .worksheet, .worksheetMarkdown, .worksheetHTML, .minutes, .minutesMarkdown,
            .minutesHTML, .attendance, .attendanceHTML:
            throw .request(.unfit(field: "format", .wrongValue))
        }
    }

    private static func document(_ text: String, _ media: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: media, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
