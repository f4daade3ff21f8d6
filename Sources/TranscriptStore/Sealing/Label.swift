import FoundationEssentials

/// What a seal, mark or derived key is for.
///
/// The label stands first in everything that is authenticated, so that what was made for one
/// purpose never passes for another. The number is the sealing scheme's version.
enum Label: String {
    case dataKey = "spiegel/1/data-key"
    case event = "spiegel/1/event"
    case summary = "spiegel/1/summary"
    case head = "spiegel/1/head"
    case marking = "spiegel/1/marking"
    case folding = "spiegel/1/folding"
    case conversationMark = "spiegel/1/mark/conversation"
    case ownerMark = "spiegel/1/mark/owner"
    case manifest = "spiegel/1/manifest"
    case scriptName = "spiegel/1/script/name"
    case script = "spiegel/1/script"

    /// The label as bytes; no label is the beginning of another one's bytes.
    var bytes: Data { Data(rawValue.utf8) + [0] }
}
