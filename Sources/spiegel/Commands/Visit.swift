import ArgumentParser
import DialogModel
import DialogSession
import FoundationEssentials
import LineEditor
import SpiegelAPI
import SpiegelLink
import Wording

/// One run of a command: the terminal and the daemon, each opened when it is first needed.
@MainActor
final class Visit {
    /// How to speak.
    let manner: Manner
    /// What is around.
    let surroundings = Surroundings()
    /// The user's language.
    let language: Language
    private var openTalk: Talk?
    private var openConnection: Connection?

    /// A run in `manner`.
    init(_ manner: Manner) {
        self.manner = manner
        language = manner.language ?? surroundings.language
    }

    private var isPlain: Bool { manner.plain || surroundings.wantsPlain }

    /// Whether tones are shown.
    private var hasColour: Bool { surroundings.wantsColour && !manner.noColour && !isPlain }

    /// Whether lines are drawn.
    private var draws: Bool { !isPlain && !surroundings.isDumb }

    /// The talk with the user.
    ///
    /// It takes the terminal over, so it is opened before the daemon is
    /// called: no other thread may be running then.
    var talk: Talk {
        if let openTalk { return openTalk }
        precondition(openConnection == nil, "the terminal is opened before the connection")
        let talk = Talk(
            surroundings.lineSource(),
            in: language,
            hasColour: hasColour,
            draws: draws
        )
        talk.lines.interruptedWhileBusy = { [weak self] in self?.openConnection?.giveUp() }
        openTalk = talk
        return talk
    }

    /// The way to the daemon.
    var connection: Connection {
        if let openConnection { return openConnection }
        let places = Places(environment: surroundings.environment)
        let isThere = FileManager.default.fileExists(atPath: places.socket)
        let socket = (isThere ? nil : places.liveSocket) ?? places.socket
        let connection = Connection(socket: socket) { [weak self] sentence in
            self?.notice(sentence)
        }
        openConnection = connection
        return connection
    }

    /// Asks the daemon.
    func call<Reply: Sendable>(
        _ work: @escaping @Sendable (SpiegelLink) async throws(Fault) -> Reply
    ) async throws(Fault) -> Reply {
        try await connection.call(work)
    }

    /// Sends what answers no question, wherever the conversation has come.
    @discardableResult
    func send(
        _ input: Input,
        beside id: ConversationID,
        key: TurnKey
    ) async throws(Fault) -> TurnReply {
        try await call { client throws(Fault) in
            let prompt = try await client.prompt(of: id)
            return try await client.send(input, to: id, key: key, after: prompt.sequence)
        }
    }

    /// The conversation with this number.
    func conversation(_ number: Int) async throws(Fault) -> ListedConversation {
        try await call { client throws(Fault) in try await client.conversation(numbered: number) }
    }

    /// The folder of the scripts that Spiegel brings along, if it is found.
    var shippedDialogsIfAny: String? {
        Places.shippedDialogs(
            environment: surroundings.environment,
            program: Places.program
        )
    }

    /// The folder of the user's own scripts, whether it is there or not.
    var ownDialogs: String { Places(environment: surroundings.environment).ownDialogs }

    /// The folders of scripts, of which the later goes before the other.
    var dialogFolders: [String] { [shippedDialogsIfAny, ownDialogs].compactMap(\.self) }

    /// The folder of the scripts that Spiegel brings along.
    func shippedDialogs() throws -> String {
        guard let folder = shippedDialogsIfAny else {
            notice(ScreensOpening.empty)
            throw Ended(code: 78)
        }
        return folder
    }

    /// The paper to write on where there is no talk.
    var paper: Paper {
        Paper(columns: surroundings.columns, hasColour: hasColour, draws: draws)
    }

    /// Writes rows to standard output.
    func show(_ rows: [Row]) {
        if let openTalk { return openTalk.show(rows) }
        for line in paper.lines(rows) { StandardOutput.write(line: line) }
    }

    /// Says something beside the output.
    func notice(_ sentence: Sentence) {
        if let openTalk { return openTalk.remark(sentence) }
        Complaint.tell(sentence(in: language))
    }

    /// Writes a text as it is, made fit for a terminal wherever it goes.
    func write(text: String) { StandardOutput.write(Visible(text)) }

    /// Writes a text as ``write(text:)`` does, on a terminal through the user's pager.
    func page(text: String) {
        let pages = surroundings.writesToTerminal && surroundings.typesAtTerminal && draws
        if !pages || !Pager.show(Visible(text)) { write(text: text) }
    }

    /// Writes what another program is to read; to a terminal only what is fit for it.
    func write(document: String) {
        guard surroundings.writesToTerminal else { return StandardOutput.write(data: document) }
        StandardOutput.write(Visible(document))
    }

    /// Writes `value` as JSON.
    func write(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        write(document: String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
    }

    /// The value that was given, or asked for; not asked where nothing may be.
    func value(_ given: String?, asking question: Sentence, name: String) async throws -> String {
        if let given { return given }
        guard !manner.noInput else {
            throw ValidationError(ScreensActions.missing(name)(in: language))
        }
        while true {
            switch await talk.ask(question) {
            case .line(let text) where !text.trimmed.isEmpty: return text.trimmed
            case .line, .interrupt: continue
            case .end: throw Ended(code: 0)
            }
        }
    }

    /// Whether there is no daemon and none to come, or the waiting was given up.
    var cannotGoOn: Bool { failedStart != nil || isGivenUp }

    /// With what a daemon ended that would not start.
    var failedStart: Int32? { openConnection?.failedStart }

    /// Whether the waiting for a daemon was given up with Ctrl-C.
    var isGivenUp: Bool { openConnection?.isGivenUp ?? false }

    /// Gives everything back.
    func close() async {
        openTalk?.lines.close()
        await openConnection?.close()
    }
}
