// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Generate",
    targets: [
        .executableTarget(
            name: "Generate", swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")])
    ]
)
