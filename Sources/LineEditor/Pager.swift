import Glibc

/// The user's own pager, for what is longer than the screen.
package enum Pager {
    /// Shows `text` in the pager that `PAGER` names, or else in `less`, and waits until it ends.
    ///
    /// What is searched for there is not kept, as less would in a file of its own, and neither is what is
    /// shown: in less a stray `s` writes a file of it, and `!` or `v` hand it to another program. It
    /// blocks; Ctrl-C is the pager's meanwhile.
    ///
    /// - Returns: Whether there was one to show it.
    package static func show(_ text: Visible) -> Bool {
        // Colours pass, and what fits on the screen stays on it.
        setenv("LESS", "-RF", 0)
        setenv("LESSHISTFILE", "-", 1)
        setenv("LESSSECURE", "1", 1)
        guard let pager = popen("exec \(command)", "we") else { return false }
        let signals = [SIGINT, SIGQUIT, SIGPIPE]
        let before = signals.map { signal($0, SIG_IGN) }
        defer { for (number, handler) in zip(signals, before) { signal(number, handler) } }
        fputs(text.written, pager)
        let ended = pclose(pager)
        // What the shell ends with where there is no such program.
        return ended >= 0 && ![126, 127].contains((ended >> 8) & 0xff)
    }

    private static var command: String {
        let chosen = getenv("PAGER").map { String(cString: $0) } ?? ""
        return chosen.contains { !$0.isWhitespace } ? chosen : "less"
    }
}
