// swift-tools-version: 6.1
import Foundation
import PackageDescription

// The rooms, from the ground up: a room imports only rooms that stand above it here.
let package = Package(
    name: "einstieg",
    products: [
        .executable(name: "einstieg", targets: ["einstieg"]),
        .executable(name: "benchmark", targets: ["benchmark"]),
        .executable(name: "courier", targets: ["courier"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    ],
    targets: [
        .executableTarget(name: "embed"),
        .plugin(name: "EmbedData", capability: .buildTool(), dependencies: ["embed"], path: "Sources/EmbedData"),
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        .target(name: "Linguistics"),
        .target(name: "Checklist", dependencies: ["Linguistics"], exclude: ["Data"], plugins: ["EmbedData"]),
        .target(name: "Voices", exclude: ["Data"], plugins: ["EmbedData"]),
        .target(
            name: "Scenarios", dependencies: ["Linguistics", "Checklist", "Voices", "Yams"],
            exclude: ["Data"], plugins: ["EmbedData"]),
        .target(
            name: "Roleplay", dependencies: ["Linguistics", "Checklist", "Scenarios"],
            exclude: ["Data"], plugins: ["EmbedData"]),
        .target(name: "Proofreading", dependencies: ["Linguistics", "Checklist", "Scenarios", "Roleplay"]),
        .target(name: "Scoring", dependencies: ["Linguistics", "Checklist", "Scenarios", "Roleplay"]),
        .target(
            name: "Scripts", dependencies: ["Linguistics", "Checklist", "Scenarios", "Yams"],
            exclude: ["Data"], plugins: ["EmbedData"]),
        .target(name: "Outcomes"),
        .target(name: "Teamwork", dependencies: ["Checklist", "Outcomes"]),
        .target(name: "Privacy", dependencies: ["Linguistics", "Scenarios"]),
        .target(
            name: "Records",
            dependencies: [
                "Linguistics", "Outcomes", "Privacy", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .target(
            name: "Reports",
            dependencies: [
                "Linguistics", "Checklist", "Scenarios", "Roleplay", "Scoring", "Scripts", "Outcomes", "Teamwork",
                "Privacy",
                .product(name: "Mustache", package: "swift-mustache"),
            ], exclude: ["Data"], plugins: ["EmbedData"]),
        .executableTarget(
            name: "einstieg",
            dependencies: [
                "CReadline", "Linguistics", "Checklist", "Scenarios", "Roleplay", "Proofreading", "Scoring", "Scripts",
                "Outcomes", "Teamwork", "Privacy", "Records",
                "Reports", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // The only one that talks to a network; the program itself cannot.
        .executableTarget(name: "courier"),
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "Linguistics", "Checklist", "Roleplay", "Scenarios", "Outcomes", "Reports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "LinguisticsTests", dependencies: ["Linguistics"]),
        .testTarget(name: "ChecklistTests", dependencies: ["Checklist"]),
        .testTarget(
            name: "ScenariosTests", dependencies: ["Scenarios", "Checklist", "Voices"], exclude: ["Broken"]),
        .testTarget(
            name: "RoleplayTests", dependencies: ["Linguistics", "Roleplay", "Scoring", "Scenarios", "Reports"]),
        .testTarget(
            name: "ScoringTests", dependencies: ["Linguistics", "Checklist", "Scenarios", "Roleplay", "Scoring"]),
        .testTarget(name: "ProofreadingTests", dependencies: ["Proofreading", "Scenarios", "Roleplay"]),
        .testTarget(name: "ScriptsTests", dependencies: ["Scripts", "Scenarios", "Checklist"]),
        .testTarget(name: "OutcomesTests", dependencies: ["Outcomes"]),
        .testTarget(name: "TeamworkTests", dependencies: ["Teamwork", "Checklist"]),
        .testTarget(name: "PrivacyTests", dependencies: ["Privacy", "Linguistics", "Scenarios"]),
        .testTarget(
            name: "RecordsTests",
            dependencies: ["Records", "Outcomes", "Privacy", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Linguistics", "Checklist", "Scenarios", "Scoring", "Scripts", "Outcomes", "Reports", "Roleplay",
                "Teamwork", "Privacy",
            ]),
        .testTarget(
            name: "einstiegTests",
            dependencies: ["einstieg", "courier", "Yams", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(name: "benchmarkTests", dependencies: ["benchmark", "Checklist"]),
    ],
    swiftLanguageModes: [.v6]
)

// Every exclusive access is proved while compiling or tested in debug builds; a release build does not check it again.
for target in package.targets where [.regular, .executable].contains(target.type) {
    target.swiftSettings = [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))]
}

// What reads text is optimised for the tests as well: they play some thousand sessions.
for target in package.targets where ["Linguistics", "Checklist", "Scenarios", "Roleplay"].contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}

// The program starts in half the time when it need not look for the parts of Swift and Foundation on other people's
// disks first; what the static Foundation consists of has to be named, as modules name the parts of the dynamic one.
// A toolchain without these parts builds it the ordinary way.
let search = (Context.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/swift" }
let swift = search.first(where: FileManager.default.isExecutableFile)
    .map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().deletingLastPathComponent().path }
let parts = ["ld.lld", "../lib/swift_static/linux/libFoundation.a", "../lib/swift_static/linux/libCoreFoundation.a"]
if let swift, parts.allSatisfy({ FileManager.default.fileExists(atPath: "\(swift)/\($0)") }) {
    for target in package.targets where target.name == "einstieg" {
        target.linkerSettings = [
            .unsafeFlags(
                [
                    "-static-stdlib", "-use-ld=lld", "-Xclang-linker", "-no-pie", "-lCoreFoundation",
                    "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
                ], .when(platforms: [.linux], configuration: .release))
        ]
    }
}
