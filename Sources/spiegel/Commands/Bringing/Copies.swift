import ArgumentParser
import DialogModel
import Reports
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel copies`: what was brought, one copy or all.
struct Copies: Act {
    static let configuration = CommandConfiguration(
        "copies",
        ["kopieën", "kopieen"],
        abstract: HelpWords.copies
    )

    @Argument(help: help(HelpWords.copyNumber)) var number: Int?
    @ArgumentParser.Option(
        name: [.customShort("o"), .customLong("to"), .customLong("naar")],
        help: help(HelpWords.copyOutput)
    )
    var output: String?
    @Flag(help: help(HelpWords.json)) var json = false
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let place = try output.map { try CopyPlace($0, in: visit.language) }
        guard let number else {
            let copies = try await visit.call { client throws(Fault) in
                try await client.copies()
            }
            if json { return try visit.write(json: copies.map(\.copy.outgoing)) }
            let screen = CopiesScreen(copies: copies, now: Surroundings.now())
            return visit.show(screen.rows(on: visit.paper, in: visit.language))
        }
        let copy = try await visit.copy(number).copy
        if json { return try visit.write(json: copy.outgoing) }
        if let place { return try place.write([copy], in: visit) }
        visit.page(text: CopyReport(copy.copy).plainText(in: visit.language))
    }
}

extension Visit {
    /// The copy with this number, or of the conversation with it.
    ///
    /// - Throws: ``Ended`` with 1 where there is none; it has been said.
    func copy(_ number: Int) async throws -> CopyReply {
        let copies = try await call { client throws(Fault) in try await client.copies() }
        let found = copies.first { $0.number == number } ?? copies.first { $0.of == number }
        guard let found else {
            notice(CopyWords.unknown(number))
            throw Ended(code: 1)
        }
        return found
    }
}
