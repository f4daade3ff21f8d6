import DialogModel
import SpiegelAPI
import Wording

/// Where people have roles and steps have time.
extension HoldStage {
    /// The heading above the open question, unless it stands there already.
    func frame() -> [Move] {
        guard company.mode == .meeting, !isFramed, let step = latest.step else { return [] }
        return [.show(heading(step.title, step.index, step.count, left: left))]
    }

    /// On the projector each question has a screen of its own, as a slide.
    func turnPage(to prompt: Prompt) -> [Move] {
        guard company.mode == .meeting, surroundings.isInteractive,
            prompt.position != latest.position
        else { return [] }
        return [.act(.turnPage)]
    }

    /// The heading of a step that is entered.
    ///
    /// Its time is its own, or what is left where it leads `next` to. Where nothing is asked in it before
    /// the next step, only its title is shown.
    mutating func frame(_ step: Event.Entered, next: Prompt) -> Scene {
        guard next.step.map({ $0.step == step.step }) ?? true else {
            return .quote(step.title, .accent)
        }
        isFramed = true
        let left = step.minutes.map { $0 * 60_000 } ?? Self.left(in: next)
        return heading(step.title, step.index, step.count, left: left)
    }

    private func heading(_ title: String, _ index: Int, _ count: Int, left: Int?) -> Scene {
        .meeting(
            Scene.MeetingHeading(
                title: title,
                index: index,
                count: count,
                left: left,
                company: company,
                learningQuestion: learningQuestion
            )
        )
    }

    /// What is left of the present step's time, in milliseconds.
    private var left: Int? {
        Self.left(in: latest).map { $0 - (surroundings.elapsed() - latestSince) }
    }

    /// The clock that a meeting sees running, where the line being typed is the conversation's own.
    var clock: Int? { company.mode == .meeting && aside == nil ? left : nil }

    private static func left(in prompt: Prompt) -> Int? {
        guard let step = prompt.step, let minutes = step.minutes else { return nil }
        return minutes * 60_000 - step.elapsedMilliseconds
    }

    /// `/tijd`.
    mutating func tellTime() -> [Move] {
        guard company.mode != .alone, let minutes = latest.step?.minutes, let left else {
            let canChange = company.mode == .alone && entry?.hasShortForm ?? false
            return canChange ? open(.time) : remark(MeetingWords.untimed)
        }
        return remark(
            MeetingWords.time(minutes: minutes, left: MeetingWords.left(milliseconds: left))
        )
    }

    /// `/langer 5`.
    mutating func extend(_ argument: String) -> [Move] {
        guard company.mode != .alone, latest.step?.minutes != nil else {
            return remark(MeetingWords.untimed)
        }
        let word = argument.split(separator: " ").first.map(String.init) ?? "5"
        guard let minutes = Int(word), (1...24 * 60).contains(minutes) else {
            return remark(MeetingWords.howLong, .warning)
        }
        return send(.extend(minutes: minutes))
    }

    /// `/rol`: all roles; one of them, with what only its player may read; or a role and who has it
    /// from here on.
    mutating func tellRoles(_ argument: String) -> [Move] {
        guard !company.roles.isEmpty else { return remark(MeetingWords.noRoles) }
        guard !argument.isEmpty else {
            return [.show(roles)] + again()
        }
        guard let role = company.role(argument) else { return cast(argument) }
        if latest.whispers.contains(role.id) {
            return [.show(.gap)] + open(.whisper(role, text: nil))
        }
        let instruction = role.instruction.map { "\(role.title): \($0)" }
        return (instruction.map { [.show(.quote($0))] } ?? []) + again()
    }

    /// Who does what, and how it can be seen again.
    var roles: [Scene] {
        var scenes: [Scene] = [.gap, .roles(company, whispers: latest.whispers)]
        guard company.mode == .meeting else { return scenes }
        scenes.append(.remark(MeetingWords.rolesAgain))
        for role in company.roles where latest.whispers.contains(role.id) {
            scenes.append(.remark(MeetingWords.whisperAgain(role.title)))
        }
        return scenes
    }

    /// Shows a player what only that player may read, after Enter, and wipes it at the next.
    mutating func heard(_ heard: Heard, whisperingTo role: Role, _ text: String?) -> [Move] {
        guard text == nil else {
            isFramed = false
            let wiped: [Move] = [
                .act(.wipe(otherwise: [.pushedAway, .remark(MeetingWords.pushedAway, .warning)]))
            ]
            // What everybody may read is wiped with it, and is needed now.
            let again: [Move] = whispering.isEmpty ? [.show(explained)] : []
            return wiped + again + nextWhisper()
        }
        switch heard {
        case .interrupt: return open(.whisper(role, text: nil))
        case .end: return nextWhisper()
        case .line: break
        }
        return ask(.whisper(role.id, in: id), for: .whisper(role))
    }

    mutating func whisper(_ text: String, to role: Role) -> [Move] {
        [.show(.gap, .whisper(text), .gap)] + open(.whisper(role, text: text))
    }

    /// Whispers to the next player, if there is one.
    mutating func nextWhisper() -> [Move] {
        guard let next = whispering.popLast() else { return again() }
        return [.show(.gap)] + open(.whisper(next, text: nil))
    }
}
