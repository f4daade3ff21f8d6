import FoundationEssentials

/// A mail that is not sent yet: who opens it chooses to whom it goes (RFC 5322, RFC 2045).
///
/// It names no sender, date or message: those come with the sending.
struct MailFile {
    /// Something that goes along.
    struct Attachment {
        /// What its file is called, in letters that a header takes as they are.
        let name: String
        let media: String
        let text: String
    }

    /// By what its parts are kept apart: letters and digits.
    let name: String
    let subject: Clean
    let body: Clean
    let attachment: Attachment?

    /// The file.
    var text: String {
        let boundary = "spiegel-\(name)"
        let parts =
            [part("text/plain; charset=utf-8", body.lines.map { $0 + "\r\n" }.joined())]
            + (attachment.map { attachment in
                [
                    part(
                        "\(attachment.media); charset=utf-8; name=\"\(attachment.name)\"",
                        attachment.text,
                        ["Content-Disposition: attachment; filename=\"\(attachment.name)\""]
                    )
                ]
            } ?? [])
        let head = [
            "X-Unsent: 1", "MIME-Version: 1.0", "Subject: \(Self.encoded(subject.line))",
            "Content-Type: multipart/mixed;", " boundary=\"\(boundary)\"", "",
        ]
        return head.map { $0 + "\r\n" }.joined()
            + parts.map { "--\(boundary)\r\n\($0)" }.joined() + "--\(boundary)--\r\n"
    }

    private func part(_ type: String, _ text: String, _ more: [String] = []) -> String {
        let head = ["Content-Type: \(type)", "Content-Transfer-Encoding: base64"] + more + [""]
        let data = Data(text.utf8).base64EncodedString(
            options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]
        )
        return head.map { $0 + "\r\n" }.joined() + data + "\r\n"
    }

    /// Text in a header, as encoded words of UTF-8 none of which ends inside a character, each on a line
    /// of its own of 76 characters at most (RFC 2047, section 2).
    ///
    /// Nothing in it can be a header of its own, for no character stands there as it is.
    static func encoded(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > 39 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }
            .joined(separator: "\r\n ")
    }
}
