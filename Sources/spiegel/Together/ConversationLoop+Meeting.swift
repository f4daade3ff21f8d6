import DialogModel
import SpiegelAPI
import SpiegelClient
import Wording

extension ConversationLoop {
    /// The heading above the open question, unless it stands there already.
    func frame() {
        guard company.mode == .meeting, !isFramed, let step = prompt.step else { return }
        let rows = meetingFrame.rows(
            step.title,
            step.index,
            of: step.count,
            left: left,
            on: talk.paper,
            in: language
        )
        talk.show(rows)
    }

    /// The heading of a step that is entered.
    ///
    /// Its time is its own, or what is left where it leads `next` to.
    func frame(_ step: Event.Entered, next: Prompt?) -> [Row] {
        isFramed = true
        return meetingFrame.rows(
            step.title,
            step.index,
            of: step.count,
            left: step.minutes.map { $0 * 60_000 } ?? next.flatMap(Self.left(in:)),
            on: talk.paper,
            in: language
        )
    }

    private var meetingFrame: MeetingFrame {
        MeetingFrame(company: company, learningQuestion: learningQuestion)
    }

    /// What is left of the present step's time, in milliseconds.
    var left: Int? {
        let since = promptSince.duration(to: .now)
        return Self.left(in: prompt).map { $0 - Int(since.components.seconds) * 1000 }
    }

    private static func left(in prompt: Prompt) -> Int? {
        guard let step = prompt.step, let minutes = step.minutes else { return nil }
        return minutes * 60_000 - step.elapsedMilliseconds
    }

    /// `/tijd`.
    func tellTime() {
        guard company.mode != .alone, let minutes = prompt.step?.minutes, let left else {
            return talk.remark(MeetingWords.untimed)
        }
        talk.remark(
            MeetingWords.time(minutes: minutes, left: MeetingWords.left(milliseconds: left))
        )
    }

    /// `/langer 5`.
    func extend(_ argument: String) async throws(Fault) {
        guard company.mode != .alone, prompt.step?.minutes != nil else {
            return talk.remark(MeetingWords.untimed)
        }
        let word = argument.split(separator: " ").first.map(String.init) ?? "5"
        guard let minutes = Int(word), (1...24 * 60).contains(minutes) else {
            return talk.remark(MeetingWords.howLong, .warning)
        }
        try await take(.extend(minutes: minutes))
    }

    /// `/rol`: all roles, or once more what only one player may read.
    func tellRoles(_ argument: String) async throws(Fault) {
        guard !company.roles.isEmpty else { return talk.remark(MeetingWords.noRoles) }
        let whispering = Whispering(self)
        guard !argument.isEmpty else {
            whispering.showRoles()
            isShown = false
            return
        }
        guard let role = company.role(argument) else {
            let titles = company.roles.map(\.title)
            return talk.remark(MeetingWords.noSuchRole(titles), .warning)
        }
        if try await whispering.tell(role) {
            isFramed = false
        } else if let instruction = role.instruction {
            talk.show([Row("\(role.title): \(instruction)", indent: 2, hang: 2)])
        }
        isShown = false
    }
}
