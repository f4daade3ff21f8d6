import Dispatch
import Glibc

/// The signals that this process takes on the main queue instead of being ended or stopped by them.
@MainActor
final class Signals {
    private var sources: [Int32: any DispatchSourceSignal] = [:]

    /// Does `action` on each `signal` from now on.
    ///
    /// Threads inherit the mask, so this comes before any other thread is made; else one of those
    /// would take the signal, and its default action with it.
    func take(_ signal: Int32, _ action: @escaping @MainActor () -> Void) {
        change(SIG_BLOCK, [signal])
        let source = DispatchSource.makeSignalSource(signal: signal, queue: .main)
        source.setEventHandler { MainActor.assumeIsolated(action) }
        source.resume()
        sources[signal] = source
    }

    /// Gives all signals their default action back.
    func release() {
        for source in sources.values { source.cancel() }
        change(SIG_UNBLOCK, Array(sources.keys))
        sources = [:]
    }

    /// Ends this process by `signal`, so that its parent sees why.
    func end(by number: Int32) -> Never {
        release()
        signal(number, SIG_DFL)
        raise(number)
        exit(128 + number)
    }

    private func change(_ how: Int32, _ signals: [Int32]) {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        pthread_sigmask(how, &set, nil)
    }
}
