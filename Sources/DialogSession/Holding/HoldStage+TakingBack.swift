import DialogModel
import Wording

/// After a name was pointed out and the answer rewritten without it, the earlier wording can go.
extension HoldStage {
    /// Takes over what can be dropped now.
    ///
    /// What somebody else rewrites on another screen is theirs to be asked about.
    mutating func noteTakingBack(_ next: Prompt, here: Bool) {
        let isNews = next.takeBack != latest.takeBack
        if next.takeBack == nil || isNews && !here { askedAbout = next.takeBack }
    }

    /// Asks about it once, before what comes next.
    mutating func offerTakingBack() {
        guard aside == nil, surroundings.isInteractive, let place = latest.takeBack,
            place != askedAbout
        else { return }
        askedAbout = place
        aside = .takeBack(place)
    }

    /// Takes it back after a clear yes, and nothing less.
    ///
    /// What else is said was for a question that is not on the screen yet, and is shown back there; that
    /// the earlier wording stays is said with it.
    mutating func heard(_ line: String, about place: Address) -> [Move] {
        if Confirmation.isYes(line) { return send(.takeBack(place)) }
        aside = nil
        if line.trimmed.isEmpty || Confirmation.isNo(line) { return goOn() }
        return [.show(.remark(ConversationWords.notTakenBack))] + keep(line) + goOn()
    }
}
