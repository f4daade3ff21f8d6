import FoundationEssentials

/// What a seal, proof or derived key is for.
///
/// The label stands first in everything that is authenticated, so that what was made for one
/// purpose never passes for another. The number is the sealing scheme's version.
enum Label: String {
    case dataKey = "spiegel/1/data-key"
    case event = "spiegel/1/event"
    case summary = "spiegel/1/summary"
    case head = "spiegel/1/head"
    case proving = "spiegel/1/marking"
    case folding = "spiegel/1/folding"
    case manifestKey = "spiegel/1/manifest"
    case scriptName = "spiegel/1/script/name"
    case script = "spiegel/1/script"

    case slot = "spiegel/2/slot"
    case member = "spiegel/2/member"
    case person = "spiegel/2/person"
    case personSealing = "spiegel/2/person/sealed"
    case manifest = "spiegel/2/manifest"
    case waitingSealing = "spiegel/2/waiting/keys"
    case waitingKey = "spiegel/2/waiting/key"
    case waitingName = "spiegel/2/waiting/name"
    case waiting = "spiegel/2/waiting"
    case counting = "spiegel/2/counting"
    case draft = "spiegel/2/draft"
    case copy = "spiegel/2/copy"
    case copyKey = "spiegel/2/copy/key"
    case copyProof = "spiegel/2/copy/proof"

    /// What 0.1 proved a conversation and an owner with.
    case firstConversation = "spiegel/1/mark/conversation"
    case firstOwner = "spiegel/1/mark/owner"

    /// The label as bytes; no label is the beginning of another one's bytes.
    var bytes: Data { Data(rawValue.utf8) + [0] }
}
