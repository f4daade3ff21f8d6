extension Event {
    /// How an event is named in the log.
    package struct Kind: Hashable, Sendable {
        /// The name, never used for another meaning.
        package let name: String
        /// The version of the fact's shape, from 1.
        package let version: Int
        /// The first release of Spiegel that reads it.
        package let since: String

        /// The kind `name`, of the first release unless said.
        package init(_ name: String, version: Int = 1, since: String = "0.1") {
            self.name = name
            self.version = version
            self.since = since
        }
    }

    /// The event's name in the log.
    package var kind: Kind {
        switch self {
        case .started: Kind("started")
        case .entered: Kind("entered")
        case .said: Kind("said")
        case .asked: Kind("asked")
        case .answered(let fact): fact.words == nil ? Kind("answered") : Self.wordedAnswer
        case .rejected(let fact):
            fact.reason.isOfFirstRelease ? Kind("rejected") : Self.laterRejection
        case .given: Kind("given", since: "0.2")
        case .skipped: Kind("skipped")
        case .branched: Kind("branched")
        case .looped: Kind("looped")
        case .called: Kind("called")
        case .returned(let fact): fact.left == nil ? Kind("returned") : Self.leftEarly
        case .mentioned(let fact): fact.place == nil ? Self.namesInNote : Kind("mentioned")
        case .revisiting: Kind("revisiting")
        case .left: Kind("left")
        case .becameStale: Kind("became-stale")
        case .settledStale: Kind("settled-stale")
        case .noted: Kind("noted")
        case .offered: Kind("offered")
        case .picked: Kind("picked", since: "0.2")
        case .closed: Kind("closed")
        case .handedOver: Kind("handed-over")
        case .passed: Kind("passed")
        case .extended: Kind("extended")
        case .turnedProbing: Kind("turned-probing")
        case .turnedDepth: Kind("turned-depth", since: "0.2")
        case .turnedFading: Kind("turned-fading", since: "0.2")
        case .aliased: Kind("aliased", since: "0.2")
        case .joined: Kind("joined", since: "0.2")
        case .askedRoles: Kind("asked-roles", since: "0.2")
        case .cast: Kind("cast", since: "0.2")
        case .takenBack: Kind("taken-back", since: "0.2")
        case .resolved: Kind("resolved", since: "0.2")
        case .rang: Kind("rang")
        case .slept: Kind("slept", since: "0.2")
        case .paused: Kind("paused")
        case .resumed: Kind("resumed")
        case .finished: Kind("finished")
        case .abandoned: Kind("abandoned")
        case .unknown(let unknown): unknown.kind
        }
    }

    /// With the words beside a value.
    private static let wordedAnswer = Kind("answered", version: 2, since: "0.2")
    /// In a note, which the first release did not look at.
    private static let namesInNote = Kind("mentioned", version: 2, since: "0.2")
    /// Before its end.
    private static let leftEarly = Kind("returned", version: 2, since: "0.2")
    /// With a reason that the first release has no words for.
    private static let laterRejection = Kind("rejected", version: 2, since: "0.2")

    /// What is written beside the kind; `nil` where the kind says it all.
    var fact: (any Encodable & JSONWritten)? {
        switch self {
        case .started(let fact): fact
        case .entered(let fact): fact
        case .said(let fact): fact
        case .asked(let fact): fact
        case .answered(let fact): fact
        case .rejected(let fact): fact
        case .given(let fact): fact
        case .skipped(let fact): fact
        case .branched(let fact): fact
        case .looped(let fact): fact
        case .called(let fact): fact
        case .returned(let fact): fact
        case .mentioned(let fact): fact
        case .revisiting(let fact): fact
        case .left(let fact): fact
        case .becameStale(let fact): fact
        case .settledStale(let fact): fact
        case .noted(let fact): fact
        case .offered(let fact): fact
        case .picked(let fact): fact
        case .closed(let fact): fact
        case .handedOver(let fact): fact
        case .passed(let fact): fact
        case .extended(let fact): fact
        case .turnedProbing(let fact): fact
        case .turnedDepth(let fact): fact
        case .turnedFading(let fact): fact
        case .aliased(let fact): fact
        case .joined(let fact): fact
        case .askedRoles(let fact): fact
        case .cast(let fact): fact
        case .takenBack(let fact): fact
        case .resolved(let fact): fact
        case .rang(let fact): fact
        case .slept(let fact): fact
        case .paused, .resumed, .finished, .abandoned, .unknown: nil
        }
    }

    /// The event of a kind as it stands in a log, brought up to the present shape; `nil` for a kind
    /// that this release does not know, or in a later version than it writes.
    ///
    /// - Parameters:
    ///   - kind: Its name and version.
    ///   - fact: Opens what is written beside the kind.
    /// - Throws: `DecodingError` for a known kind whose fact has not the shape of its version.
    init?(_ kind: Kind, from fact: () throws -> any Decoder) throws {
        switch (kind.name, kind.version) {
        case ("started", 1): self = .started(try Started(from: fact()))
        case ("entered", 1): self = .entered(try Entered(from: fact()))
        case ("said", 1): self = .said(try Said(from: fact()))
        case ("asked", 1): self = .asked(try Asked(from: fact()))
        case ("answered", 1), ("answered", 2): self = .answered(try Answered(from: fact()))
        case ("rejected", 1), ("rejected", 2): self = .rejected(try Rejected(from: fact()))
        case ("given", 1): self = .given(try Given(from: fact()))
        case ("skipped", 1): self = .skipped(try Skipped(from: fact()))
        case ("branched", 1): self = .branched(try Branched(from: fact()))
        case ("looped", 1): self = .looped(try Looped(from: fact()))
        case ("called", 1): self = .called(try Called(from: fact()))
        case ("returned", 1), ("returned", 2): self = .returned(try Returned(from: fact()))
        case ("mentioned", 1), ("mentioned", 2): self = .mentioned(try Mentioned(from: fact()))
        case ("revisiting", 1): self = .revisiting(try Revisiting(from: fact()))
        case ("left", 1): self = .left(try Left(from: fact()))
        case ("became-stale", 1): self = .becameStale(try BecameStale(from: fact()))
        case ("settled-stale", 1): self = .settledStale(try SettledStale(from: fact()))
        case ("noted", 1): self = .noted(try Noted(from: fact()))
        case ("offered", 1): self = .offered(try Offered(from: fact()))
        case ("picked", 1): self = .picked(try Picked(from: fact()))
        case ("closed", 1): self = .closed(try Closed(from: fact()))
        case ("handed-over", 1): self = .handedOver(try HandedOver(from: fact()))
        case ("passed", 1): self = .passed(try Passed(from: fact()))
        case ("extended", 1): self = .extended(try Extended(from: fact()))
        case ("turned-probing", 1): self = .turnedProbing(try TurnedProbing(from: fact()))
        case ("turned-depth", 1): self = .turnedDepth(try TurnedDepth(from: fact()))
        case ("turned-fading", 1): self = .turnedFading(try TurnedFading(from: fact()))
        case ("aliased", 1): self = .aliased(try Aliased(from: fact()))
        case ("joined", 1): self = .joined(try Joined(from: fact()))
        case ("asked-roles", 1): self = .askedRoles(try AskedRoles(from: fact()))
        case ("cast", 1): self = .cast(try Cast(from: fact()))
        case ("taken-back", 1): self = .takenBack(try TakenBack(from: fact()))
        case ("resolved", 1): self = .resolved(try Resolved(from: fact()))
        case ("rang", 1): self = .rang(try Rang(from: fact()))
        case ("slept", 1): self = .slept(try Slept(from: fact()))
        case ("paused", 1): self = .paused
        case ("resumed", 1): self = .resumed
        case ("finished", 1): self = .finished
        case ("abandoned", 1): self = .abandoned
        default: return nil
        }
    }
}
