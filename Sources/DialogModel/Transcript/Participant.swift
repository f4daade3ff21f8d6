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

/// Who has which number: the first who is named is 1, the next whose name is another is 2. A number is
/// somebody's for ever, also where several roles are; whoever comes later takes the next.
extension [Participant] {
    /// The names, by number.
    public var names: [String] {
        map(\.name).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// The number of whoever is called `name`.
    public func number(of name: String) -> Int? { names.firstIndex(of: name).map { $0 + 1 } }

    /// What whoever did it is called, where it is somebody's in particular.
    public func name(in recorded: RecordedEvent) -> String? {
        let names = names
        guard let who = recorded.who, who > 0, who <= names.count else { return recorded.by }
        return names[who - 1]
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
