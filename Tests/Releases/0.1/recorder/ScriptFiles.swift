import Crypto
import DialogModel
import Foundation

/// The pinned scripts: each dialogue and lexicon once, and for each script of what it is made.
///
/// Equal bytes are a part of many scripts, whole they would take forty times the room. That the
/// parts make up exactly what this release writes is checked here, and by the hash later.
struct ScriptFiles {
    let folder: Folder

    struct Recipe: Encodable {
        let root: DialogID
        let language: Language
        let dialogs: [DialogID]
        let lexicon: Bool
        let sha256: String
    }

    func write(_ played: [PlayedPlan]) throws {
        for plan in played {
            let script = plan.script
            let language = plan.language.rawValue
            let names = script.dialogs.keys.sorted { $0.name < $1.name }
            var dialogs: [String] = []
            for name in names {
                let json = try Folder.json(script.dialogs[name])
                try folder.write(json, to: "scripts/\(language)/parts/\(name).json")
                dialogs.append("\"\(name)\":" + String(decoding: json, as: UTF8.self))
            }
            var lexicon = ""
            if let words = script.lexicon {
                let json = try Folder.json(words)
                try folder.write(json, to: "scripts/\(language)/parts/lexicon.json")
                lexicon = "\"lexicon\":" + String(decoding: json, as: UTF8.self) + ","
            }
            let whole = try Folder.json(script)
            let made =
                "{\"dialogs\":{\(dialogs.joined(separator: ","))},\(lexicon)"
                + "\"root\":\"\(script.root)\"}"
            precondition(Data(made.utf8) == whole, "the parts make up the script")
            let recipe = Recipe(
                root: script.root,
                language: plan.language,
                dialogs: names,
                lexicon: script.lexicon != nil,
                sha256: SHA256.hash(data: whole).map { String(format: "%02x", $0) }.joined()
            )
            try folder.write(
                try Folder.json(recipe) + Data("\n".utf8),
                to: "scripts/\(language)/\(script.root).json"
            )
        }
    }
}
