import DialogModel
import Wording

extension Times {
    /// What they come to, and each step with two bars of characters: open what was planned, solid what it
    /// took.
    func plainText(in language: Language) -> [String] {
        guard let takeaway else { return [] }
        let labels = [TimeWords.planned, TimeWords.taken].map { $0(in: language).lowercased() }
        let margin = labels.map(Columns.width).max() ?? 0
        return [""] + Columns.wrapped(takeaway(in: language), to: PlainPage.columns)
            + entries.flatMap { entry in
                let planned = TimeWords.planned(entry.planned, added: entry.added)(in: language)
                let taken = TimeWords.minutes(entry.taken)(in: language)
                let title = "\(entry.number). \(entry.title.line)"
                return [""] + Columns.wrapped(title, to: PlainPage.columns)
                    + [
                        (labels[0], bar("░", entry.planned ?? 0), planned),
                        (labels[1], bar("█", entry.taken), taken),
                    ].map { label, bar, told in
                        let space = String(repeating: " ", count: margin - Columns.width(of: label))
                        return "   \(label)\(space)  \(bar)\(bar.isEmpty ? "" : " ")\(told)"
                    }
            }
    }

    /// What they come to, and a table of the numbers, as GitHub writes it.
    func markdown(in language: Language) -> [String] {
        guard let takeaway else { return [] }
        let heads = [TimeWords.step, TimeWords.planned, TimeWords.taken].map { $0(in: language) }
        return ["", Markdown.inline(Clean(takeaway(in: language)).line), ""]
            + ["| \(heads.joined(separator: " | ")) |", "| --- | --- | --- |"]
            + entries.map { entry in
                let planned = TimeWords.planned(entry.planned, added: entry.added)(in: language)
                let taken = TimeWords.minutes(entry.taken)(in: language)
                return
                    "| \(entry.number). \(Markdown.inline(entry.title.line)) | \(planned) | \(taken) |"
            }
    }

    /// A minute is a character, where the longest bar has room for that.
    private func bar(_ character: Character, _ minutes: Int) -> String {
        let longest = entries.map { max($0.planned ?? 0, $0.taken) }.max() ?? 0
        let length = longest > Self.room ? minutes * Self.room / longest : minutes
        return String(repeating: character, count: length)
    }

    private static let room = 40
}
