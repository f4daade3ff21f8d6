/// The form in which a question's kind is kept and sent: `{"kind": "choice", "options": […]}`.
extension Question.Kind {
    private enum Key: String, CodingKey {
        case kind, lowest, highest, scale, options, looks
    }

    private enum Name: String, Codable {
        case text, list, number, scale, choice, choices, date
        case yesNo = "yes-no"
    }

    /// Reads a kind.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        switch try fields.decode(Name.self, forKey: .kind) {
        case .text: self = .text
        case .list: self = .list
        case .number:
            self = .number(
                lowest: try fields.decodeIfPresent(Tenths.self, forKey: .lowest),
                highest: try fields.decodeIfPresent(Tenths.self, forKey: .highest)
            )
        case .scale: self = .scale(try fields.decode(Scale.self, forKey: .scale))
        case .choice: self = .choice(try fields.decode([Option].self, forKey: .options))
        case .choices: self = .choices(try fields.decode([Option].self, forKey: .options))
        case .yesNo: self = .yesNo
        case .date:
            self = .date(
                try fields.decodeIfPresent(Question.Looking.self, forKey: .looks) ?? .any
            )
        }
    }

    /// Writes a kind.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        func name(_ name: Name) throws { try fields.encode(name, forKey: .kind) }
        switch self {
        case .text: try name(.text)
        case .list: try name(.list)
        case .number(let lowest, let highest):
            try name(.number)
            try fields.encodeIfPresent(lowest, forKey: .lowest)
            try fields.encodeIfPresent(highest, forKey: .highest)
        case .scale(let scale):
            try name(.scale)
            try fields.encode(scale, forKey: .scale)
        case .choice(let options):
            try name(.choice)
            try fields.encode(options, forKey: .options)
        case .choices(let options):
            try name(.choices)
            try fields.encode(options, forKey: .options)
        case .yesNo: try name(.yesNo)
        case .date(let looking):
            try name(.date)
            // Left out as the first release left it out.
            if looking != .any { try fields.encode(looking, forKey: .looks) }
        }
    }
}

extension Question.Kind: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            func name(_ name: Name) { json.field("kind", name.rawValue) }
            switch self {
            case .text: name(.text)
            case .list: name(.list)
            case .number(let lowest, let highest):
                json.field("highest", highest)
                name(.number)
                json.field("lowest", lowest)
            case .scale(let scale):
                name(.scale)
                json.field("scale", scale)
            case .choice(let options):
                name(.choice)
                json.field("options", options)
            case .choices(let options):
                name(.choices)
                json.field("options", options)
            case .yesNo: name(.yesNo)
            case .date(let looking):
                name(.date)
                if looking != .any { json.field("looks", looking) }
            }
        }
    }
}
