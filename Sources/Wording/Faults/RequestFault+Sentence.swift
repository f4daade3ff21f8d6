import DialogModel

extension RequestFault {
    /// What happened, where, and what to do, in one or two sentences.
    package var sentence: Sentence {
        switch self {
        case .malformedRequest(let defect): .malformedRequest(defect)
        case .unknownResource: .unknownResource
        case .wrongMethod: .wrongMethod
        case .requestTooLarge(let limit): .requestTooLarge(limit: limit)
        case .requestTooSlow: .requestTooSlow
        case .tooManyConnections(let limit): .tooManyConnections(limit: limit)
        case .notPermitted: .notPermitted
        case .unfitField(let field, let defect): .unfitField(field, defect)
        case .keyReused: .keyReused
        }
    }
}
