import DialogModel
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import TranscriptStore

/// What a route knows about a request beyond the request itself.
struct RequestScope: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who asks.
    let peer: Peer
    /// The connection.
    let channel: any Channel

    init(source: ApplicationRequestContextSource, peer: Peer) {
        coreContext = .init(source: source)
        channel = source.channel
        self.peer = peer
    }

    /// Hummingbird's own way in, which ours never takes: a request without a peer is nobody's.
    init(source: Source) {
        self.init(source: source, peer: Peer(uid: Peer.unmappedUser, isOverLimit: false))
    }

    /// Whose conversations may be seen.
    var owner: OwnerID { OwnerID(uid: peer.uid) }

    /// The conversation that the path names.
    ///
    /// - Throws: `unknownConversation` when the name is none.
    func conversation() throws(Fault) -> ConversationID {
        guard let name = parameters.get("id"), let id = ConversationID(name) else {
            throw .unknownConversation
        }
        return id
    }
}
