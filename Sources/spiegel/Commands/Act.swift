import ArgumentParser
import DialogModel

/// A command of `spiegel`: what it does, given the terminal and the daemon.
protocol Act: ParsableCommand {
    /// How it speaks.
    var manner: Manner { get }
    /// Does it.
    @MainActor func act(in visit: Visit) async throws
}

/// A reason to end that has been told already.
struct Ended: Error {
    /// The exit code.
    let code: Int32
}
