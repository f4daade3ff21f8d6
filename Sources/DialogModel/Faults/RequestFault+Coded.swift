extension RequestFault: Coded {
    /// `R` and two digits.
    package var code: String {
        switch self {
        case .malformedRequest: "R01"
        case .unknownResource: "R02"
        case .wrongMethod: "R03"
        case .requestTooLarge: "R04"
        case .requestTooSlow: "R05"
        case .tooManyConnections: "R06"
        case .notPermitted: "R07"
        case .unfitField: "R08"
        case .keyReused: "R09"
        }
    }

    /// 77 for who may not; 1 for the rest.
    package var exitCode: Int32 {
        switch self {
        case .notPermitted: 77
        case .malformedRequest, .unknownResource, .wrongMethod, .requestTooLarge, .requestTooSlow,
            .tooManyConnections, .unfitField, .keyReused:
            1
        }
    }

    /// The same among those of all layers.
    package var fault: Fault { .request(self) }
}

extension RequestFault: Told {
    init?(_ code: String, _ facts: ToldFacts) throws {
        switch code {
        case "R01": self = .malformedRequest(try facts.word(.defect))
        case "R02": self = .unknownResource
        case "R03": self = .wrongMethod
        case "R04": self = .requestTooLarge(limit: try facts.number(.limit))
        case "R05": self = .requestTooSlow
        case "R06": self = .tooManyConnections(limit: try facts.number(.limit))
        case "R07": self = .notPermitted
        case "R08": self = .unfitField(try facts.text(.field), try facts.word(.defect))
        case "R09": self = .keyReused
        default: return nil
        }
    }

    func tell(_ facts: inout KeyedEncodingContainer<FactName>) throws {
        switch self {
        case .malformedRequest(let defect): try facts.encode(defect, forKey: .defect)
        case .requestTooLarge(let limit), .tooManyConnections(let limit):
            try facts.encode(limit, forKey: .limit)
        case .unfitField(let field, let defect):
            try facts.encode(field, forKey: .field)
            try facts.encode(defect, forKey: .defect)
        case .unknownResource, .wrongMethod, .requestTooSlow, .notPermitted, .keyReused: break
        }
    }
}
