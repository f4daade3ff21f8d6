import DialogModel
import Logging
import Wording

extension Logger {
    /// Says what was noticed when the store was opened.
    func tell(_ findings: [StoreFinding]) {
        for finding in findings { warning("\(finding.sentence.english)") }
    }
}
