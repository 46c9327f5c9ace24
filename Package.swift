// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
]

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOHTTP2", package: "swift-nio-http2"),
    .product(name: "NIOHPACK", package: "swift-nio-http2"),
    .product(name: "NIOTLS", package: "swift-nio"),
    .product(name: "NIOWebSocket", package: "swift-nio"),
    .product(name: "NIOSSL", package: "swift-nio-ssl"),
]

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let collections: Target.Dependency = .product(name: "Collections", package: "swift-collections")
let orderedCollections: Target.Dependency = .product(name: "OrderedCollections", package: "swift-collections")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let x509: Target.Dependency = .product(name: "X509", package: "swift-certificates")
let grpc: [Target.Dependency] = [
    .product(name: "GRPCCore", package: "grpc-swift-2"),
    .product(name: "GRPCNIOTransportHTTP2", package: "grpc-swift-nio-transport"),
    .product(name: "GRPCProtobuf", package: "grpc-swift-protobuf"),
    .product(name: "SwiftProtobuf", package: "swift-protobuf"),
]

/// A library target of Martlet. What it may import is the table in docs/Modules.md, which `dev/check` enforces.
func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one library target.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies, swiftSettings: settings)
}

let package = Package(
    name: "martlet",
    products: [
        .executable(name: "martlet", targets: ["martlet"]),
        .executable(name: "pause", targets: ["pause"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-nio-http2", exact: "1.46.0"),
        .package(url: "https://github.com/apple/swift-certificates", exact: "1.21.1"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
        .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
        .package(url: "https://github.com/grpc/grpc-swift-2", exact: "2.4.3"),
        .package(url: "https://github.com/grpc/grpc-swift-nio-transport", exact: "2.9.2"),
        .package(url: "https://github.com/grpc/grpc-swift-protobuf", exact: "2.4.1"),
        // Without its defaults: they import all of Foundation, which dev/build keeps out of the executable.
        .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0", traits: []),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        library(
            "KubeSupport",
            ["CMalloc", logging, lifecycle, subprocess, .product(name: "NIOCore", package: "swift-nio")]),
        library("KubeJSON", ["KubeSupport", "CYAML", orderedCollections]),
        library("KubeAPI", ["KubeJSON"]),
        library(
            "KubePKI",
            [
                "KubeJSON", crypto, x509,
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ]),
        library(
            "KubeStore",
            [
                "KubeSupport", "CSQLite", "CSodium", collections, crypto, logging,
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ] + grpc),
        library("KubeServing", ["KubeSupport", crypto, logging, lifecycle] + nio),
        library("KubeClient", ["KubeAPI", "KubePKI", collections] + nio),
        library("KubeAPIServer", ["KubeClient", "KubeStore", "KubeServing", "CZlib", crypto]),
        library("KubeControllers", ["KubeClient"]),
        library("KubeScheduler", ["KubeClient", .product(name: "HeapModule", package: "swift-collections")]),
        library(
            "Kubelet",
            [
                "KubeClient", "KubeServing", "KubePKI", crypto, subprocess,
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ] + grpc),
        library("KubeProxy", ["KubeClient", subprocess]),
        library("KubeDNS", ["KubeClient"] + nio),
        library("KubeNode", ["Kubelet", "KubeProxy", "KubeDNS"]),
        library(
            "KubeBench",
            [
                "KubeClient", "KubePKI", "KubeServing",
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ] + nio),
        .executableTarget(
            name: "martlet",
            dependencies: [
                "KubeAPIServer", "KubeControllers", "KubeScheduler", "KubeNode", "KubeBench",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings,
            // What makes it small: docs/decisions/0004-static-runtime.md.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xlinker", "-z", "-Xlinker",
                        "pack-relative-relocs",
                    ], .when(configuration: .release))
            ]),
        // Freestanding: SwiftPM links executables with swiftc, which would add the Swift and C runtimes (9.7 MB).
        .executableTarget(
            name: "pause",
            cSettings: [
                .unsafeFlags(["-ffreestanding", "-fno-stack-protector", "-fno-asynchronous-unwind-tables"])
            ],
            linkerSettings: [
                .unsafeFlags([
                    "-static-executable", "-nostartfiles", "-Xclang-linker", "-nostdlib", "-Xlinker", "--strip-all",
                ])
            ]),
        tests("KubeSupport", ["TestSupport", logging]),
        tests("KubeJSON"),
        tests("KubeAPI", ["TestSupport"]),
        tests("KubePKI", ["TestSupport"]),
        .executableTarget(
            name: "StoreCrashWriter", dependencies: ["KubeStore"], path: "Tests/StoreCrashWriter",
            swiftSettings: settings),
        tests("KubeStore", ["StoreCrashWriter", "TestSupport", logging]),
        .target(
            name: "TestSupport", dependencies: ["KubeClient", "KubeServing", "KubePKI", logging],
            path: "Tests/TestSupport",
            swiftSettings: settings),
        .target(
            name: "Corpus",
            dependencies: [
                "KubeAPIServer", "KubeControllers", "CZlib", .product(name: "SwiftASN1", package: "swift-asn1"),
            ],
            path: "Tests/Corpus",
            swiftSettings: settings),
        .executableTarget(
            name: "corpus-tool",
            dependencies: ["Corpus", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Tests/CorpusTool", swiftSettings: settings),
        .testTarget(
            name: "CorpusTests", dependencies: ["Corpus"], exclude: ["scores"], swiftSettings: settings),
        .target(
            name: "ClusterSimulation",
            dependencies: ["KubeAPIServer", "KubeControllers", "KubeScheduler", "KubeStore", "KubePKI", logging],
            path: "Tests/ClusterSimulation", swiftSettings: settings),
        tests("ClusterSimulation"),
        tests("KubeServing", ["TestSupport", .product(name: "NIOEmbedded", package: "swift-nio")]),
        tests("KubeClient", ["TestSupport", "KubeServing", .product(name: "NIOEmbedded", package: "swift-nio")]),
        tests("KubeAPIServer", ["TestSupport", "CZlib", .product(name: "NIOEmbedded", package: "swift-nio")]),
        tests("KubeControllers", ["KubeAPIServer", "KubeStore", "TestSupport"]),
        tests("KubeScheduler", ["KubeAPIServer", "KubeStore", "TestSupport", logging]),
        tests("Kubelet", [subprocess, logging, "KubeAPIServer", "KubeStore", "TestSupport"]),
        tests("KubeProxy", [subprocess]),
        tests("KubeDNS", ["TestSupport"]),
        tests("KubeBench", ["TestSupport"]),
        .testTarget(
            name: "ClusterTests", dependencies: ["martlet", "pause", "KubeClient", "TestSupport"], exclude: ["python"],
            swiftSettings: settings),
    ]
)
