extension Fault {
    /// A stable name for the wire, the manual and reports, never reused for another meaning.
    ///
    /// `C` conversations, `R` requests, `S` storage, `D` the daemon.
    public var code: String {
        switch self {
        case .unknownDialog: "C01"
        case .brokenScript: "C02"
        case .unknownConversation: "C03"
        case .notNow: "C04"
        case .required: "C05"
        case .unknownQuestion: "C06"
        case .nothingBefore: "C07"
        case .notCallable: "C08"
        case .callsTooDeep: "C09"
        case .readOnly: "C10"
        case .outOfTurn: "C11"
        case .unsupportedMode: "C12"
        case .tooLong: "C13"
        case .unfitName: "C14"
        case .malformedRequest: "R01"
        case .unknownResource: "R02"
        case .wrongMethod: "R03"
        case .requestTooLarge: "R04"
        case .requestTooSlow: "R05"
        case .tooManyConnections: "R06"
        case .notPermitted: "R07"
        case .unfitField: "R08"
        case .keyReused: "R09"
        case .diskFull: "S01"
        case .notWritable: "S02"
        case .damaged: "S03"
        case .newerSchema: "S04"
        case .keyMissing: "S05"
        case .keyUnfit: "S06"
        case .keyForeign: "S07"
        case .diskFailure: "S08"
        case .alreadyRunning: "D01"
        case .socketPathTooLong: "D02"
        case .notASocket: "D03"
        case .systemFailure: "D04"
        case .noDaemon: "D05"
        case .connectionLost: "D06"
        case .wireMismatch: "D07"
        case .folderUnfit: "D08"
        case .foreignDaemon: "D09"
        case .unexpected(let code): code
        }
    }

    /// With what a program ends that cannot go on for this reason (after `sysexits.h`): 1 failure,
    /// 2 connection lost, 64 usage, 65 data damaged, 69 no daemon, 74 disk failing, 77 not permitted,
    /// 78 configuration.
    public var exitCode: Int32 {
        switch self {
        case .unknownDialog, .unknownConversation, .unknownQuestion, .unsupportedMode, .unfitName:
            64
        case .damaged: 65
        case .noDaemon: 69
        case .diskFailure: 74
        case .connectionLost: 2
        case .notPermitted, .notWritable, .folderUnfit, .foreignDaemon: 77
        case .newerSchema, .keyMissing, .keyUnfit, .keyForeign, .socketPathTooLong, .notASocket,
            .wireMismatch:
            78
        case .brokenScript, .notNow, .required, .nothingBefore, .notCallable, .callsTooDeep,
            .readOnly, .outOfTurn, .tooLong, .malformedRequest, .unknownResource, .wrongMethod,
            .requestTooLarge, .requestTooSlow, .tooManyConnections, .diskFull, .alreadyRunning,
            .systemFailure, .unfitField, .keyReused, .unexpected:
            1
        }
    }
}
