// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let swiftCSV = Target.Dependency.product(name: "SwiftCSV", package: "SwiftCSV")

/// A room of the program and the rooms it may look into; `docs/architecture.md` tells what each holds.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    exclude: exclude, swiftSettings: strict)
}

/// What must hold of any input is said once: tests replay the inputs that were kept, and where `FUZZER` is
/// set the same source is a program that looks for new ones (`make fuzz`).
func fuzzing(_ dependencies: [Target.Dependency]) -> Target {
  let kept = ["Corpus", "Dictionaries"]
  guard Context.environment["FUZZER"] == nil else {
    return .executableTarget(
      name: "fuzz", dependencies: dependencies, path: "Tests/FuzzTests",
      exclude: kept + ["ReplayTests.swift"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
  }
  return .testTarget(
    name: "FuzzTests", dependencies: dependencies,
    exclude: kept + ["Fuzzer.swift", "JSONMutation.swift"],
    swiftSettings: strict)
}

let package = Package(
  name: "ImprovementBoard",
  products: [
    .executable(name: "board", targets: ["board"]),
    .library(name: "ImprovementPlan", targets: ["ImprovementPlan"]),
    // Loaded into the program under test.
    .library(name: "FailingDisk", type: .dynamic, targets: ["CFailingDisk"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Without its trait it needs nothing of Foundation, which would slow every start.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    room("CleanText"),
    room("LocaleText"),
    .target(name: "CProcessArguments"),
    room("ImprovementPlan"),
    .systemLibrary(name: "CFileCalls"),
    room("WholeFiles", ["CFileCalls"]),
    room("Accounts", ["WholeFiles"]),
    .systemLibrary(name: "CFileSystem"),
    room("FileWatch", ["CFileSystem"]),
    room(
      "SnapshotFiles",
      ["ImprovementPlan", "CleanText", "LocaleText", "WholeFiles", "FileWatch", swiftCSV]),
    room("DemoCouncil", ["ImprovementPlan"]),
    .systemLibrary(name: "CMessageDigest"),
    room("Register", ["ImprovementPlan", "CleanText", "WholeFiles", "CMessageDigest"]),
    room(
      "RegisterSQLite",
      [
        "ImprovementPlan", "CleanText", "WholeFiles", "Accounts", "FileWatch", "Register", grdb,
        sqlite,
      ]),
    room("Canvas", ["CleanText"]),
    room("Reports", ["ImprovementPlan", "Canvas"]),
    room("Keyboard"),
    room("YAMLFile", ["CleanText", "LocaleText", yams]),
    room("ColourThemes", ["Canvas", "CleanText", "YAMLFile"]),
    room("Settings", ["ImprovementPlan", "CleanText", "Canvas", "Keyboard", "YAMLFile"]),
    room("LoginRules"),
    room("TextEditor", ["CleanText", "LocaleText", subprocess, systemPackage]),
    room("Listings", ["ImprovementPlan"]),
    room("Slides", ["ImprovementPlan", "Listings"]),
    room("AgendaFile", ["CleanText", "YAMLFile", "Slides"]),
    room("DashboardState", ["ImprovementPlan", "Listings", "Slides", "Keyboard"]),
    room(
      "Panes",
      [
        "ImprovementPlan", "Listings", "Slides", "DashboardState", "Keyboard", "ColourThemes",
        "Canvas",
      ]),
    room(
      "PlainPages",
      ["ImprovementPlan", "Listings", "Slides", "DashboardState", "Keyboard"]),
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminalGuard"),
    room("Terminal", ["Canvas", "Keyboard", "LocaleText", "CNcurses", "CTerminalGuard"]),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .target(name: "CPtyProcess", path: "Tests/CPtyProcess"),
    .target(name: "CFailingDisk", path: "Tests/CFailingDisk"),
    .target(
      name: "TerminalTestSupport", dependencies: ["CVTerm", "CPtyProcess"],
      path: "Tests/TerminalTestSupport", swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal", "Canvas", "Keyboard"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    tests(
      of: "Terminal",
      ["TerminalTestSupport", "Canvas", "CleanText", "ColourThemes", "Keyboard", "terminal-probe"]),
    .systemLibrary(name: "CProcessFile"),
    room(
      "App",
      [
        "ImprovementPlan", "SnapshotFiles", "Listings", "Slides", "DashboardState", "Panes",
        "PlainPages", "ColourThemes", "Canvas", "Keyboard", "Terminal", "Reports", "CleanText",
        "Register", "RegisterSQLite", "Settings", "TextEditor", "LocaleText",
        "AgendaFile", "WholeFiles", "Accounts", "FileWatch", "CProcessFile",
      ]),
    .target(
      name: "TestSupport",
      dependencies: [
        "ImprovementPlan", "Keyboard", "Canvas", "ColourThemes", "Listings", "Slides",
        "DashboardState", "Panes", "PlainPages", "App", "Register", "RegisterSQLite",
        "SnapshotFiles",
      ], path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "board",
      dependencies: [
        "App", "DemoCouncil", "SnapshotFiles", "Reports", "ImprovementPlan", "Register",
        "Listings", "CleanText", "LocaleText", "LoginRules", "CProcessArguments", argumentParser,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "board", "LoginRules", "TerminalTestSupport", "TestSupport", "SnapshotFiles",
        "ImprovementPlan", "Register", "RegisterSQLite", grdb,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ManualTests",
      dependencies: ["board", "DashboardState", "Keyboard", "TerminalTestSupport"],
      swiftSettings: strict),
    tests(of: "FileWatch"),
    tests(of: "DemoCouncil", ["ImprovementPlan", "SnapshotFiles"]),
    tests(of: "SnapshotFiles", ["ImprovementPlan", "TerminalTestSupport"]),
    tests(of: "ImprovementPlan"),
    tests(of: "Reports", ["Canvas", "ImprovementPlan", "SnapshotFiles", "TestSupport"]),
    .executableTarget(
      name: "register-probe",
      dependencies: ["Register", "RegisterSQLite", "ImprovementPlan", grdb],
      path: "Tests/RegisterProbe", swiftSettings: strict),
    tests(of: "Register", ["ImprovementPlan"]),
    .testTarget(
      name: "StoreContractTests",
      dependencies: ["ImprovementPlan", "Register", "RegisterSQLite", "TestSupport"],
      swiftSettings: strict),
    tests(
      of: "RegisterSQLite",
      [
        "ImprovementPlan", "WholeFiles", "Register", "TerminalTestSupport", "TestSupport",
        "register-probe", grdb,
      ], exclude: ["VersionOne", "VersionThree"]),
    tests(of: "CleanText"),
    tests(of: "LocaleText"),
    tests(of: "Canvas"),
    tests(of: "Keyboard"),
    tests(
      of: "Settings",
      ["Accounts", "ImprovementPlan", "Canvas", "Keyboard", "DashboardState", "App"]),
    tests(of: "AgendaFile", ["Slides", "TestSupport"]),
    tests(of: "LoginRules"),
    tests(of: "TextEditor"),
    tests(of: "ColourThemes", ["Canvas"]),
    tests(of: "Listings", ["ImprovementPlan", "TestSupport"]),
    tests(of: "Slides", ["ImprovementPlan", "Listings", "TestSupport"]),
    tests(
      of: "DashboardState",
      ["ImprovementPlan", "Listings", "Slides", "Keyboard", "TestSupport"]),
    tests(
      of: "Panes",
      [
        "ImprovementPlan", "Canvas", "ColourThemes", "Keyboard", "Listings", "Slides",
        "DashboardState", "TestSupport",
      ], exclude: ["Frames"]),
    tests(
      of: "PlainPages",
      ["ImprovementPlan", "Listings", "DashboardState", "Keyboard", "Slides", "TestSupport"]),
    .testTarget(
      name: "JourneyTests",
      dependencies: [
        "TestSupport", "TerminalTestSupport", "Canvas", "DashboardState", "ImprovementPlan",
        "Listings", "PlainPages", "SnapshotFiles", "Slides", "Register", "RegisterSQLite",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "MonkeyTests",
      dependencies: [
        "TestSupport", "Canvas", "CleanText", "DashboardState", "ImprovementPlan",
        "Keyboard", "PlainPages", "Listings", "Slides",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ModelTests",
      dependencies: [
        "App", "ImprovementPlan", "Register", "RegisterSQLite", "TestSupport",
        "TerminalTestSupport",
      ],
      swiftSettings: strict),
    fuzzing([
      "AgendaFile", "Canvas", "CleanText", "ColourThemes", "DashboardState", "ImprovementPlan",
      "Keyboard", "Listings", "Panes", "Reports", "Settings", "Slides", "SnapshotFiles", "Terminal",
    ]),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "SetUpTests", dependencies: ["TerminalTestSupport"], exclude: ["StandIns"],
      swiftSettings: strict),
  ]
)
