/// The form in which a fault is told: `{"code": "C11", "facts": {"sequence": 12}}`.
extension Fault {
    private enum Key: String, CodingKey {
        case code, facts
    }

    private enum Fact: String, CodingKey {
        case dialog, nearest, errors, action, question, limit, since, sequence, mode, bytes, defect
        case field, free, path, damage, found, known, sqlite, call, errno, daemon
    }

    private typealias Facts = KeyedDecodingContainer<Fact>

    /// Reads a fault; one that a later release tells, or tells otherwise, is an
    /// ``unexpected(code:)`` with its code.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let code = try fields.decode(String.self, forKey: .code)
        let told = try? Self.told(fields.nestedContainer(keyedBy: Fact.self, forKey: .facts), code)
        self = (told ?? nil) ?? .unexpected(code: code)
    }

    /// Writes code and facts.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(code, forKey: .code)
        var facts = fields.nestedContainer(keyedBy: Fact.self, forKey: .facts)
        try tell(&facts)
    }

    private static func told(_ facts: Facts, _ code: String) throws -> Fault? {
        func text(_ fact: Fact) throws -> String { try facts.decode(String.self, forKey: fact) }
        func number(_ fact: Fact) throws -> Int { try facts.decode(Int.self, forKey: fact) }
        func word<Word: Decodable>(_ fact: Fact) throws -> Word {
            try facts.decode(Word.self, forKey: fact)
        }
        let nearest = try facts.decodeIfPresent(String.self, forKey: .nearest)
        return switch code {
        case "C01": .unknownDialog(try text(.dialog), nearest: nearest)
        case "C02": .brokenScript(try text(.dialog), errors: try number(.errors))
        case "C03": .unknownConversation
        case "C04": .notNow(try word(.action))
        case "C05": .required
        case "C06": .unknownQuestion(try text(.question), nearest: nearest)
        case "C07": .nothingBefore
        case "C08": .notCallable(try text(.dialog))
        case "C09": .callsTooDeep(limit: try number(.limit))
        case "C10": .readOnly(since: try text(.since))
        case "C11": .outOfTurn(sequence: try number(.sequence))
        case "C12": .unsupportedMode(try text(.mode))
        case "C13": .tooLong(bytes: try number(.bytes), limit: try number(.limit))
        case "C14": .unfitName(limit: try number(.limit))
        case "R01": .malformedRequest(try word(.defect))
        case "R02": .unknownResource
        case "R03": .wrongMethod
        case "R04": .requestTooLarge(limit: try number(.limit))
        case "R05": .requestTooSlow
        case "R06": .tooManyConnections(limit: try number(.limit))
        case "R07": .notPermitted
        case "R08": .unfitField(try text(.field), try word(.defect))
        case "R09": .keyReused
        case "S01": .diskFull(free: try number(.free))
        case "S02": .notWritable(path: try text(.path))
        case "S03": .damaged(try word(.damage))
        case "S04": .newerSchema(found: try number(.found), known: try number(.known))
        case "S05": .keyMissing(path: try text(.path))
        case "S06": .keyUnfit(path: try text(.path), try word(.defect))
        case "S07": .keyForeign(path: try text(.path))
        case "S08": .diskFailure(code: try number(.sqlite))
        case "D01": .alreadyRunning(path: try text(.path))
        case "D02":
            .socketPathTooLong(
                path: try text(.path),
                bytes: try number(.bytes),
                limit: try number(.limit)
            )
        case "D03": .notASocket(path: try text(.path))
        case "D04": .systemFailure(call: try text(.call), errno: try number(.errno))
        case "D05": .noDaemon(path: try text(.path))
        case "D06": .connectionLost
        case "D07": .wireMismatch(daemon: try text(.daemon))
        case "D08": .folderUnfit(path: try text(.path))
        case "D09": .foreignDaemon(path: try text(.path))
        default: nil
        }
    }

    private func tell(_ facts: inout KeyedEncodingContainer<Fact>) throws {
        switch self {
        case .unknownDialog(let dialog, let nearest):
            try facts.encode(dialog, forKey: .dialog)
            try facts.encodeIfPresent(nearest, forKey: .nearest)
        case .brokenScript(let dialog, let errors):
            try facts.encode(dialog, forKey: .dialog)
            try facts.encode(errors, forKey: .errors)
        case .notNow(let action): try facts.encode(action, forKey: .action)
        case .unknownQuestion(let question, let nearest):
            try facts.encode(question, forKey: .question)
            try facts.encodeIfPresent(nearest, forKey: .nearest)
        case .notCallable(let dialog): try facts.encode(dialog, forKey: .dialog)
        case .callsTooDeep(let limit), .unfitName(let limit), .requestTooLarge(let limit),
            .tooManyConnections(let limit):
            try facts.encode(limit, forKey: .limit)
        case .readOnly(let since): try facts.encode(since, forKey: .since)
        case .outOfTurn(let sequence): try facts.encode(sequence, forKey: .sequence)
        case .unsupportedMode(let mode): try facts.encode(mode, forKey: .mode)
        case .tooLong(let bytes, let limit):
            try facts.encode(bytes, forKey: .bytes)
            try facts.encode(limit, forKey: .limit)
        case .malformedRequest(let defect): try facts.encode(defect, forKey: .defect)
        case .unfitField(let field, let defect):
            try facts.encode(field, forKey: .field)
            try facts.encode(defect, forKey: .defect)
        case .diskFull(let free): try facts.encode(free, forKey: .free)
        case .damaged(let damage): try facts.encode(damage, forKey: .damage)
        case .newerSchema(let found, let known):
            try facts.encode(found, forKey: .found)
            try facts.encode(known, forKey: .known)
        case .keyUnfit(let path, let defect):
            try facts.encode(path, forKey: .path)
            try facts.encode(defect, forKey: .defect)
        case .diskFailure(let code): try facts.encode(code, forKey: .sqlite)
        case .notWritable(let path), .keyMissing(let path), .keyForeign(let path),
            .alreadyRunning(let path), .notASocket(let path), .noDaemon(let path),
            .folderUnfit(let path), .foreignDaemon(let path):
            try facts.encode(path, forKey: .path)
        case .socketPathTooLong(let path, let bytes, let limit):
            try facts.encode(path, forKey: .path)
            try facts.encode(bytes, forKey: .bytes)
            try facts.encode(limit, forKey: .limit)
        case .systemFailure(let call, let errno):
            try facts.encode(call, forKey: .call)
            try facts.encode(errno, forKey: .errno)
        case .wireMismatch(let daemon): try facts.encode(daemon, forKey: .daemon)
        case .unknownConversation, .required, .nothingBefore, .unknownResource, .wrongMethod,
            .requestTooSlow, .notPermitted, .keyReused, .connectionLost, .unexpected:
            break
        }
    }
}
