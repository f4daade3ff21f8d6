/// Someone who takes part; at one keyboard a name, not an account.
public struct Participant: Hashable, Codable, Sendable {
    /// What the others call them.
    public let name: String
    /// The role taken, if any.
    public let role: RoleID?

    /// The participant `name`.
    public init(name: String, role: RoleID? = nil) {
        self.name = name
        self.role = role
    }
}

/// Whom a conversation is about, in the counsellor's own words.
public struct ClientAlias: Hashable, Codable, Sendable {
    /// The pseudonym; `nil` when none was given.
    public let pseudonym: String?
    /// Names that should not stay in: an answer that holds one is pointed out.
    public let watchedNames: [String]

    /// A client called `pseudonym`.
    public init(pseudonym: String? = nil, watchedNames: [String] = []) {
        self.pseudonym = pseudonym
        self.watchedNames = watchedNames
    }
}
