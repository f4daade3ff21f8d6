extension Event.Aliased: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("client", client) }
    }
}

extension Event.Joined: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("name", name)
            json.field("number", number)
        }
    }
}

extension Event.AskedRoles: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("place", place)
            json.field("roles", roles)
        }
    }
}

extension Event.Cast: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("calls", calls)
            json.field("place", place)
            json.field("roles", roles)
        }
    }
}

extension Event.Cast.Casting: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("people", people)
            json.field("role", role)
            json.field("title", title)
        }
    }
}
