import DialogModel

/// A conversation as a document: `GET /v1/conversations/{id}/export?format=…&language=…`.
package enum ExportFormat: String, Codable, Hashable, Sendable, CaseIterable {
    /// Markdown.
    case markdown
    /// Plain text.
    case text
    /// HTML, in one file that needs nothing beside itself.
    case html
    /// JSON, with every event.
    case json
    /// What remains of it on one sheet, as plain text: a meeting's worksheet, a cost-benefit form.
    case worksheet
    /// The same as Markdown.
    case worksheetMarkdown = "worksheet-markdown"
    /// The same as HTML.
    case worksheetHTML = "worksheet-html"
    /// The minutes of a meeting, as plain text.
    case minutes
    /// The same as Markdown.
    case minutesMarkdown = "minutes-markdown"
    /// The same as HTML.
    case minutesHTML = "minutes-html"
    /// The proof of who took part in a meeting, as plain text.
    case attendance
    /// The same as HTML.
    case attendanceHTML = "attendance-html"
}
