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

func tests(
  of name: String, _ dependencies: Target.Dependency..., exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    exclude: exclude, swiftSettings: strict)
}

/// What several test targets lean on.
func support(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Tests/Support/\(name)", swiftSettings: strict)
}

/// A program that tests start, starve and kill.
func probe(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: "Tests/Support/\(name)", swiftSettings: strict)
}

/// A C library. Its module map links the archive: each shared library would cost every start time.
func library(_ name: String, apt: String) -> Target {
  .systemLibrary(name: name, providers: [.apt([apt])])
}

let package = Package(
  name: "omdome",
  products: [
    // Tests put it before the C library with LD_PRELOAD; nothing links it.
    .library(name: "Rehearsal", type: .dynamic, targets: ["Rehearsal"])
  ],
  targets: [
    library("CReadline", apt: "libreadline-dev"),
    library("CYAML", apt: "libyaml-dev"),
    library("CSQLite", apt: "libsqlite3-dev"),
    library("CCrypto", apt: "libssl-dev"),

    room("Words"),
    room("Digests", "CCrypto"),
    room("JSON"),
    room("Bank", "Words", "Digests", "CYAML"),
    room("Quiz", "Bank", "Words", "JSON", "Digests"),
    room("Records", "Quiz", "Bank", "Words", "Digests", "JSON"),
    room(
      "SQLiteStore", "Records", "Quiz", "Bank", "Words", "JSON", "CSQLite",
      resources: [.embedInCode("Schema"), .embedInCode("Queries")]),
    room("Reports", "Records", "Quiz", "Bank", "Words"),
    room("Terminal", "Words", "CReadline"),
    .executableTarget(
      name: "omdome",
      dependencies: [
        "Words", "Digests", "JSON", "Bank", "Quiz", "Records", "SQLiteStore", "Reports",
        "Terminal",
      ],
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(
          ["-L\(Context.packageDirectory)/Sources/Linking", "-Xclang-linker", "-static-libgcc"],
          .when(configuration: .release))
      ]),

    support("Files"),
    support("Samples", "Records", "Quiz", "Bank", "Words", "JSON"),
    // One set of stories that every store must live up to.
    support("StoreConformance", "Samples", "Records", "Quiz", "Bank", "Words"),
    .systemLibrary(name: "CPTY", path: "Tests/Support/CPTY"),
    support("PseudoTerminal", "CPTY"),
    // C alone: it stands between the program and the system's chance.
    .target(name: "Rehearsal", path: "Tests/Support/Rehearsal"),
    probe("LineProbe", "Terminal"),
    probe("StoreProbe", "SQLiteStore", "Records", "Quiz", "Samples"),

    tests(of: "Words"),
    tests(of: "JSON"),
    tests(of: "Bank", "Words", "JSON", "Files", exclude: ["Gallery", "Snapshots"]),
    tests(of: "Quiz", "Bank", "Words", "JSON", "Files"),
    tests(of: "Reports", "Bank", "Words", "Files"),
    tests(of: "Records", "Quiz", "Bank", "Words", "Samples"),
    tests(
      of: "SQLiteStore", "Records", "Quiz", "Bank", "Words", "CSQLite", "Samples",
      "StoreConformance", "StoreProbe", "Files"),
    tests(
      of: "Terminal", "Words", "PseudoTerminal", "LineProbe", "Files", exclude: ["Snapshots"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "omdome", "Terminal", "SQLiteStore", "Records", "Quiz", "Bank", "Words", "JSON", "CSQLite",
        "PseudoTerminal", "Files", "Rehearsal",
      ],
      exclude: ["Bank", "Transcripts"], swiftSettings: strict),
  ]
)

// Not part of the product: built by Benchmarks/run alone.
if Context.environment["OMDOME_BENCHMARKS"] == "1" {
  package.targets += [
    .target(name: "PlainInsert", dependencies: ["CSQLite"], path: "Benchmarks/PlainInsert"),
    .executableTarget(
      name: "DurableAnswers",
      dependencies: ["PlainInsert", "Bank", "Quiz", "Records", "SQLiteStore", "Words"],
      path: "Benchmarks/DurableAnswers", swiftSettings: strict),
  ]
}
