import DialogModel
import SpiegelAPI
import Wording

/// A brought copy that is looked at together, passage by passage, in the middle of a meeting.
extension HoldStage {
    /// `/kopie`: the copy with that number, the only one, or a list to choose from.
    mutating func choose(_ wanted: String, among copies: [CopyReply]) -> [Move] {
        guard !copies.isEmpty else { return remark(CopyWords.noneToShow) }
        if let copy = Self.copy(wanted, in: copies) { return show(copy, page: 0) }
        guard wanted.isEmpty else {
            return [.show(.remark(CopyWords.notInList, .warning))] + open(.copyWhich(copies))
        }
        return [.show(.copies(copies))] + open(.copyWhich(copies))
    }

    private static func copy(_ wanted: String, in copies: [CopyReply]) -> CopyReply? {
        guard !wanted.isEmpty else { return copies.count == 1 ? copies[0] : nil }
        return Int(wanted).flatMap { number in copies.first { $0.number == number } }
    }

    /// A page of it: a passage, or, behind the last, the whole.
    mutating func show(_ copy: CopyReply, page: Int, keeping text: String? = nil) -> [Move] {
        [.act(.turnPage), .show(.copy(copy, page: page))]
            + open(.copy(copy, page: page, recalled: text))
    }

    /// Takes what is typed at a page.
    mutating func heard(_ line: String, reading copy: CopyReply, page: Int) -> [Move] {
        let passages = copy.copy.copy.passages
        switch RemarkLine(line, names: company.participants.names) {
        case .next where page < passages.count: return show(copy, page: page + 1)
        case .next: return [.act(.turnPage)] + again()
        case .back: return show(copy, page: max(0, page - 1))
        case .remark(let text, let name, let keep):
            let remark = Remark(
                id: ItemID("r" + surroundings.draw().hex.prefix(16)),
                passage: page < passages.count ? passages[page].place : nil,
                text: text,
                by: name,
                keep: keep,
                at: surroundings.now()
            )
            return ask(
                .remark(remark, on: copy.copy.id),
                for: .remarked(copy, page: page, typed: line)
            )
        }
    }
}
