import DialogModel
import LineEditor
import Wording

/// What is shown of the events that a turn led to.
///
/// What they ask stands in the prompt.
enum EventScreen {
    /// The rows of `event`; none where nothing needs to be said.
    ///
    /// - Parameters:
    ///   - event: What happened.
    ///   - question: The question that was open, for the words about an unusable answer.
    ///   - paper: Where it is shown.
    ///   - language: The user's.
    /// - Returns: The rows.
    static func rows(
        _ event: Event,
        to question: Prompt.OpenQuestion?,
        on paper: Paper,
        in language: Language
    ) -> [Row] {
        switch event {
        case .entered(let step):
            return StepScreen.rows(
                step.title,
                step.index,
                of: step.count,
                on: paper,
                in: language
            )
        case .said(let said): return [Row(said.text)]
        case .rejected(let rejected):
            let words = ConversationRejections.sentence(
                rejected.reason,
                to: question?.kind ?? .text,
                attempt: rejected.attempt,
                required: question?.required ?? false
            )
            return [aside(words, in: language, .warning)]
        case .skipped: return [aside(ConversationWords.skipped, in: language)]
        case .left: return [aside(ConversationWords.left, in: language)]
        case .mentioned(let mentioned):
            return [
                aside(ConversationWords.mentioned(mentioned, isAlone: true), in: language, .warning)
            ]
        case .noted: return [aside(ConversationWords.noted, in: language)]
        case .rang(let rang):
            return [.gap, aside(ConversationWords.bell(rang.text), in: language, .accent)]
        case .called(let called):
            return [.gap, Row(ConversationWords.called(called.title)(in: language), .accent)]
        case .returned: return [.gap, Row(ConversationWords.returned(in: language), .accent)]
        case .passed(let passed):
            return [aside(ConversationWords.mark(passed.mark), in: language, .accent)]
        case .extended(let extended):
            return [aside(MeetingWords.extended(extended.minutes), in: language, .accent)]
        case .turnedProbing(let turned):
            return [aside(ConversationWords.probing(turned.probing), in: language)]
        case .turnedFading(let turned):
            return [aside(ConversationWords.fading(turned.fading, turned.step), in: language)]
        case .turnedDepth(let turned):
            return [aside(ConversationWords.depth(turned.depth), in: language)]
        case .aliased(let aliased):
            return [aside(ConversationWords.aliased(aliased.client, isAlone: true), in: language)]
        case .takenBack: return [aside(ConversationWords.takenBack, in: language)]
        case .resolved(let resolved):
            return [aside(FateWords.told(resolved.fate), in: language)]
        case .answered(let answered): return readBack(answered, to: question)
        case .started, .asked, .given, .branched, .looped, .revisiting, .becameStale,
            .settledStale, .offered, .picked, .closed, .handedOver, .joined, .askedRoles, .cast,
            .slept,
            .paused,
            .resumed, .finished,
            .abandoned, .unknown:
            return []
        }
    }

    /// How an answer was understood, where it was typed otherwise.
    private static func readBack(
        _ answered: Event.Answered,
        to question: Prompt.OpenQuestion?
    ) -> [Row] {
        switch answered.value {
        case .text where question?.lines?.contains(answered.shown) ?? false,
            .number, .truth, .date:
            FoldedText(answered.shown) == FoldedText(answered.raw.trimmed)
                ? [] : [Row("→ \(answered.told)", .faint, indent: 2)]
        case .choice:
            isNamed(answered) ? [] : [Row("→ \(answered.told)", .faint, indent: 2)]
        case .text, .list: []
        }
    }

    /// Whether options were chosen by number, or by the words with which they begin.
    private static func isNamed(_ answered: Event.Answered) -> Bool {
        let typed = FoldedText(answered.raw.trimmed).text
        return !typed.contains(where: \.isLetter)
            || FoldedText(answered.shown).text.hasPrefix(typed)
    }

    private static func aside(
        _ sentence: Sentence,
        in language: Language,
        _ tone: Visible.Tone = .faint
    ) -> Row {
        Row(sentence(in: language), tone, indent: 2)
    }
}
