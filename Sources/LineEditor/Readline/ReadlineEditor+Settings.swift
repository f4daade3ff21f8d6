import CReadline
import Glibc

extension ReadlineEditor {
    /// Makes sure that text is read as UTF-8.
    ///
    /// readline looks at the environment itself, so where the
    /// locale has single bytes only, the environment is changed; else bytes over 127 would be taken for
    /// keys with Meta.
    func speakUTF8() {
        guard setlocale(LC_CTYPE, "") == nil || creadline_most_bytes_in_a_character() == 1 else {
            return
        }
        unsetenv("LC_ALL")
        setenv("LC_CTYPE", "C.UTF-8", 1)
        setlocale(LC_CTYPE, "")
    }

    /// Reads the user's own settings (`~/.inputrc`), and then makes ours.
    func settle() {
        rl_readline_name = UnsafePointer(strdup("spiegel"))
        rl_catch_signals = 0
        rl_catch_sigwinch = 0
        // LINES and COLUMNS in the environment would race with other threads.
        rl_change_environment = 0
        rl_initialize()
        rl_variable_bind("enable-bracketed-paste", "on")
        rl_variable_bind("completion-ignore-case", "on")
        // A line is never kept: not by history, and not by completion of files.
        stifle_history(0)
        rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
        rl_attempted_completion_function = { word, start, _ in
            rl_attempted_completion_over = 1
            guard let word, let editor = ReadlineEditor.current else { return nil }
            editor.complete(String(cString: word), from: Int(start))
            return rl_completion_matches(word) { _, state in
                ReadlineEditor.current?.match(Int(state))
            }
        }
    }

    private func complete(_ word: String, from start: Int) {
        let line = Array(UnsafeBufferPointer(start: rl_line_buffer, count: Int(rl_end)))
        let before = line.prefix(start).map(UInt8.init(bitPattern:))
        matches = completions(word, String(decoding: before, as: UTF8.self))
    }

    /// A copy for readline to free.
    private func match(_ index: Int) -> UnsafeMutablePointer<CChar>? {
        matches.indices.contains(index) ? strdup(matches[index]) : nil
    }
}
