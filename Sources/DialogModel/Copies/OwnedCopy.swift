/// A brought copy as it is kept: with what its owner alone knows of it.
///
/// A copy that came from elsewhere has no original here, and neither aliases nor consents.
package struct OwnedCopy: Hashable, Codable, Sendable {
    /// Its name, the same in every store that it comes to.
    package let id: ConversationID
    /// The conversation of which it is a copy.
    package let original: ConversationID?
    /// What others may read.
    package private(set) var copy: BroughtCopy
    /// Who is called what in it.
    package let aliases: [Alias]
    /// The colleagues who asked the questions and agreed that it is brought.
    package let consents: [Consent]

    /// What somebody or something is called in what others read.
    package struct Alias: Hashable, Codable, Sendable {
        /// What stood in the answers, each way it was written.
        package let written: [String]
        /// What stands there for it.
        package let alias: String

        /// `written` is called `alias`.
        package init(written: [String], alias: String) {
            self.written = written
            self.alias = alias
        }
    }

    /// That somebody agreed.
    package struct Consent: Hashable, Codable, Sendable {
        /// What the others call them.
        package let name: String
        /// When it was asked.
        package let at: Timestamp

        /// `name` agreed at `at`.
        package init(name: String, at: Timestamp) {
            self.name = name
            self.at = at
        }
    }

    /// A copy of the parts named.
    package init(
        id: ConversationID,
        original: ConversationID?,
        copy: BroughtCopy,
        aliases: [Alias] = [],
        consents: [Consent] = []
    ) {
        self.id = id
        self.original = original
        self.copy = copy
        self.aliases = aliases
        self.consents = consents
    }

    /// The same, of which others read `copy`.
    package func with(_ copy: BroughtCopy) -> OwnedCopy {
        var owned = self
        owned.copy = copy
        return owned
    }
}

extension OwnedCopy: StoredForm {
    /// The form that this release writes.
    package static let form = Form(name: "copy", version: 1, since: "0.2")

    /// Reads a copy.
    package init(from decoder: any Decoder, version: Int) throws { try self.init(from: decoder) }
}

extension OwnedCopy {
    /// What comes of it when `other` comes in under its name.
    ///
    /// Of one's own copy, what came from elsewhere brings remarks alone: the passages are the owner's.
    ///
    /// - Throws: `notPermitted` where it would be a copy of another conversation.
    package func receiving(_ other: OwnedCopy) throws(RequestFault) -> OwnedCopy {
        guard id == other.id, original == nil || other.original == nil || original == other.original
        else { throw .notPermitted }
        guard original == nil || other.original != nil else {
            return with(copy.with(other.copy.joined(with: copy).remarks))
        }
        return OwnedCopy(
            id: id,
            original: original ?? other.original,
            copy: copy.joined(with: other.copy),
            aliases: other.original == nil ? aliases : other.aliases,
            consents: other.original == nil ? consents : other.consents
        )
    }

    /// The same as it may leave the owner: without original, aliases and consents.
    package var outgoing: OwnedCopy { OwnedCopy(id: id, original: nil, copy: copy) }

    /// The same, where it was said at `moment` that `fate` became of the remark at `place`.
    package func resolved(_ place: Address, _ fate: Fate, at moment: Timestamp) -> OwnedCopy {
        with(
            copy.with(
                copy.remarks.map { $0.place == place ? $0.resolved(fate, at: moment) : $0 }
            )
        )
    }
}
