import ArgumentParser
import Bringing
import DialogModel
import FoundationEssentials
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel take`: takes in copies that another Spiegel wrote into a file.
struct Take: Act {
    static let configuration = CommandConfiguration("take", ["neem"], abstract: HelpWords.take)

    @Argument(help: help(HelpWords.copyFile)) var file: String
    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let talk = visit.talk
        let path = Places.fromHome(file)
        guard let bytes = try? Self.read(path) else {
            visit.notice(CopyWords.unreadable(path))
            throw Ended(code: 1)
        }
        do {
            try Parcel.check(bytes)
            guard let passphrase = visit.passphrase(BringScreenWords.passphraseOfFile) else {
                throw Parcel.Defect.wrongPassphrase
            }
            visit.notice(BringScreenWords.computing)
            for copy in try Parcel.opening(bytes, with: passphrase) {
                let reply = try await visit.call { client throws(Fault) in
                    try await client.bring(copy)
                }
                talk.say(
                    CopyWords.takenIn(
                        number: reply.number,
                        title: reply.copy.copy.title,
                        remarks: reply.copy.copy.remarks.count
                    )
                )
            }
        } catch let defect as Parcel.Defect {
            switch defect {
            case .unreadable: visit.notice(CopyWords.unreadable(path))
            case .newer(let since): visit.notice(CopyWords.newer(path, since: since))
            case .wrongPassphrase: visit.notice(CopyWords.wrongPassphrase)
            }
            throw Ended(code: 1)
        }
    }

    /// The bytes of a file, no more than a parcel may have.
    private static func read(_ path: String) throws -> Data? {
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        guard let size, size <= Parcel.mostBytes else { return nil }
        return try Data(contentsOf: URL(filePath: path))
    }
}
