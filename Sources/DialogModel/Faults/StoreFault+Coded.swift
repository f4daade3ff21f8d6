extension StoreFault: Coded {
    /// `S` and two digits; that of another layer where it is told as that one's.
    package var code: String {
        switch self {
        case .diskFull: "S01"
        case .notWritable: "S02"
        case .damaged: "S03"
        case .newerSchema: "S04"
        case .keyMissing: "S05"
        case .keyUnfit: "S06"
        case .keyForeign: "S07"
        case .diskFailure: "S08"
        case .systemFailure, .unexpected: fault.code
        }
    }

    /// 65 for damage, 74 for a failing disk, 77 for what may not be written, 78 for what does not
    /// belong together; 1 for the rest.
    package var exitCode: Int32 {
        switch self {
        case .diskFull: 1
        case .damaged: 65
        case .diskFailure: 74
        case .notWritable: 77
        case .newerSchema, .keyMissing, .keyUnfit, .keyForeign: 78
        case .systemFailure, .unexpected: fault.exitCode
        }
    }

    /// The same among those of all layers: what is told as another layer's is that one's.
    package var fault: Fault {
        switch self {
        case .diskFull, .notWritable, .damaged, .newerSchema, .keyMissing, .keyUnfit, .keyForeign,
            .diskFailure:
            .store(self)
        case .systemFailure(let call, let errno): .start(.systemFailure(call: call, errno: errno))
        case .unexpected(let code): .unexpected(code: code)
        }
    }
}

extension StoreFault: Told {
    init?(_ code: String, _ facts: ToldFacts) throws {
        switch code {
        case "S01": self = .diskFull(free: try facts.number(.free))
        case "S02": self = .notWritable(path: try facts.text(.path))
        case "S03": self = .damaged(try facts.word(.damage))
        case "S04":
            self = .newerSchema(found: try facts.number(.found), known: try facts.number(.known))
        case "S05": self = .keyMissing(path: try facts.text(.path))
        case "S06": self = .keyUnfit(path: try facts.text(.path), try facts.word(.defect))
        case "S07": self = .keyForeign(path: try facts.text(.path))
        case "S08": self = .diskFailure(code: try facts.number(.sqlite))
        default: return nil
        }
    }

    func tell(_ facts: inout KeyedEncodingContainer<FactName>) throws {
        switch self {
        case .diskFull(let free): try facts.encode(free, forKey: .free)
        case .damaged(let damage): try facts.encode(damage, forKey: .damage)
        case .newerSchema(let found, let known):
            try facts.encode(found, forKey: .found)
            try facts.encode(known, forKey: .known)
        case .keyUnfit(let path, let defect):
            try facts.encode(path, forKey: .path)
            try facts.encode(defect, forKey: .defect)
        case .notWritable(let path), .keyMissing(let path), .keyForeign(let path):
            try facts.encode(path, forKey: .path)
        case .diskFailure(let code): try facts.encode(code, forKey: .sqlite)
        case .systemFailure(let call, let errno):
            try StartFault.systemFailure(call: call, errno: errno).tell(&facts)
        case .unexpected: break
        }
    }
}
