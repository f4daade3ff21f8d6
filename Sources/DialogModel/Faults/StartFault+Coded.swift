extension StartFault: Coded {
    /// `D` and two digits.
    package var code: String {
        switch self {
        case .alreadyRunning: "D01"
        case .socketPathTooLong: "D02"
        case .notASocket: "D03"
        case .systemFailure: "D04"
        case .folderUnfit: "D08"
        }
    }

    /// 77 for another's folder, 78 for a socket that cannot stand there; 1 for the rest.
    package var exitCode: Int32 {
        switch self {
        case .folderUnfit: 77
        case .socketPathTooLong, .notASocket: 78
        case .alreadyRunning, .systemFailure: 1
        }
    }

    /// The same among those of all layers.
    package var fault: Fault { .start(self) }
}

extension StartFault: Told {
    init?(_ code: String, _ facts: ToldFacts) throws {
        switch code {
        case "D01": self = .alreadyRunning(path: try facts.text(.path))
        case "D02":
            self = .socketPathTooLong(
                path: try facts.text(.path),
                bytes: try facts.number(.bytes),
                limit: try facts.number(.limit)
            )
        case "D03": self = .notASocket(path: try facts.text(.path))
        case "D04":
            self = .systemFailure(call: try facts.text(.call), errno: try facts.number(.errno))
        case "D08": self = .folderUnfit(path: try facts.text(.path))
        default: return nil
        }
    }

    func tell(_ facts: inout KeyedEncodingContainer<FactName>) throws {
        switch self {
        case .alreadyRunning(let path), .notASocket(let path), .folderUnfit(let path):
            try facts.encode(path, forKey: .path)
        case .socketPathTooLong(let path, let bytes, let limit):
            try facts.encode(path, forKey: .path)
            try facts.encode(bytes, forKey: .bytes)
            try facts.encode(limit, forKey: .limit)
        case .systemFailure(let call, let errno):
            try facts.encode(call, forKey: .call)
            try facts.encode(errno, forKey: .errno)
        }
    }
}
