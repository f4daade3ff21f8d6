import DialogModel

extension StoreFault {
    /// The HTTP status under which the fault is told.
    var status: Int {
        switch self {
        case .diskFull: 507
        case .notWritable, .damaged, .newerSchema, .keyMissing, .keyUnfit, .keyForeign,
            .diskFailure:
            503
        case .systemFailure, .unexpected: fault.status
        }
    }
}
