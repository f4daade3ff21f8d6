/// Someone who takes part; at one keyboard a name, not an account.
package struct Participant: Hashable, Codable, Sendable {
    /// What the others call them.
    package let name: String
    /// The role taken, if any.
    package let role: RoleID?

    /// The participant `name`.
    package init(name: String, role: RoleID? = nil) {
        self.name = name
        self.role = role
    }
}

/// Who has which number: the first who is named is 1, the next whose name is another is 2. A number is
/// somebody's for ever, also where several roles are; whoever comes later takes the next.
extension [Participant] {
    /// The names, by number.
    package var names: [String] {
        map(\.name).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// The number of whoever is called `name`.
    package func number(of name: String) -> Int? { names.firstIndex(of: name).map { $0 + 1 } }

    /// What whoever did it is called, where it is somebody's in particular.
    package func name(in recorded: RecordedEvent) -> String? {
        let names = names
        guard let who = recorded.who, who > 0, who <= names.count else { return recorded.by }
        return names[who - 1]
    }
}

/// What becomes of those who take part.
extension [Participant] {
    /// Somebody takes part from here on.
    package mutating func hear(_ fact: Event.Joined) { append(Participant(name: fact.name)) }

    /// Roles are handed out anew; people keep their numbers.
    ///
    /// Those of a dialogue that was called are not what a conversation is listed with.
    package mutating func hear(_ fact: Event.Cast) {
        guard fact.calls.isEmpty else { return }
        for casting in fact.roles { take(casting) }
    }

    private mutating func take(_ casting: Event.Cast.Casting) {
        self = names.enumerated().flatMap { index, name -> [Participant] in
            var roles = filter { $0.name == name }.compactMap(\.role)
            roles.removeAll { $0 == casting.role }
            if casting.people.contains(index + 1) { roles.append(casting.role) }
            guard !roles.isEmpty else { return [Participant(name: name)] }
            return roles.map { Participant(name: name, role: $0) }
        }
    }
}

/// Whom a conversation is about, in the counsellor's own words.
package struct ClientAlias: Hashable, Codable, Sendable {
    /// The most characters of a pseudonym.
    package static let mostCharacters = 100

    /// The pseudonym; `nil` when none was given.
    package let pseudonym: String?
    /// Names that should not stay in: an answer that holds one is pointed out.
    package let watchedNames: [String]

    /// A client called `pseudonym`.
    package init(pseudonym: String? = nil, watchedNames: [String] = []) {
        self.pseudonym = pseudonym
        self.watchedNames = watchedNames
    }

    /// The same, for those who are not to know which names are watched.
    package var unwatched: ClientAlias { ClientAlias(pseudonym: pseudonym) }

    /// All of `names`, and those of `others` that are not among them in another spelling.
    package static func names(_ names: [String], and others: [String]) -> [String] {
        others.reduce(into: names) { all, name in
            if !all.contains(where: { FoldedText($0) == FoldedText(name) }) { all.append(name) }
        }
    }

    /// By what a client is known, however the pseudonym was written; `nil` where there is none.
    package static func folded(_ pseudonym: String?) -> FoldedText? {
        pseudonym.map { FoldedText($0.trimmed) }
    }

    /// Whether two pseudonyms are one client's: `wim` is Wim; where there is none, nobody knows.
    package static func areSame(_ one: String?, _ other: String?) -> Bool {
        folded(one) != nil && folded(one) == folded(other)
    }
}
