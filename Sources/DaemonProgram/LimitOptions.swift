import ArgumentParser
import SpiegelAPI

/// The bounds of the wire, each to be set on the command line.
struct LimitOptions: ParsableArguments {
    @ArgumentParser.Option(help: "The largest request body, in KiB.")
    var bodyLimit = 1024

    @ArgumentParser.Option(help: "The largest answer or note, in KiB.")
    var answerLimit = 64

    @ArgumentParser.Option(help: "Seconds in which a request's head must come in.")
    var headTime = 10

    @ArgumentParser.Option(help: "Seconds in which a request's body must come in.")
    var bodyTime = 30

    @ArgumentParser.Option(help: "Seconds that a connection may be silent between requests.")
    var idleTime = 60

    @ArgumentParser.Option(help: "Seconds between signs of life in a silent event stream.")
    var heartbeat = 15

    @ArgumentParser.Option(help: "Connections that one user may hold.")
    var connections = 128

    mutating func validate() throws {
        let all = [bodyLimit, answerLimit, headTime, bodyTime, idleTime, heartbeat, connections]
        guard all.allSatisfy({ (1...1_000_000).contains($0) }) else {
            throw ValidationError("a bound is a whole number from 1 to 1000000")
        }
    }

    /// The bounds as set.
    var limits: Limits {
        var limits = Limits()
        limits.bodyBytes = bodyLimit << 10
        limits.answerBytes = answerLimit << 10
        limits.headerTime = .seconds(headTime)
        limits.bodyTime = .seconds(bodyTime)
        limits.idleTime = .seconds(idleTime)
        limits.heartbeat = .seconds(heartbeat)
        limits.connectionsPerUser = connections
        return limits
    }
}
