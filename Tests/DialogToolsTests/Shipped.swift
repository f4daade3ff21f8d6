import DialogLoader
import DialogModel
import DialogTools
import Foundation

/// The scripts and plans of this repository.
enum Shipped {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Dialogs")

    static let library = ScriptListing(folders: [folder.path(percentEncoded: false)]).read()

    /// Every dialogue, by language and name.
    static var dialogs: [Dialog] { library.dialogs }

    /// Every plan's path below the folder: `nl/plans/starrt-kort.plan`.
    static var plans: [String] {
        Language.allCases.flatMap { language in
            let path = "\(language.rawValue)/plans"
            let files = try? FileManager.default.contentsOfDirectory(
                atPath: folder.appending(path: path).path(percentEncoded: false)
            )
            return (files ?? []).filter { $0.hasSuffix(".plan") }.sorted().map { "\(path)/\($0)" }
        }
    }

    static func plan(_ path: String) throws -> Plan {
        let data = try Data(contentsOf: folder.appending(path: path))
        return try Plan(name: path, text: String(decoding: data, as: UTF8.self))
    }
}
