// swift-tools-version:6.2
import PackageDescription

/// What every target of the house holds to: Swift 6, and no warning left standing.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "spiegel",
    products: [
        .executable(name: "spiegeld", targets: ["spiegeld"]),
        .executable(name: "spiegel", targets: ["spiegel"]),
    ],
    // Exact versions, since no lock file is committed.
    dependencies: [
        .package(
            url: "https://github.com/hummingbird-project/hummingbird",
            exact: "2.28.1",
            traits: []
        ),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        // The dialogue: values and decisions, no input or output.
        .target(name: "DialogModel", swiftSettings: strict),
        .target(name: "DialogEngine", dependencies: ["DialogModel"], swiftSettings: strict),
        .target(
            name: "DialogLoader",
            dependencies: ["DialogModel", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict
        ),
        .target(
            name: "DialogTools",
            dependencies: [
                "DialogModel", "DialogLoader", "DialogEngine", "DialogSession", "SpiegelAPI",
                "Wording",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict
        ),
        .target(name: "Wording", dependencies: ["DialogModel"], swiftSettings: strict),

        // What of a text says who somebody is: a value again, and the lists it looks into.
        .target(name: "CWordLists", exclude: ["Dutch"]),
        .target(
            name: "Deidentification",
            dependencies: ["DialogModel", "CWordLists"],
            swiftSettings: strict
        ),
        // What an owner does before others read: a value, and a file that only some can open.
        .target(
            name: "Bringing",
            dependencies: [
                "DialogModel", "Deidentification", "Wording",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Reports",
            dependencies: ["DialogModel", "Wording"],
            swiftSettings: strict
        ),

        // What is typed, interpreted: a value without input or output.
        .target(
            name: "DialogSession",
            dependencies: ["DialogModel", "SpiegelAPI", "Wording"],
            swiftSettings: strict
        ),

        // Who is in memory: decisions again.
        .target(name: "LiveRegistry", dependencies: ["DialogModel"], swiftSettings: strict),

        // The transcript on disk.
        .target(
            name: "TranscriptStore",
            dependencies: [
                "DialogModel",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),

        // The wire and its two ends.
        .target(name: "SpiegelAPI", dependencies: ["DialogModel"], swiftSettings: strict),
        .target(
            name: "SpiegelDaemon",
            dependencies: [
                "DialogModel", "DialogEngine", "DialogLoader", "LiveRegistry", "TranscriptStore",
                "Reports", "SpiegelAPI", "Wording", "CLinux",
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOExtras", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.embedInCode("OpenAPI/openapi.json")],
            swiftSettings: strict
        ),
        .target(
            name: "SpiegelLink",
            dependencies: [
                "DialogModel", "SpiegelAPI",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),

        // The terminal and the kernel.
        .systemLibrary(
            name: "CReadline",
            providers: [.apt(["libreadline-dev"])]
        ),
        .target(name: "CLinux"),
        .target(name: "LineEditor", dependencies: ["CReadline"], swiftSettings: strict),

        // Nothing of Spiegel asks ICU for anything, and its data would be half of each program.
        .target(name: "CUnicodeData"),

        .target(
            name: "DaemonProgram",
            dependencies: [
                "SpiegelDaemon", "SpiegelAPI", "Wording", "DialogModel",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "spiegeld",
            dependencies: ["DaemonProgram", "CUnicodeData"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "spiegel",
            dependencies: [
                "DialogSession", "SpiegelLink", "SpiegelAPI", "DialogModel", "LineEditor",
                "Bringing", "Reports", "DialogTools", "DaemonProgram", "Wording", "CLinux",
                "CUnicodeData",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        // Writes to a store until it is killed, for the campaigns that see what is left.
        .executableTarget(
            name: "spiegel-crashwriter",
            dependencies: ["TranscriptStore", "DialogModel"],
            path: "Tests/Campaigns/CrashWriter",
            swiftSettings: strict
        ),

        // What the tests share.
        .target(
            name: "TestSupport",
            dependencies: ["DialogModel", "SpiegelAPI"],
            path: "Tests/Support",
            swiftSettings: strict
        ),
        // Says how fast the engine is.
        .executableTarget(
            name: "spiegel-bench-engine",
            dependencies: ["DialogEngine", "DialogModel"],
            path: "Tests/Bench/Engine",
            swiftSettings: strict
        ),

        .testTarget(
            name: "DialogModelTests",
            dependencies: ["DialogModel", "TestSupport"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DialogEngineTests",
            dependencies: ["DialogEngine", "DialogModel"],
            exclude: ["Readings"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DialogLoaderTests",
            dependencies: ["DialogLoader", "DialogModel", "Wording", "TestSupport"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DialogSessionTests",
            dependencies: [
                "DialogSession", "DialogEngine", "DialogModel", "SpiegelAPI", "Wording",
                "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DialogToolsTests",
            dependencies: [
                "DialogTools", "DialogLoader", "DialogEngine", "DialogModel", "Wording",
                "TestSupport",
            ],
            exclude: ["Cues", "Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WordingTests",
            dependencies: ["Wording", "DialogModel"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DeidentificationTests",
            dependencies: ["Deidentification", "DialogModel", "TestSupport"],
            exclude: ["Sentences", "Deduce"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BringingTests",
            dependencies: ["Bringing", "DialogModel"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Reports", "DialogEngine", "DialogModel", "TestSupport",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "LiveRegistryTests",
            dependencies: ["LiveRegistry", "DialogModel", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TranscriptStoreTests",
            dependencies: [
                "TranscriptStore", "DialogModel", "spiegel-crashwriter",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "LineEditorTests",
            dependencies: ["LineEditor", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SpiegelAPITests",
            dependencies: ["SpiegelAPI", "DialogModel"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SpiegelDaemonTests",
            dependencies: [
                "SpiegelDaemon", "SpiegelAPI", "SpiegelLink", "LiveRegistry", "TranscriptStore",
                "DialogLoader", "DialogModel", "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SpiegelTests",
            dependencies: [
                "DialogSession", "spiegel", "DialogModel", "LineEditor", "SpiegelAPI", "Wording",
                "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ReleaseTests",
            dependencies: [
                "TranscriptStore", "DialogEngine", "DialogModel",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Tests/Releases",
            exclude: ["0.1", "README.md", "make"],
            swiftSettings: strict
        ),
        .testTarget(name: "HouseTests", swiftSettings: strict),
    ]
)
