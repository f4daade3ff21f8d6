import CReadline
import Dispatch

/// What stands on the line before it is sent.
extension ReadlineEditor {
    /// How long after a key it is told at the latest that somebody types.
    private static let delay = DispatchTimeInterval.seconds(2)

    /// What stands on the line being typed; see ``LineSource``.
    package var typed: (text: String, recalled: String?) {
        guard let replaced else { return (line, nil) }
        // The down arrow would bring it back.
        return replaced.isEmpty ? (line, recalled) : ("\(replaced)\n\(line)", nil)
    }

    /// What stands on readline's line.
    var line: String {
        let bytes = UnsafeBufferPointer(start: rl_line_buffer, count: Int(rl_end))
        return String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Tells soon that somebody types, once however many keys are pressed until then.
    func noteTyping() {
        guard !isTypingNoted else { return }
        isTypingNoted = true
        DispatchQueue.main.asyncAfter(deadline: .now() + Self.delay) { [weak self] in
            MainActor.assumeIsolated {
                self?.isTypingNoted = false
                self?.typing()
            }
        }
    }
}
