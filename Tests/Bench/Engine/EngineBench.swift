import DialogEngine
import DialogModel
import FoundationEssentials
import Glibc

/// How fast the engine is, one line of JSON a measure: `spiegel-bench-engine [SECONDS] [--quick]`,
/// where each measure takes so many seconds of processor time, 1 unless said otherwise; `--quick`
/// leaves out what is large, to see that everything runs.
@main
enum EngineBench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let seconds = arguments.first.flatMap(Double.init) ?? 1
        let isQuick = arguments.contains("--quick")
        var bare = Player(Thirty.script)
        try tell("prompts per CPU-second, bare", rate(seconds, &bare) { _ = try $0.play() })
        var encoded = Player(Thirty.script, encodes: true)
        try tell("prompts per CPU-second, encoded", rate(seconds, &encoded) { _ = try $0.play() })
        for events in isQuick ? [10, 100] : [10, 100, 1_000, 10_000] {
            try tell("turns per CPU-second at \(events) events", rate(seconds, at: events))
        }
        for questions in isQuick ? [10, 30] : [10, 30, 100, 250, 500] {
            var player = Player(Thirty.straight(questions: questions))
            try tell(
                "prompts per CPU-second, script of \(questions)",
                rate(seconds, &player) { _ = try $0.play() }
            )
        }
        try replay(seconds)
        try weigh(isQuick ? 50 : 5_000)
    }

    /// Turns per second of processor time in a conversation with so many events or some more.
    private static func rate(_ seconds: Double, at events: Int) throws -> Double {
        var player = Player(Thirty.script)
        let whole = try player.play()
        var begun = try Conversation(replaying: Array(whole.events.prefix(9)), in: player.script)
        try player.lengthen(&begun, to: events)
        var (turns, time) = (0, 0.0)
        while time < seconds {
            // Rebuilt outside the time that is taken.
            var long = try Conversation(replaying: begun.events, in: player.script)
            let (before, began) = (player.prompts, processorTime())
            try player.lengthen(&long, to: events + 300)
            turns += player.prompts - before
            time += processorTime() - began
        }
        return Double(turns) / time
    }

    private static func replay(_ seconds: Double) throws {
        var player = Player(Thirty.script)
        let whole = try player.play()
        let began = processorTime()
        var events = 0
        while processorTime() - began < seconds {
            events += try Conversation(replaying: whole.events, in: player.script).sequence
        }
        tell("events replayed per CPU-second", Double(events) / (processorTime() - began))
    }

    /// What each of `count` conversations at their end takes in memory, its log included.
    private static func weigh(_ count: Int) throws {
        var player = Player(Thirty.script)
        _ = try player.play()
        let before = try residentBytes()
        let held = try (0..<count).map { _ in try player.play() }
        let taken = try residentBytes() - before
        tell("bytes per live conversation", Double(taken) / Double(held.count))
    }

    /// Prompts per second of processor time.
    private static func rate(
        _ seconds: Double,
        _ player: inout Player,
        _ work: (inout Player) throws -> Void
    ) throws -> Double {
        try work(&player)
        let before = player.prompts
        let began = processorTime()
        while processorTime() - began < seconds { try work(&player) }
        return Double(player.prompts - before) / (processorTime() - began)
    }

    /// What the process has in memory, from proc(5).
    private static func residentBytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
            .split(separator: " ")
        return (pages.count > 1 ? Int(pages[1]) ?? 0 : 0) * Int(getpagesize())
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func tell(_ measure: String, _ value: Double) {
        print("{\"measure\": \"\(measure)\", \"value\": \(Int(value))}")
    }
}
