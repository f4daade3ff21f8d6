import DialogModel
import SpiegelAPI
import Wording

/// In a conversation: what it waits for is shown, and what is typed becomes a turn.
struct HoldStage: Stage {
    let surroundings: Surroundings
    let id: ConversationID
    let number: Int
    let summary: ConversationSummary
    let catalogue: [CatalogueEntry]
    /// The dialogues that can be called, by word.
    let shortcuts: [String: DialogID]
    /// Who takes part, and what each does.
    var company: Company
    /// Whom it is about.
    var client: ClientAlias

    /// The newest that is known of what it waits for.
    var latest: Prompt { didSet { company.cast = latest.cast } }
    /// When that came, by the clock that only goes forward.
    var latestSince: Int
    /// What stands on the screen, and is answered by what is typed.
    var shown: Prompt?
    /// Whether what is waited for is shown once more, although it stands on the screen.
    var isDue = false
    /// The last event that has been shown.
    var seen: Int
    /// What was typed and has not become a turn.
    var draft = Draft.none
    /// What a reply is awaited for.
    var pending: Pending?
    /// What is asked beside the conversation.
    var aside: Aside?
    /// Whether the line being typed was begun at another question than the one that stands above it.
    var isOvertaken = false
    /// What is done once the turn under way is taken.
    var afterwards: Afterwards?
    /// What happened elsewhere while a reply was awaited.
    var untold: TurnReply?
    /// What waits until nobody is typing.
    var nudges: [Scene] = []
    /// The question that is being revisited.
    var revisiting: Address?
    /// The rewritten answer about which it has been asked, or is asked elsewhere, whether what it was
    /// before is dropped.
    var askedAbout: Address?
    /// The answers that can be revised, for completion.
    var revisable: [String] = []
    /// The learning question, once there is one.
    var learningQuestion: String?
    /// The line that was picked last, of those that the group gave.
    var picked: String?
    /// Whether the heading of the present step stands above what comes.
    var isFramed = false
    /// Whether the step it goes on in is still to be named on this screen.
    var owesHeading: Bool
    /// The step of which it has been said that nothing was asked.
    var warned: Address?
    /// The list of which it was asked whether one line was several points.
    var doubted: Address?
    /// The roles that are asked for one by one.
    var dealing: Dealing?

    /// The players to whom something is still to be shown that only they may read, the first last.
    var whispering: [Role] = []
    /// What was said last, since a step began or a question was answered.
    var explained: [Scene] = []
    /// What is shown first, before anything is whispered.
    var introduction: [Scene] = []
    /// What is shown before the first question.
    var beginning: [Scene] = []

    /// The conversation that `reply` is about: gone on with where there is an `account` of it, else
    /// begun.
    ///
    /// - Parameters:
    ///   - reply: The conversation, and what it waits for.
    ///   - account: What the log tells, where it is gone on with.
    ///   - others: How many others can be gone on with.
    ///   - catalogue: The dialogues of every language.
    ///   - surroundings: What is around.
    init(
        _ reply: ConversationReply,
        account: Account? = nil,
        others: Int = 0,
        _ catalogue: [CatalogueEntry],
        _ surroundings: Surroundings
    ) {
        self.surroundings = surroundings
        self.catalogue = catalogue
        id = reply.conversation.id
        number = reply.conversation.number
        summary = reply.conversation.summary
        shortcuts = reply.shortcuts
        company = Company(summary, reply.prompt)
        client = summary.client
        latest = reply.prompt
        latestSince = surroundings.elapsed()
        seen = reply.prompt.sequence
        revisiting = account?.revisiting
        owesHeading = account != nil && summary.mode != .meeting
        learningQuestion = summary.kept.last { $0.keep == .learningQuestion }?.text
        if let account {
            introduction = [.resumed(summary, account, others: others)]
            introduction += latest.aside.map { [.say(ConversationLeaving.inside($0))] } ?? []
        } else {
            begin(with: reply.events)
        }
    }

    var language: Language { surroundings.language }

    /// What comes next: the question that is open, or what its place takes.
    mutating func goOn() -> [Move] {
        guard pending == nil else { return [] }
        offerTakingBack()
        if let aside { return tellNudges() + [.listen(listening(at: aside))] }
        let told = begun() + tellNudges()
        switch latest.position {
        case .asking(let question):
            return told + owedHeading() + put(question) + [.listen(listening(for: question))]
        case .choosing(let offered): return told + offer(offered)
        case .casting(let roles): return told + owedHeading() + deal(roles)
        case .settling(let answers): return told + settle(answers)
        case .paused: return told + send(.resume)
        case .finished where surroundings.isTrial: return told + [.leave(.finished)]
        case .finished:
            pending = .ending
            return told + [.act(.unfollow), .ask(.ending(id))]
        case .abandoned:
            return told + leave(.abandoned, saying: ConversationLeaving.abandoned(number: number))
        case .readOnly(let since):
            return told + [
                .show(.say(ConversationLeaving.readOnly(since: since), .warning)), .act(.unfollow),
                .leave(.readOnly),
            ]
        }
    }

    /// Leaves, saying what is kept; whoever types is asked whether the screen is to be wiped.
    func leave(_ leaving: Leaving, saying sentence: Sentence) -> [Move] {
        guard !surroundings.isTrial else { return [.leave(leaving)] }
        let said = [Move.act(.unfollow), .show(.say(sentence))]
        guard surroundings.isInteractive, surroundings.mayAsk else {
            return said + [.leave(leaving)]
        }
        return said + [.enter(PartStage(after: leaving))]
    }

    mutating func heard(_ heard: Heard) -> [Move] {
        if let aside {
            self.aside = nil
            return self.heard(heard, at: aside)
        }
        if isOvertaken {
            isOvertaken = false
            if let moves = heardLate(heard) { return moves }
        }
        switch (shown ?? latest).position {
        case .asking(let question): return self.heard(heard, at: question)
        case .choosing(let offered): return self.heard(heard, among: offered)
        case .casting(let roles): return self.heard(heard, dealing: roles)
        case .settling: return heardSettling(heard)
        case .paused, .finished, .abandoned, .readOnly: return goOn()
        }
    }

    /// Notes that what it waits for stands on the screen: a turn that was not taken and answered what
    /// stood there before is not sent again by Enter.
    mutating func hasShown() {
        if let shown, shown.position != latest.position, case .unsent(let turn) = draft {
            draft = turn.input.typed.map(Draft.kept) ?? .none
        }
        shown = latest
        isDue = false
    }

    /// The heading of the step it goes on in, once.
    mutating func owedHeading() -> [Move] {
        guard owesHeading, let step = latest.step else { return [] }
        owesHeading = false
        return [.show(.step(step))]
    }

    private mutating func tellNudges() -> [Move] {
        defer { nudges = [] }
        return nudges.isEmpty ? [] : [.show(nudges)]
    }

    /// A sentence beside the conversation, and then what comes next.
    mutating func remark(_ sentence: Sentence, _ tone: Scene.Tone = .faint) -> [Move] {
        [.show(.remark(sentence, tone))] + goOn()
    }
}
