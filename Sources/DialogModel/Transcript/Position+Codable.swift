/// The form in which a prompt's position is sent: `{"state": "asking", "question": {…}}`.
extension Prompt.Position {
    private enum Key: String, CodingKey {
        case state, question, offered, roles, stale, since
    }

    private enum State: String, Codable {
        case asking, choosing, casting, settling, paused, finished, abandoned
        case readOnly = "read-only"
    }

    /// Reads a position.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        switch try fields.decode(State.self, forKey: .state) {
        case .asking:
            self = .asking(try fields.decode(Prompt.OpenQuestion.self, forKey: .question))
        case .choosing:
            self = .choosing(try fields.decode([Prompt.OfferedQuestion].self, forKey: .offered))
        case .casting: self = .casting(try fields.decode([RoleID].self, forKey: .roles))
        case .settling:
            self = .settling(try fields.decode([Prompt.StaleAnswer].self, forKey: .stale))
        case .paused: self = .paused
        case .finished: self = .finished
        case .abandoned: self = .abandoned
        case .readOnly: self = .readOnly(since: try fields.decode(String.self, forKey: .since))
        }
    }

    /// Writes a position.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        func state(_ state: State) throws { try fields.encode(state, forKey: .state) }
        switch self {
        case .asking(let question):
            try state(.asking)
            try fields.encode(question, forKey: .question)
        case .choosing(let offered):
            try state(.choosing)
            try fields.encode(offered, forKey: .offered)
        case .casting(let roles):
            try state(.casting)
            try fields.encode(roles, forKey: .roles)
        case .settling(let stale):
            try state(.settling)
            try fields.encode(stale, forKey: .stale)
        case .paused: try state(.paused)
        case .finished: try state(.finished)
        case .abandoned: try state(.abandoned)
        case .readOnly(let since):
            try state(.readOnly)
            try fields.encode(since, forKey: .since)
        }
    }
}

extension Prompt.Position: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            func state(_ state: State) { json.field("state", state.rawValue) }
            switch self {
            case .asking(let question):
                json.field("question", question)
                state(.asking)
            case .choosing(let offered):
                json.field("offered", offered)
                state(.choosing)
            case .casting(let roles):
                json.field("roles", roles)
                state(.casting)
            case .settling(let stale):
                json.field("stale", stale)
                state(.settling)
            case .paused: state(.paused)
            case .finished: state(.finished)
            case .abandoned: state(.abandoned)
            case .readOnly(let since):
                json.field("since", since)
                state(.readOnly)
            }
        }
    }
}
