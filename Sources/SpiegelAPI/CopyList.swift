import DialogModel

/// The copies that were brought or taken in, newest first: `GET /v1/copies`.
package struct CopyList: Codable, Hashable, Sendable {
    /// The copies.
    package let copies: [CopyReply]

    /// The copies `copies`.
    package init(copies: [CopyReply]) { self.copies = copies }
}

/// A brought copy: `GET /v1/copies/{id}`, and what comes of each change.
package struct CopyReply: Codable, Hashable, Sendable {
    /// Its number for this user, never given to another copy or conversation.
    package let number: Int
    /// The number of the conversation that it is a copy of; `nil` for one that came from elsewhere.
    package let of: Int?
    /// The copy, with what the owner alone knows of it.
    package let copy: OwnedCopy

    /// The copy `copy`.
    package init(number: Int, of: Int?, copy: OwnedCopy) {
        self.number = number
        self.of = of
        self.copy = copy
    }
}
