import CReadline
import Glibc

extension ReadlineEditor {
    /// Takes the signals that would else leave the terminal raw or a text in memory.
    func takeSignals() {
        signals.take(SIGWINCH) { [weak self] in self?.resized() }
        signals.take(SIGINT) { [weak self] in self?.interrupted() }
        signals.take(SIGTSTP) { [weak self] in self?.stopped() }
        // Ctrl-\\ is a slip of the finger beside Enter.
        signals.take(SIGQUIT) {}
        for signal in [SIGTERM, SIGHUP] {
            signals.take(signal) { [weak self] in self?.ended(by: signal) }
        }
    }

    private func resized() {
        guard case .open = phase else { return }
        rl_resize_terminal()
    }

    /// Clears what was typed.
    ///
    /// On an empty line the one who reads is told, between lines the one who works.
    private func interrupted() {
        guard case .open = phase else { return }
        guard isReading else { return interruptedWhileBusy() }
        let wasEmpty = rl_end == 0
        // Before the line is cleared from the screen, since this puts it there once more.
        rl_free_line_state()
        rl_callback_sigcleanup()
        clearLine()
        // Not lost: Ctrl-Y brings it back.
        rl_kill_text(0, rl_end)
        rl_point = 0
        rl_on_new_line()
        rl_redisplay()
        if wasEmpty { yield(.interrupt) } else { lineCleared() }
    }

    /// Takes the line off the screen; where it may be longer than that, everything.
    private func clearLine() {
        if Int(rl_end) > roomyBytes {
            write("\u{1b}[H\u{1b}[2J")
        } else {
            rl_clear_visible_line()
        }
    }

    private func stopped() {
        switch phase {
        case .open:
            rl_clear_visible_line()
            creadline_cook_terminal()
            raise(SIGSTOP)
            creadline_prepare_terminal()
            rl_resize_terminal()
            rl_on_new_line()
            rl_forced_update_display()
        case .away, .closed:
            raise(SIGSTOP)
        }
    }

    private func ended(by signal: Int32) {
        // A window that is closed says so twice, itself and through its shell.
        if case .closed = phase { return }
        if case .away(let editor, let folder) = phase {
            editor.end()
            // As it was saved there last.
            _ = take(folder.read())
            folder.remove()
        }
        giveBack()
        Task {
            await ending()
            signals.end(by: signal)
        }
    }
}
