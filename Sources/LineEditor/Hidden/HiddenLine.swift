import Glibc

/// A line that is typed without being shown, as a passphrase is.
package enum HiddenLine {
    /// The most bytes that are taken.
    package static let mostBytes = 1_024

    /// Reads a line from the terminal, which shows nothing of it, behind `prompt`.
    ///
    /// Blocks until it is entered. The terminal is as it was when this returns.
    ///
    /// - Returns: The line; `nil` where it was given up with Ctrl-C or Ctrl-D, is no text or too long,
    ///   or where there is no terminal.
    package static func read(after prompt: Visible) -> String? {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        let before = settings
        settings.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) == 0 else { return nil }
        defer {
            var before = before
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            StandardOutput.write(line: Visible(""))
        }
        StandardOutput.write(prompt)
        return line()
    }

    private static func line() -> String? {
        var bytes: [UInt8] = []
        while bytes.count <= mostBytes {
            var byte: UInt8 = 0
            guard Glibc.read(STDIN_FILENO, &byte, 1) == 1 else { return nil }
            switch byte {
            case 0x0A, 0x0D: return String(validating: bytes, as: UTF8.self)
            case 0x03, 0x04: return nil
            case 0x15: bytes = []
            case 0x08, 0x7F:
                // A letter goes as a whole.
                while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
            case 0..<0x20: break
            default: bytes.append(byte)
            }
        }
        return nil
    }
}
