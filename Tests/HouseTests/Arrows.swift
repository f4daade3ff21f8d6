/// Who may import whom: arrows point down only.
///
/// SwiftPM does not hold these by itself, for a module can import whatever was built before it.
enum Arrows {
    /// What a module may import beside the platform: other modules of the house, and packages.
    static let allowed: [String: Set<String>] = [
        // The dialogue: values and decisions.
        "DialogModel": [],
        "DialogEngine": ["DialogModel"],
        "DialogLoader": ["DialogModel", "Yams"],
        "DialogTools": [
            "DialogModel", "DialogLoader", "DialogEngine", "DialogSession", "SpiegelAPI", "Wording",
            "Mustache",
        ],
        "Wording": ["DialogModel"],
        "Reports": ["DialogModel", "Wording"],
        "Bringing": ["DialogModel", "Deidentification", "Wording", "Crypto", "CryptoExtras"],
        "DialogSession": ["DialogModel", "SpiegelAPI", "Wording"],

        // What says who somebody is.
        "CWordLists": [],
        "Deidentification": ["DialogModel", "CWordLists"],

        // Who is in memory.
        "LiveRegistry": ["DialogModel"],

        // The transcript on disk.
        "TranscriptStore": ["DialogModel", "GRDB", "GRDBSQLite", "Crypto", "CryptoExtras"],

        // The wire and its two ends.
        "SpiegelAPI": ["DialogModel"],
        "SpiegelDaemon": [
            "DialogModel", "DialogEngine", "DialogLoader", "LiveRegistry", "TranscriptStore",
            "Reports", "SpiegelAPI", "Wording", "CLinux",
            "Crypto", "HummingbirdCore", "HTTPTypes", "Logging", "NIOCore",
            "NIOExtras",
            "NIOHTTP1", "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "NIOPosix", "ServiceLifecycle",
            "UnixSignals",
        ],
        "SpiegelLink": [
            "DialogModel", "SpiegelAPI",
            "AsyncHTTPClient", "NIOCore", "NIOFoundationCompat", "NIOHTTP1",
        ],

        // The terminal and the kernel.
        "CReadline": [],
        "CLinux": [],
        "LineEditor": ["CReadline"],

        // The programs.
        "CUnicodeData": [],
        "DaemonProgram": [
            "SpiegelDaemon", "SpiegelAPI", "Wording", "DialogModel", "ArgumentParser", "Logging",
        ],
        "spiegeld": ["DaemonProgram"],
        "spiegel": [
            "DialogSession", "SpiegelLink", "SpiegelAPI", "DialogModel", "LineEditor",
            "Bringing", "Reports", "DialogTools", "DaemonProgram", "Wording", "CLinux",
            "ArgumentParser",
        ],
    ]

    /// What Linux and the toolchain bring.
    static let platform: Set<String> = [
        "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
    ]

    /// Modules without clock, file or randomness: not even the platform's modules are for them.
    static let pure: Set<String> = [
        "DialogModel", "DialogEngine", "DialogSession", "LiveRegistry", "Wording",
        "Deidentification", "CWordLists",
    ]

    /// What `module` may import, or `nil` for a module that the house does not know.
    static func all(of module: String) -> Set<String>? {
        allowed[module]?.union(pure.contains(module) ? [] : platform)
    }
}
