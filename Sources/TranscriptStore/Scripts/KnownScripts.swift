import DialogModel
import Synchronization

/// The pinned scripts that were sealed or opened under one key, so that each is encoded, hashed and
/// sealed, or decoded, once, however many conversations keep it.
final class KnownScripts: Sendable {
    private struct State {
        var sealed: [(script: PinnedScript, form: SealedScript)] = []
        var opened: [ScriptName: PinnedScript] = [:]
    }

    /// Nobody has more at once; with more, they are got to know anew.
    private static let most = 64

    private let state = Mutex(State())

    /// `script` as it was sealed before; or else as `seal` does it.
    ///
    /// Those that come from one library share their parts, so that to compare them takes no time.
    func sealed(
        _ script: PinnedScript,
        or seal: () throws(StoreFault) -> SealedScript
    ) throws(StoreFault) -> SealedScript {
        let found = state.withLock { $0.sealed.first { $0.script == script }?.form }
        if let found { return found }
        let sealed = try seal()
        state.withLock { state in
            if state.sealed.count >= Self.most { state.sealed = [] }
            state.sealed.append((script, sealed))
        }
        note(script, as: sealed.name)
        return sealed
    }

    /// The script with a name; or else as `open` reads it.
    func opened(
        _ name: ScriptName,
        or open: () throws(Fault) -> PinnedScript
    ) throws(Fault) -> PinnedScript {
        let found = state.withLock { $0.opened[name] }
        if let found { return found }
        let script = try open()
        note(script, as: name)
        return script
    }

    private func note(_ script: PinnedScript, as name: ScriptName) {
        state.withLock { state in
            if state.opened.count >= Self.most { state.opened = [:] }
            state.opened[name] = script
        }
    }
}
