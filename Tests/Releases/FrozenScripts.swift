import DialogModel
import Foundation

/// The pinned scripts that a release wrote.
///
/// Dialogues and lexicons are in many of them, so each lies there once, and a script says of which
/// it was made. Put together, they are the bytes that were sealed.
struct FrozenScripts {
    let release: Release

    struct Recipe: Decodable {
        let root: String
        let language: String
        let dialogs: [String]
        let lexicon: Bool
        let sha256: String
    }

    /// The script `nl/starrt` as it was sealed, without envelope.
    func bytes(_ name: String) throws -> (json: Data, sha256: String) {
        let recipe = try release.read("scripts/\(name).json", as: Recipe.self)
        func part(_ part: String) throws -> String {
            let path = "scripts/\(recipe.language)/parts/\(part).json"
            return String(decoding: try release.data(path), as: UTF8.self)
        }
        let dialogs = try recipe.dialogs.map { "\"\($0)\":\(try part($0))" }
        let lexicon = recipe.lexicon ? "\"lexicon\":\(try part("lexicon"))," : ""
        let json =
            "{\"dialogs\":{\(dialogs.joined(separator: ","))},\(lexicon)\"root\":\"\(recipe.root)\"}"
        return (Data(json.utf8), recipe.sha256)
    }

    /// The script `nl/starrt`.
    func opened(_ name: String) throws -> Opened<PinnedScript> {
        try JSONDecoder().decode(Opened<PinnedScript>.self, from: bytes(name).json)
    }
}
