extension Event {
    /// It was said anew whom the conversation is about, and which names should not stay in.
    public struct Aliased: Hashable, Codable, Sendable {
        /// What counts from here on.
        public let client: ClientAlias

        /// From here on it is about `client`.
        public init(_ client: ClientAlias) { self.client = client }
    }

    /// Somebody takes part from here on.
    public struct Joined: Hashable, Codable, Sendable {
        /// Their number: the first that nobody has.
        public let number: Int
        /// What the others call them.
        public let name: String

        /// `name` takes part, with `number`.
        public init(number: Int, name: String) {
            self.number = number
            self.name = name
        }
    }

    /// It was asked who takes which role, and nothing else waits for an answer.
    public struct AskedRoles: Hashable, Codable, Sendable {
        /// Where the script hands them out.
        public let place: Address
        /// The roles, at least one.
        public let roles: [RoleID]

        /// It was asked at `place` who takes `roles`.
        public init(place: Address, roles: [RoleID]) {
            self.place = place
            self.roles = roles
        }
    }

    /// Roles were handed out anew; those that are not named stay as they were.
    public struct Cast: Hashable, Codable, Sendable {
        /// The calls that lead to the dialogue whose roles they are; none for the first.
        public let calls: [Address.CallSite]
        /// Where the script handed them out, which is settled with it; `nil` where they were handed
        /// out in between.
        public let place: Address?
        /// Who has which role from here on.
        public let roles: [Casting]

        /// Who has a role.
        public struct Casting: Hashable, Codable, Sendable {
            /// The role.
            public let role: RoleID
            /// What it is called.
            public let title: String
            /// Who has it, by number; nobody where it is empty.
            public let people: [Int]

            /// `people` have `role`.
            public init(role: RoleID, title: String, people: [Int]) {
                self.role = role
                self.title = title
                self.people = people
            }
        }

        /// The roles of a dialogue are handed out.
        public init(
            calls: [Address.CallSite] = [],
            at place: Address? = nil,
            roles: [Casting]
        ) {
            self.calls = calls
            self.place = place
            self.roles = roles
        }
    }
}
