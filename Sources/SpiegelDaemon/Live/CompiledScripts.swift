import DialogEngine
import DialogModel
import Synchronization

/// The compiled scripts, so that each is compiled once and shared by every conversation on it.
final class CompiledScripts: Sendable {
    /// Nobody holds conversations on more at once; with more, they are compiled anew.
    private static let most = 64

    private let known = Mutex<[CompiledScript]>([])

    /// `script`, compiled now or before.
    ///
    /// Those that come from one library, or from one store, share their parts, so that to compare
    /// them takes no time.
    func compiled(_ script: PinnedScript) -> CompiledScript {
        if let found = known.withLock({ $0.first { $0.pinned == script } }) { return found }
        let compiled = CompiledScript(script)
        known.withLock { known in
            if known.count == Self.most { known.removeAll() }
            known.append(compiled)
        }
        return compiled
    }
}
