import DialogModel
import LiveRegistry

extension News.TurnEnd {
    /// How a turn ended that the store did not take.
    init(failingWith fault: Fault) {
        self =
            if case .diskFull = fault {
                .notWritten
            } else if case .notPermitted = fault {
                .notWritten
            } else if case .outOfTurn = fault {
                .outOfTurn
            } else {
                .unknown
            }
    }
}
