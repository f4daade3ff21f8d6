import DialogModel
import Logging

extension Fault {
    /// What a log line says of it: its code, and the number that SQLite or the system gave; never what
    /// anybody said, nor where it lies.
    var cause: Logger.Metadata {
        var cause: Logger.Metadata =
            switch self {
            case .store(let fault): fault.particulars
            case .start(let fault): fault.particulars
            case .refusal, .request, .link, .unexpected: [:]
            }
        cause["code"] = "\(code)"
        return cause
    }
}

extension StoreFault {
    fileprivate var particulars: Logger.Metadata {
        switch self {
        case .diskFailure(let number): ["sqlite": "\(number)"]
        case .damaged(let damage): ["damage": "\(damage.rawValue)"]
        case .systemFailure(let call, let number):
            StartFault.systemFailure(call: call, errno: number).particulars
        case .diskFull, .notWritable, .newerSchema, .keyMissing, .keyUnfit, .keyForeign,
            .unexpected:
            [:]
        }
    }
}

extension StartFault {
    fileprivate var particulars: Logger.Metadata {
        switch self {
        case .systemFailure(let call, let number): ["call": "\(call)", "errno": "\(number)"]
        case .alreadyRunning, .socketPathTooLong, .notASocket, .folderUnfit: [:]
        }
    }
}
