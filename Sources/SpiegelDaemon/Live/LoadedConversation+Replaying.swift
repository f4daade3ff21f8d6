import DialogEngine
import DialogModel
import TranscriptStore

extension LoadedConversation {
    /// The conversation as its log leads to it.
    ///
    /// - Throws: `damaged` where script or log cannot be read; `readOnly` for one of a later release.
    func conversation(_ compiled: CompiledScripts) throws(Fault) -> Conversation {
        let script = compiled.compiled(try script.get())
        return try asFault { () throws(StoreFault) in
            try Conversation(replaying: log.events, in: script)
        }
    }
}
