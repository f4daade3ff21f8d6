import DialogModel
import SpiegelAPI
import Wording

/// What was agreed and is not done or let go, and under it the lessons; the newest first.
struct AgreementsScreen {
    /// What still stands.
    let agreed: [WaitingReply.Kept]
    /// The present, on the reader's clock.
    let now: Timestamp

    /// The screen.
    func rows(in language: Language) -> [Row] {
        guard !agreed.isEmpty else { return [Row(AgreementWords.none(in: language))] }
        let isAgreement = { (item: WaitingReply.Kept) in item.line.keep == .agreement }
        return group(agreed.filter(isAgreement), under: AgreementWords.agreements, in: language)
            + group(agreed.filter { !isAgreement($0) }, under: AgreementWords.lessons, in: language)
            + [.gap, Row(AgreementWords.askedAgain(in: language), .faint)]
    }

    private func group(
        _ items: [WaitingReply.Kept],
        under heading: Sentence,
        in language: Language
    ) -> [Row] {
        guard !items.isEmpty else { return [] }
        return [.gap, Row(heading(in: language), .strong)]
            + items.flatMap { item in
                let day = ScreensLists.when(item.line.at, now: now)(in: language)
                let fate = item.line.fate.map {
                    ", " + FateWords.told($0, of: item.line.keep)(in: language)
                }
                return [
                    Row(item.line.text, indent: 2, hang: 2),
                    Row("\(item.title) (\(item.number)), \(day)\(fate ?? "")", .faint, indent: 4),
                ]
            }
    }
}
