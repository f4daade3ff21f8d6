import DialogModel

extension Conversation {
    /// The step whose time box runs; `nil` where nobody keeps the time.
    var runningBox: Slot? {
        started.mode == .alone ? nil : currentStep.flatMap(timedStep)
    }

    /// When the running time box next comes to a mark that is told; in the past where it has already,
    /// `nil` where no box runs or it has come to its end.
    package var nextMark: Timestamp? {
        guard state.phase == .running, state.unknown == 0, let box = runningBox.flatMap(state.box),
            let moment = box.next.flatMap(state.clock.moment)
        else { return nil }
        return Timestamp(
            milliseconds: moment,
            offsetMinutes: log.moment(of: Sequence32(log.count)).offsetMinutes
        )
    }
}
