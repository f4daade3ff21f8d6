import DialogModel
import LiveRegistry

extension News.TurnEnd {
    /// How a turn ended that the store did not take.
    init(failingWith fault: Fault) {
        self =
            if case .store(.diskFull) = fault {
                .notWritten
            } else if case .request(.notPermitted) = fault {
                .notWritten
            } else if case .refusal(.outOfTurn) = fault {
                .outOfTurn
            } else {
                .unknown
            }
    }
}
