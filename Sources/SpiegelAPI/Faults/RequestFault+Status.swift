import DialogModel

extension RequestFault {
    /// The HTTP status under which the fault is told.
    var status: Int {
        switch self {
        case .malformedRequest, .unfitField: 400
        case .notPermitted: 403
        case .unknownResource: 404
        case .wrongMethod: 405
        case .requestTooSlow: 408
        case .requestTooLarge: 413
        case .keyReused: 422
        case .tooManyConnections: 429
        }
    }
}
