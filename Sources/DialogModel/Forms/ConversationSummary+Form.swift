extension ConversationSummary: StoredForm {
    /// Version 2 is what 0.1 wrote, in an envelope.
    public static let form = Form(name: "summary", version: 2, since: "0.2")

    /// Reads a summary of 0.1 or of this release.
    public init(from decoder: any Decoder, version: Int) throws { try self.init(from: decoder) }
}
