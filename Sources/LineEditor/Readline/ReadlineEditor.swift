import CReadline
import Dispatch
import Glibc

/// GNU readline on this process's terminal.
///
/// It is used through the callback interface, on the main queue. The handler stays installed between
/// lines, under an empty prompt: removing it would put the terminal back to its own line editing,
/// where what is typed ahead is echoed raw and a Ctrl-D is swallowed. Nothing typed is kept in
/// readline's history.
@MainActor
package final class ReadlineEditor: LineSource {
    /// Where the editor is in its life.
    enum Phase {
        case closed
        case open
        /// An external editor has the terminal.
        case away(ExternalEditor, ScratchFolder)
    }

    /// What can complete a word.
    package var completions: (_ word: String, _ before: String) -> [String] = { _, _ in [] }
    /// What Ctrl-C does while no line is being read.
    package var interruptedWhileBusy: () -> Void = {}
    /// What is done when Ctrl-C has cleared a line.
    package var lineCleared: () -> Void = {}
    /// What is done while somebody types, within two seconds of every key.
    package var typing: () -> Void = {}
    /// What is done before a signal ends the program, which waits for it.
    package var ending: () async -> Void = {}
    /// Whether somebody types.
    package let isInteractive = true

    /// The one editor that is open, for readline's callbacks, which can carry nothing.
    static weak var current: ReadlineEditor?

    var phase = Phase.closed
    var matches: [String] = []
    /// What the up arrow brings onto the line.
    var recalled: String?
    /// What stood there before.
    var replaced: String?
    /// Where a line break was put in for a carriage return that came with more behind it.
    var brokenAt: Int32?
    /// Whether the line that was entered stands right above, with nothing shown since.
    var isEnteredAbove = false
    /// Whether it will be told that somebody types.
    var isTypingNoted = false
    let signals = Signals()
    private var keyboard: (any DispatchSourceRead)?
    private var waiting: CheckedContinuation<LineEvent, Never>?
    private var arrived: [LineEvent] = []
    private var editing: Task<Void, Never>?

    /// Opens readline on the terminal at standard input and output.
    ///
    /// One can be open at a time, and
    /// no other thread may have been started, since the environment may be changed here.
    package init() {
        precondition(Self.current == nil, "one editor is open at a time")
        Self.current = self
        ScratchFolder.sweep()
        speakUTF8()
        settle()
        bindKeys()
        takeSignals()
        let keyboard = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
        keyboard.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.keyPressed() } }
        self.keyboard = keyboard
        phase = .open
        rl_callback_handler_install("") { line in ReadlineEditor.current?.accept(line) }
        keyboard.resume()
    }

    /// How many columns the terminal has.
    package var columns: Int { max(20, size.columns) }

    /// How many lines the terminal has.
    package var rows: Int? { size.rows }

    private var size: (rows: Int, columns: Int) {
        var rows: Int32 = 0
        var columns: Int32 = 0
        rl_get_screen_size(&rows, &columns)
        return (Int(rows), Int(columns))
    }

    /// The next line; see ``LineSource``.
    package func line(after prompt: Visible, recalling recalled: String?) async -> LineEvent {
        self.recalled = recalled
        isEnteredAbove = false
        guard arrived.isEmpty else { return arrived.removeFirst() }
        precondition(waiting == nil, "one line is read at a time")
        guard case .open = phase else { return .endOfFile }
        rl_clear_visible_line()
        rl_set_prompt(promptText(prompt))
        rl_on_new_line()
        rl_redisplay()
        return await withCheckedContinuation { waiting = $0 }
    }

    /// Puts another prompt before the line being typed; see ``LineSource``.
    package func change(prompt: Visible) {
        guard case .open = phase, isReading else { return }
        rl_clear_visible_line()
        rl_set_prompt(promptText(prompt))
        rl_on_new_line()
        rl_redisplay()
    }

    /// How many bytes fill half of the screen, if each takes a column.
    var roomyBytes: Int { size.rows * size.columns / 2 }

    /// Puts other lines in the place of the one that was entered; see ``LineSource``.
    package func replaceEntered(_ rows: Int, with lines: [Visible]) {
        guard case .open = phase, isEnteredAbove, (1..<size.rows).contains(rows) else { return }
        write("\u{1b}[\(rows)A\r\u{1b}[J")
        show(lines)
    }

    /// Puts whole lines on the screen.
    package func show(_ lines: [Visible]) {
        guard case .open = phase else { return lines.forEach(StandardOutput.write(line:)) }
        isEnteredAbove = false
        rl_clear_visible_line()
        for line in lines { write(line.written + "\r\n") }
        rl_on_new_line()
        rl_redisplay()
    }

    /// Wipes the screen, where the terminal can.
    package func wipe() -> Bool {
        guard case .open = phase else { return false }
        write("\u{1b}[H\u{1b}[2J\u{1b}[3J")
        rl_on_new_line()
        rl_redisplay()
        return true
    }

    /// Pushes what stands on the screen up, to where it can be scrolled back to.
    package func turnPage() {
        guard case .open = phase else { return }
        let rows = size.rows
        rl_clear_visible_line()
        write("\u{1b}[\(rows);1H" + String(repeating: "\n", count: rows) + "\u{1b}[H")
        rl_on_new_line()
        rl_redisplay()
    }

    /// Forgets lines that were entered before they were asked for.
    package func discardTypedAhead() {
        arrived = []
        if rl_end > 0 { rl_replace_line("", 1) }
        tcflush(STDIN_FILENO, TCIFLUSH)
    }

    /// Gives the terminal back as it was.
    package func close() {
        if case .closed = phase { return }
        giveBack()
        signals.release()
    }

    /// Gives the terminal back; signals are taken still.
    func giveBack() {
        keyboard?.cancel()
        rl_clear_visible_line()
        rl_callback_handler_remove()
        phase = .closed
        Self.current = nil
    }

    /// Hands `event` to who waits for a line, or keeps it until somebody does.
    func yield(_ event: LineEvent) {
        guard let waiting else { return arrived.append(event) }
        self.waiting = nil
        waiting.resume(returning: event)
    }

    /// Whether a line is being read.
    var isReading: Bool { waiting != nil }

    /// Lends the terminal to the user's editor, with the line being typed in it.
    func lend() {
        guard case .open = phase, isReading else { return }
        keyboard?.suspend()
        editing = Task {
            await editElsewhere()
            keyboard?.resume()
        }
    }

    func write(_ text: String) {
        fputs(text, rl_outstream)
        fflush(rl_outstream)
    }

    private func keyPressed() {
        // A terminal that is gone is readable for ever, and gives nothing.
        var poll = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard Glibc.poll(&poll, 1, 0) >= 0, poll.revents & Int16(POLLHUP | POLLERR) == 0 else {
            keyboard?.cancel()
            return yield(.endOfFile)
        }
        // What was typed may have been read meanwhile by somebody else, as a passphrase is; readline would
        // wait for more.
        guard poll.revents & Int16(POLLIN) != 0 else { return }
        rl_callback_read_char()
        noteTyping()
    }

    private func accept(_ line: UnsafeMutablePointer<CChar>?) {
        // Shown until the next line is asked for.
        rl_set_prompt("")
        recalled = nil
        replaced = nil
        guard let line else { return yield(.endOfFile) }
        let length = strlen(line)
        isEnteredAbove = isReading
        defer {
            memset(line, 0, length)
            free(line)
        }
        if length > LineEvent.longestLine {
            yield(.tooLong(bytes: length))
        } else if let text = String(validatingCString: line) {
            yield(.line(text))
        } else {
            yield(.unreadable(repaired: String(cString: line)))
        }
    }

    /// The prompt, with its escapes marked as taking no room.
    private func promptText(_ prompt: Visible) -> String {
        var marked = ""
        var inEscape = false
        for character in prompt.written {
            if character == "\u{1b}" {
                marked += "\u{1}"
                inEscape = true
            }
            marked.append(character)
            if inEscape, character == "m" {
                marked += "\u{2}"
                inEscape = false
            }
        }
        return marked
    }
}
