import CLinux
import DialogEngine
import DialogModel
import Glibc
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import SpiegelAPI
import TranscriptStore

/// The daemon: a store, a library of scripts and a socket, served until it is told to stop.
package struct Daemon: Sendable {
    /// What it is started with.
    package struct Settings: Sendable {
        /// Where things are.
        package var places: Places
        /// Folders of scripts; a later one's go before an earlier one's.
        package var dialogs: [String]
        /// After how long without a connection it ends; `nil` for never.
        package var idleExit: Duration?
        /// The bounds of the wire.
        package var limits: Limits

        /// Settings for `places`.
        package init(
            places: Places,
            dialogs: [String],
            idleExit: Duration? = nil,
            limits: Limits = Limits()
        ) {
            self.places = places
            self.dialogs = dialogs
            self.idleExit = idleExit
            self.limits = limits
        }
    }

    private let settings: Settings
    private let logger: Logger

    /// A daemon with these settings; nothing is opened yet.
    package init(_ settings: Settings, logger: Logger) {
        self.settings = settings
        self.logger = logger
    }

    /// Shuts this process's memory to others, lets go of the descriptors that it inherited but the
    /// standard three and the service manager's, and lets it open as many as the system allows.
    ///
    /// It comes first, before there is another thread or an open file.
    package static func settle() {
        clinux_protect_memory()
        clinux_settle(CInt(ListeningSocket.passed ?? 0))
    }

    /// Runs until SIGTERM or SIGINT, until its socket's file is taken away, or until it has been idle
    /// for long enough.
    ///
    /// Turns in flight are finished first.
    ///
    /// - Throws: The fault that kept it from starting; nothing has been changed then.
    package func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let socket =
            if let inherited = try ListeningSocket.inherited() {
                inherited
            } else {
                try ListeningSocket.bind(path: settings.places.socket)
            }
        defer { socket.remove() }
        let scripts = Scripts(folders: settings.dialogs)
        let store = try await openStore()
        let link = settings.places.link
        unlink(link)
        // Only those who look elsewhere need it: where it cannot be made, they find nobody.
        if let path = UnixSocket.path(of: socket.descriptor) { symlink(path, link) }
        defer { unlink(link) }
        let keeper = StoreKeeper(store, logger: logger)
        do {
            try await serve(socket, keeper, scripts)
        } catch {
            await keeper.store.close()
            throw error
        }
        await keeper.store.close()
    }

    /// Opens the store; one that is leaving, or whose socket was taken away, is waited for.
    private func openStore() async throws -> TranscriptStore {
        let end = ContinuousClock.now + .seconds(10)
        while true {
            let busy: Fault
            do throws(Fault) {
                return try await TranscriptStore.open(
                    folder: settings.places.data,
                    keyFile: settings.places.key,
                    summarising: { script, events in
                        try? Conversation(replaying: events, in: CompiledScript(script)).summary
                    }
                )
            } catch {
                busy = error
            }
            guard case .start(.alreadyRunning) = busy else { throw busy }
            if let other = settings.places.liveSocket {
                throw StartFault.alreadyRunning(path: other)
            }
            guard .now < end else { throw busy }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private func serve(
        _ socket: ListeningSocket,
        _ keeper: StoreKeeper,
        _ scripts: Scripts
    ) async throws {
        let limits = settings.limits
        let desk = Desk(
            shelf: keeper,
            scripts: scripts,
            limits: limits,
            now: WallClock.now,
            suspended: WallClock.suspended
        )
        let connections = Connections(limit: limits.connectionsPerUser)
        let server = SocketServer(
            socket: socket,
            child: channel(desk, keeper, connections),
            logger: logger
        ) {
            ServiceManager.notify("READY=1")
        }
        var services: [any Service] = [
            TimeKeeper(desk: desk, clock: ContinuousClock(), logger: logger), LossWatch(desk: desk),
            server,
            Auditor(keeper: keeper, clock: ContinuousClock(), logger: logger),
            SocketWatch(socket: socket, pause: .seconds(1), logger: logger),
        ]
        if let interval = ServiceManager.watchdogInterval {
            services.append(Watchdog(desk: desk, interval: interval))
        }
        if let patience = settings.idleExit {
            services.append(IdleExit(connections: connections, patience: patience))
        }
        // Only the watches of idleness and the socket end by themselves, and that ends the others in
        // good order.
        var configuration = ServiceGroupConfiguration(
            services: services.map { service in
                .init(
                    service: service,
                    successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .gracefullyShutdownGroup
                )
            },
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        try await ServiceGroup(configuration: configuration).run()
    }

    private func channel(
        _ desk: Desk,
        _ keeper: StoreKeeper,
        _ connections: Connections
    ) -> PeerChannel {
        let limits = settings.limits
        let gate = Gate(
            table: RouteTable(Routes(desk: desk, keeper: keeper, limits: limits).endpoints),
            user: geteuid(),
            person: { uid throws(StoreFault) in try await keeper.store.person(uid: uid) },
            rights: { person, id throws(Fault) in try await desk.rights(of: person, in: id) },
            limits: limits,
            logger: logger
        )
        let configuration = HTTP1Channel.Configuration(
            additionalChannelHandlers: [
                RequestBounds(
                    headTime: limits.headerTime,
                    bodyTime: limits.bodyTime,
                    bodyBytes: limits.bodyBytes
                )
            ],
            idleTimeout: TimeAmount(limits.idleTime),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.headerBytes,
                maxHeaderListSize: limits.headerBytes,
                maxHeaderFieldCount: 64
            )
        )
        return PeerChannel(
            base: HTTP1Channel(responder: gate.respond, configuration: configuration),
            connections: connections,
            refusal: .refusing(
                .request(.tooManyConnections(limit: limits.connectionsPerUser))
            )
        )
    }
}
