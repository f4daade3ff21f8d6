extension Event {
    /// It was said anew whom the conversation is about, and which names should not stay in.
    package struct Aliased: Hashable, Codable, Sendable {
        /// What counts from here on.
        package let client: ClientAlias

        /// From here on it is about `client`.
        package init(_ client: ClientAlias) { self.client = client }
    }

    /// Somebody takes part from here on.
    package struct Joined: Hashable, Codable, Sendable {
        /// Their number: the first that nobody has.
        package let number: Int
        /// What the others call them.
        package let name: String

        /// `name` takes part, with `number`.
        package init(number: Int, name: String) {
            self.number = number
            self.name = name
        }
    }

    /// It was asked who takes which role, and nothing else waits for an answer.
    package struct AskedRoles: Hashable, Codable, Sendable {
        /// Where the script hands them out.
        package let place: Address
        /// The roles, at least one.
        package let roles: [RoleID]

        /// It was asked at `place` who takes `roles`.
        package init(place: Address, roles: [RoleID]) {
            self.place = place
            self.roles = roles
        }
    }

    /// Roles were handed out anew; those that are not named stay as they were.
    package struct Cast: Hashable, Codable, Sendable {
        /// The calls that lead to the dialogue whose roles they are; none for the first.
        package let calls: [Address.CallSite]
        /// Where the script handed them out, which is settled with it; `nil` where they were handed
        /// out in between.
        package let place: Address?
        /// Who has which role from here on.
        package let roles: [Casting]

        /// Who has a role.
        package struct Casting: Hashable, Codable, Sendable {
            /// The role.
            package let role: RoleID
            /// What it is called.
            package let title: String
            /// Who has it, by number; nobody where it is empty.
            package let people: [Int]

            /// `people` have `role`.
            package init(role: RoleID, title: String, people: [Int]) {
                self.role = role
                self.title = title
                self.people = people
            }
        }

        /// The roles of a dialogue are handed out.
        package init(
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
