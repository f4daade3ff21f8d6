import ArgumentParser
import DialogModel
import DialogSession
import LineEditor
import SpiegelAPI
import Wording

/// `spiegel begin`: begins a conversation.
struct Begin: Act {
    static let configuration = CommandConfiguration("begin", abstract: HelpWords.begin)

    @Argument(help: help(HelpWords.dialogName)) var dialog: String?
    @ArgumentParser.Option(help: help(HelpWords.client)) var client: String?
    @Flag(help: .hidden) var askClient = false
    @ArgumentParser.Option(name: [.long, .customLong("namen")], help: help(HelpWords.names))
    var names: String?
    @Flag(name: [.long, .customLong("kort")], help: help(HelpWords.short)) var short = false
    @Flag(name: [.long, .customLong("uitgebreid")], help: help(HelpWords.full)) var full = false
    @OptionGroup var together: Together
    @Flag(name: [.long, .customLong("zonder-doorvragen")], help: help(HelpWords.noProbing))
    var noProbing = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        guard let dialog else { return try await visit.hold(.menu) }
        // Before the daemon is called: no other thread may be running then.
        _ = visit.talk
        let known = try await visit.call { client throws(Fault) in try await client.catalogue() }
        for script in known.unused { visit.notice(script.sentence) }
        let catalogue = known.dialogs
        let menu = Menu.entries(catalogue, for: visit.language)
        let name = DialogID(FoldedText(dialog).text)
        guard let entry = menu.first(where: { $0.id == name }) else {
            // The daemon tells one that is not there from one that is broken.
            let beginning = Beginning(dialog: name, language: visit.language)
            return try await visit.hold(.named(beginning, catalogue))
        }
        var wishes = Wishes()
        wishes.pseudonym = client
        wishes.names = names.map { NameList.read($0) ?? [$0] }
        wishes.depth = short ? .short : full ? .full : nil
        if noProbing { wishes.probing = .off }
        if together.meeting { wishes.mode = .meeting }
        if together.isInterview {
            guard entry.modes.contains(.interview) else {
                throw ValidationError(InterviewWords.notTogether(entry.title)(in: visit.language))
            }
            guard together.with != nil || !manner.noInput else {
                throw ValidationError(ScreensActions.missing("--with")(in: visit.language))
            }
            wishes.colleague = together.with
            if !together.meeting { wishes.mode = .interview }
        }
        try await visit.hold(.begin(entry, wishes, catalogue))
    }
}
