// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]

/// A room of the house, and the rooms it may look into.
func room(
  _ name: String, _ dependencies: Target.Dependency..., resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    swiftSettings: strict)
}

func library(_ name: String, pkgConfig: String?, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "omdome",
  products: [
    // Tests put it before the C library with LD_PRELOAD; nothing links it.
    .library(name: "Rehearsal", type: .dynamic, targets: ["Rehearsal"])
  ],
  targets: [
    // Readline's .pc file holds a flag that SwiftPM refuses; its module map links it instead.
    library("CReadline", pkgConfig: nil, apt: "libreadline-dev"),
    library("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
    library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
    library("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),

    room("Words"),
    room("Digests", "CCrypto"),
    room("JSON"),
    room("Bank", "Words", "Digests", "CYAML"),
    room("Quiz", "Bank", "Words", "JSON", "Digests"),
    room("Records", "Quiz", "Bank", "Words", "Digests", "JSON"),
    room(
      "SQLiteStore", "Records", "Quiz", "Bank", "Words", "JSON", "CSQLite",
      resources: [.embedInCode("Schema"), .embedInCode("Queries")]),
    room("Terminal", "Words", "CReadline"),
    .systemLibrary(name: "CPTY", path: "Tests/Support/CPTY"),
    .target(
      name: "PseudoTerminal", dependencies: ["CPTY"], path: "Tests/Support/PseudoTerminal",
      swiftSettings: strict),
    .executableTarget(
      name: "LineProbe", dependencies: ["Terminal"], path: "Tests/Support/LineProbe",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Words", "PseudoTerminal", "LineProbe"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .executableTarget(
      name: "omdome",
      dependencies: [
        "Words", "Digests", "JSON", "Bank", "Quiz", "Records", "SQLiteStore", "Terminal",
      ],
      swiftSettings: strict),

    .target(name: "Rehearsal", path: "Tests/Support/Rehearsal"),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "omdome", "Terminal", "SQLiteStore", "Records", "Quiz", "Bank", "Words", "JSON", "CSQLite",
        "PseudoTerminal", "TemporaryFolder", "Rehearsal",
      ],
      exclude: ["Bank", "Transcripts"], swiftSettings: strict),

    .target(
      name: "TemporaryFolder", path: "Tests/Support/TemporaryFolder", swiftSettings: strict),
    tests(of: "Words"),
    tests(of: "JSON"),
    tests(of: "Bank", "Words", "TemporaryFolder"),
    tests(of: "Quiz", "Bank", "Words", "JSON", "TemporaryFolder"),
  ]
)
