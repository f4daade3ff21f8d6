extension LinkFault: Coded {
    /// `D` and two digits.
    package var code: String {
        switch self {
        case .noDaemon: "D05"
        case .connectionLost: "D06"
        case .wireMismatch: "D07"
        case .foreignDaemon: "D09"
        }
    }

    /// 69 without a daemon, 2 after it was lost, 78 for another version, 77 for somebody else's.
    package var exitCode: Int32 {
        switch self {
        case .noDaemon: 69
        case .connectionLost: 2
        case .wireMismatch: 78
        case .foreignDaemon: 77
        }
    }

    /// The same among those of all layers.
    package var fault: Fault { .link(self) }
}

extension LinkFault: Told {
    init?(_ code: String, _ facts: ToldFacts) throws {
        switch code {
        case "D05": self = .noDaemon(path: try facts.text(.path))
        case "D06": self = .connectionLost
        case "D07": self = .wireMismatch(daemon: try facts.text(.daemon))
        case "D09": self = .foreignDaemon(path: try facts.text(.path))
        default: return nil
        }
    }

    func tell(_ facts: inout KeyedEncodingContainer<FactName>) throws {
        switch self {
        case .noDaemon(let path), .foreignDaemon(let path): try facts.encode(path, forKey: .path)
        case .wireMismatch(let daemon): try facts.encode(daemon, forKey: .daemon)
        case .connectionLost: break
        }
    }
}
