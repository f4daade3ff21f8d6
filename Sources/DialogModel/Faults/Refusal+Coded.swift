extension Refusal: Coded {
    /// `C` and two digits.
    package var code: String {
        switch self {
        case .unknownDialog: "C01"
        case .brokenScript: "C02"
        case .unknownConversation: "C03"
        case .notNow: "C04"
        case .required: "C05"
        case .unknownQuestion: "C06"
        case .nothingBefore: "C07"
        case .notCallable: "C08"
        case .callsTooDeep: "C09"
        case .readOnly: "C10"
        case .outOfTurn: "C11"
        case .unsupportedMode: "C12"
        case .tooLong: "C13"
        case .unfitName: "C14"
        }
    }

    /// 64 for what was named wrongly; 1 for what cannot be done.
    package var exitCode: Int32 {
        switch self {
        case .unknownDialog, .unknownConversation, .unknownQuestion, .unsupportedMode, .unfitName:
            64
        case .brokenScript, .notNow, .required, .nothingBefore, .notCallable, .callsTooDeep,
            .readOnly, .outOfTurn, .tooLong:
            1
        }
    }

    /// The same among those of all layers.
    package var fault: Fault { .refusal(self) }
}

extension Refusal: Told {
    init?(_ code: String, _ facts: ToldFacts) throws {
        switch code {
        case "C01":
            self = .unknownDialog(try facts.text(.dialog), nearest: try facts.nearest())
        case "C02":
            self = .brokenScript(try facts.text(.dialog), errors: try facts.number(.errors))
        case "C03": self = .unknownConversation
        case "C04": self = .notNow(try facts.word(.action))
        case "C05": self = .required
        case "C06":
            self = .unknownQuestion(try facts.text(.question), nearest: try facts.nearest())
        case "C07": self = .nothingBefore
        case "C08": self = .notCallable(try facts.text(.dialog))
        case "C09": self = .callsTooDeep(limit: try facts.number(.limit))
        case "C10": self = .readOnly(since: try facts.text(.since))
        case "C11": self = .outOfTurn(sequence: try facts.number(.sequence))
        case "C12": self = .unsupportedMode(try facts.text(.mode))
        case "C13":
            self = .tooLong(bytes: try facts.number(.bytes), limit: try facts.number(.limit))
        case "C14": self = .unfitName(limit: try facts.number(.limit))
        default: return nil
        }
    }

    func tell(_ facts: inout KeyedEncodingContainer<FactName>) throws {
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
        case .callsTooDeep(let limit), .unfitName(let limit):
            try facts.encode(limit, forKey: .limit)
        case .readOnly(let since): try facts.encode(since, forKey: .since)
        case .outOfTurn(let sequence): try facts.encode(sequence, forKey: .sequence)
        case .unsupportedMode(let mode): try facts.encode(mode, forKey: .mode)
        case .tooLong(let bytes, let limit):
            try facts.encode(bytes, forKey: .bytes)
            try facts.encode(limit, forKey: .limit)
        case .unknownConversation, .required, .nothingBefore: break
        }
    }
}
