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
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        guard let dialog else { return try await Opening(visit).run() }
        let talk = visit.talk
        let catalogue = try await visit.call { client throws(Fault) in try await client.catalogue()
        }
        let menu = Menu.entries(catalogue, for: visit.language)
        let name = DialogID(FoldedText(dialog).text)
        guard let entry = menu.first(where: { $0.id == name }) else {
            let names = menu.map(\.id.name)
            throw Fault.unknownDialog(
                dialog,
                nearest: Nearness.nearest(to: name.name, among: names)
            )
        }
        var beginner = Beginner(entry: entry, talk: talk, mayAsk: !visit.manner.noInput)
        beginner.pseudonym = client
        beginner.names = names.map(Beginner.names(in:))
        beginner.depth = short ? .short : full ? .full : nil
        if askWith || with != nil {
            let question = ScreensBeginning.colleague
            beginner.colleague = try await visit.value(with, asking: question, name: "--with")
        }
        guard let beginning = await beginner.beginning() else {
            return talk.say(ScreensBeginning.nothingBegun)
        }
        try await Holding(visit, catalogue).begin(beginning)
    }
}
