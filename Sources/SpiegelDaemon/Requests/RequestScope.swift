import DialogModel
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What a route knows about a request beyond the request itself.
struct RequestScope: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Who asks.
    let peer: Peer
    /// Whose conversations may be seen.
    let owner: PersonID
    /// The connection.
    let channel: any Channel

    init(source: ApplicationRequestContextSource, peer: Peer, owner: PersonID) {
        coreContext = .init(source: source)
        channel = source.channel
        self.peer = peer
        self.owner = owner
    }

    /// Hummingbird's own way in, which ours never takes: a request without a peer is nobody's.
    init(source: Source) {
        var generator = SystemRandomNumberGenerator()
        self.init(
            source: source,
            peer: Peer(uid: Peer.unmappedUser, isOverLimit: false),
            owner: .random(using: &generator)
        )
    }

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
