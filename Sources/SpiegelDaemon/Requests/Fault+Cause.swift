import DialogModel
import Logging

extension Fault {
    /// What a log line says of it: its code, and the number that SQLite or the system gave; never what
    /// anybody said, nor where it lies.
    var cause: Logger.Metadata {
        var cause: Logger.Metadata = ["code": "\(code)"]
        if case .diskFailure(let number) = self { cause["sqlite"] = "\(number)" }
        if case .damaged(let damage) = self { cause["damage"] = "\(damage.rawValue)" }
        if case .systemFailure(let call, let number) = self {
            cause["call"] = "\(call)"
            cause["errno"] = "\(number)"
        }
        return cause
    }
}
