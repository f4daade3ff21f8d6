import FoundationEssentials
import Glibc

/// Writes a line in one piece, past any buffer: what was told before a kill has been told.
func tell(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

guard let command = Command(Array(CommandLine.arguments.dropFirst())) else {
    tell(
        "usage: spiegel-crashwriter write|check|dream|open|measure FOLDER KEYFILE [FULL|NORMAL] [COUNT]"
    )
    exit(64)
}
await command.run()
