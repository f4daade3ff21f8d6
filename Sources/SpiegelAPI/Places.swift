import FoundationEssentials
import Glibc

/// Where a user's Spiegel keeps its things.
///
/// With `SPIEGEL_HOME` everything lies under that one folder; otherwise the XDG base directories
/// decide (<https://specifications.freedesktop.org/basedir-spec/latest/>). Data and key are never
/// in each other's folder, so that a copy of the data alone tells nothing.
package struct Places: Hashable, Sendable {
    /// The folder of the database.
    package let data: String
    /// The key file.
    package let key: String
    /// The daemon's socket.
    package var socket: String
    /// The user's own scripts; they go before ours.
    package let ownDialogs: String

    /// Where a link to the socket of the daemon that serves this data lies, for those who look for it
    /// in other places than it did: a runtime folder is not the same everywhere, nor for ever.
    package var link: String { data + "/api.sock" }

    /// The places that `environment` points at.
    ///
    /// Under systemd, `STATE_DIRECTORY` and `CONFIGURATION_DIRECTORY` go before the XDG folders. A
    /// runtime folder that is not there, or not the user's own, is none.
    package init(
        environment: [String: String],
        owns: (String) -> Bool = Self.isOwnFolder
    ) {
        func folder(_ name: String) -> String? {
            environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        if let home = environment["SPIEGEL_HOME"], !home.isEmpty {
            let home = Self.absolute(home)
            data = home + "/data"
            key = home + "/key/store.key"
            socket = home + "/run/api.sock"
            ownDialogs = home + "/dialogs"
            return
        }
        let home = folder("HOME") ?? "/"
        let configuration =
            folder("CONFIGURATION_DIRECTORY")
            ?? (folder("XDG_CONFIG_HOME") ?? home + "/.config") + "/spiegel"
        data =
            folder("STATE_DIRECTORY")
            ?? (folder("XDG_DATA_HOME") ?? home + "/.local/share") + "/spiegel"
        key = configuration + "/store.key"
        ownDialogs = configuration + "/dialogs"
        let given = folder("XDG_RUNTIME_DIR").flatMap { owns($0) ? $0 : nil }
        let runtime = given ?? home + "/.local/state"
        socket = runtime + "/spiegel/api.sock"
    }

    /// The socket that the link names, where a daemon answers at it.
    package var liveSocket: String? {
        guard let named = try? FileManager.default.destinationOfSymbolicLink(atPath: link),
            UnixSocket.isAnswered(at: named)
        else { return nil }
        return named
    }

    /// Whether `path` is a folder of this user's own.
    package static func isOwnFolder(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
            && info.st_uid == geteuid()
    }

    /// `path` from the root; a relative one begins in the current folder.
    package static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/") else { return path }
        let below = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        return FileManager.default.currentDirectoryPath + "/" + below
    }

    /// `path` from the root; `~/` is the user's home, also where no shell has seen to that.
    package static func fromHome(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else {
            return absolute(path)
        }
        return absolute(home + path.dropFirst())
    }

    /// The folder of the scripts that Spiegel comes with: `SPIEGEL_DIALOGS`; beside an installed
    /// program, `../share/spiegel/Dialogs`; in a checkout, `Dialogs` in a folder above the program.
    ///
    /// - Parameters:
    ///   - environment: The variables.
    ///   - program: The program's own file.
    /// - Returns: An existing folder, or `nil`.
    package static func shippedDialogs(
        environment: [String: String],
        program: String
    ) -> String? {
        func exists(_ path: String) -> Bool {
            FileManager.default.fileExists(atPath: path)
        }
        if let set = environment["SPIEGEL_DIALOGS"], !set.isEmpty { return absolute(set) }
        var folder = parent(of: program)
        let installed = parent(of: folder) + "/share/spiegel/Dialogs"
        if exists(installed) { return installed }
        while folder != "/" && !folder.isEmpty {
            if exists(folder + "/Dialogs/nl") { return folder + "/Dialogs" }
            folder = parent(of: folder)
        }
        return nil
    }

    /// The file of the program that is running.
    package static var program: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "/"
    }

    /// The folder in which `path` lies.
    package static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }
}
