import ArgumentParser
import DialogModel
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
    @ArgumentParser.Option(name: [.long, .customLong("met")], help: help(HelpWords.with))
    var with: String?
    @Flag(help: .hidden) var askWith = false
    @Flag(name: [.long, .customLong("bijeenkomst")], help: help(HelpWords.meeting))
    var meeting = false
    @Flag(name: [.long, .customLong("zonder-doorvragen")], help: help(HelpWords.noProbing))
    var noProbing = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        guard let dialog else { return try await Opening(visit).run() }
        let talk = visit.talk
        let catalogue = try await visit.call { client throws(Fault) in try await client.catalogue()
        }
        let menu = Menu.entries(catalogue, for: visit.language)
        let name = DialogID(FoldedText(dialog).text)
        guard let entry = menu.first(where: { $0.id == name }) else {
            // The daemon tells one that is not there from one that is broken.
            let beginning = Beginning(dialog: name, language: visit.language)
            return try await Holding(visit, catalogue).begin(beginning)
        }
        var beginner = Beginner(entry: entry, talk: talk, mayAsk: !visit.manner.noInput)
        beginner.pseudonym = client
        beginner.names = names.map { NameList.read($0) ?? [$0] }
        beginner.depth = short ? .short : full ? .full : nil
        if noProbing { beginner.probing = .off }
        if meeting { beginner.mode = .meeting }
        if askWith || with != nil {
            guard entry.modes.contains(.interview) else {
                throw ValidationError(InterviewWords.notTogether(entry.title)(in: visit.language))
            }
            let question = ScreensBeginning.colleague
            beginner.colleague = try await visit.value(with, asking: question, name: "--with")
        }
        guard let beginning = await beginner.beginning() else {
            return talk.say(ScreensBeginning.nothingBegun)
        }
        try await Holding(visit, catalogue).begin(beginning)
    }
}
