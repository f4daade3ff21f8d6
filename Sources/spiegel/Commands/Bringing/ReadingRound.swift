import Bringing
import DialogModel
import DialogSession
import Wording

/// A copy is read page by page, each confirmed, once more where a colleague reads it too, and in the end as
/// a whole.
@MainActor
struct ReadingRound {
    let talk: Talk
    /// Shows the whole as others will read it.
    let showWhole: (Reading) -> Void

    /// Reads all of it.
    ///
    /// - Returns: Whether it is to be brought so.
    func read(_ reading: inout Reading) async -> Bool {
        talk.say(BringScreenWords.readAll)
        guard await pages(of: &reading) else { return false }
        while await talk.confirms(BringScreenWords.secondReader) {
            guard await pages(of: &reading) else { return false }
        }
        talk.say(BringScreenWords.asOthersRead)
        showWhole(reading)
        talk.lines.discardTypedAhead()
        let replaced = (0..<reading.count).reduce(0) { sum, index in
            sum + reading.page(index).marks.count { $0.replacement != nil }
        }
        return await talk.confirms(
            BringScreenWords.bringNow(passages: reading.count, replaced: replaced)
        )
    }

    /// Goes through the pages; whether the last was confirmed.
    private func pages(of reading: inout Reading) async -> Bool {
        var index = 0
        while index < reading.count {
            show(index, of: reading)
            switch await turn(at: index, of: &reading) {
            case .next: index += 1
            case .back: index = max(0, index - 1)
            case .again: break
            case .stop: return false
            }
        }
        return true
    }

    private enum Turn {
        case next, back, again, stop
    }

    private func show(_ index: Int, of reading: Reading) {
        let screen = ReadingScreen(
            page: reading.page(index),
            number: index + 1,
            count: reading.count
        )
        talk.lines.discardTypedAhead()
        talk.show(screen.rows(in: talk.language))
    }

    private func turn(at index: Int, of reading: inout Reading) async -> Turn {
        let marks = reading.page(index).marks
        switch await talk.hear() {
        case .end: return .stop
        case .interrupt: return .again
        case .line(let line):
            switch PageLine(line, marks: marks.count, in: talk.language) {
            case .confirm: return .next
            case .back: return .back
            case .help: talk.remark(BringScreenWords.help)
            case .change(let number, let replacement):
                reading.replace(marks[number - 1], with: replacement)
            case .ask(let number): await ask(marks[number - 1], &reading)
            case .mark(let words, let replacement?): mark(words, as: replacement, &reading)
            case .mark(let words, nil): await ask(words, &reading)
            case .leave(let words): mark(words, as: nil, &reading)
            }
            return .again
        }
    }

    private func ask(_ mark: Reading.Mark, _ reading: inout Reading) async {
        guard let replacement = await instead(of: mark.written) else { return }
        reading.replace(
            mark,
            with: PageLine.leaves(replacement, in: talk.language) ? nil : replacement
        )
    }

    private func ask(_ words: String, _ reading: inout Reading) async {
        // Where they stand nowhere, nothing has to come in their place.
        var tried = reading
        guard tried.mark(words, as: nil) else {
            return talk.remark(BringScreenWords.nowhere(words), .warning)
        }
        guard let replacement = await instead(of: words),
            !PageLine.leaves(replacement, in: talk.language)
        else { return }
        mark(words, as: replacement, &reading)
    }

    private func mark(_ words: String, as replacement: String?, _ reading: inout Reading) {
        guard !reading.mark(words, as: replacement) else { return }
        talk.remark(BringScreenWords.nowhere(words), .warning)
    }

    private func instead(of words: String) async -> String? {
        guard case .line(let line) = await talk.ask(BringScreenWords.instead(of: words)),
            !line.trimmed.isEmpty
        else { return nil }
        return line.trimmed
    }
}
