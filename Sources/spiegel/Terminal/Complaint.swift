import Glibc
import LineEditor

/// What is said beside the output.
enum Complaint {
    /// Says it: on a terminal in lines that break between words; elsewhere, where another program may
    /// look for it, in one.
    static func tell(_ words: String) {
        guard isatty(STDERR_FILENO) == 1 else { return StandardOutput.complain(Visible(words)) }
        let columns = Surroundings.columns(of: STDERR_FILENO) ?? 80
        let paper = Paper(columns: columns, hasColour: false, draws: false)
        for line in paper.lines([Row(words)]) { StandardOutput.complain(line) }
    }
}
