// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every target of our own: Swift 6, imports internal unless said, warnings are errors.
let swift: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let c: [CSetting] = [.treatAllWarnings(as: .error)]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swift)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: swift)
}

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
  name: "ehcplan",
  products: [.executable(name: "ehcplan", targets: ["ehcplan"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // C: the system's libraries, the few lines Swift cannot write, and the templates inside the binary.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibXSLT", pkgConfig: "libxslt libexslt", providers: [.apt(["libxslt1-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CGcrypt", pkgConfig: "libgcrypt", providers: [.apt(["libgcrypt20-dev"])]),
    .target(name: "CMarkupShims", dependencies: ["CLibXML2", "CLibXSLT"], cSettings: c),
    .target(name: "CTemplates", cSettings: c),
    .target(name: "CFileSystem", cSettings: c),

    // Kits.
    library("Findings", []),
    library("XMLKit", ["CLibXML2", "CLibXSLT", "CMarkupShims"]),
    library("ZipKit", ["CLibZip"]),
    library("Digest", ["CGcrypt"]),
    library("DurableFiles", ["CFileSystem"]),
    library("Templates", ["CTemplates", "XMLKit", "Findings"]),

    // The plan, as values and pure functions.
    library("PlanModel", ["Findings"]),
    library("Wording", ["PlanModel"]),
    library("PlanAssembly", ["PlanModel", "Findings"]),
    library("PlanChecks", ["PlanModel", "Wording", "Findings"]),
    library("PlanComparison", ["PlanModel"]),

    // Edges: XML in, documents out, the road between, the commands.
    library("CaseFiles", ["XMLKit", "Templates", "PlanModel", "Wording", "Findings", "Digest"]),
    library("PlanRendering", ["XMLKit", "ZipKit", "Templates", "CaseFiles", "PlanModel", "Findings"]),
    library(
      "PlanPipeline",
      [
        "CaseFiles", "PlanAssembly", "PlanChecks", "PlanComparison", "PlanRendering", "PlanModel", "Templates",
        "XMLKit", "ZipKit", "Digest", "DurableFiles", "Findings", "Wording",
      ]),
    // The folder on a shared drive: knows nothing of plans.
    library("WatchFolder", ["DurableFiles", "CFileSystem", "Digest", "Findings", logging]),
    .executableTarget(
      name: "ehcplan",
      dependencies: [
        "PlanPipeline", "WatchFolder", "PlanChecks", "CaseFiles", "Templates", "PlanModel", "Wording", "XMLKit",
        "ZipKit", "DurableFiles", "CFileSystem", "Findings", arguments, logging,
      ], swiftSettings: swift),
    .executableTarget(
      name: "ehcplan-bench",
      dependencies: [
        "PlanPipeline", "PlanRendering", "PlanAssembly", "PlanChecks", "CaseFiles", "Templates", "PlanModel", "XMLKit",
        "ZipKit", "Wording", "Findings",
      ], swiftSettings: swift),

    // Tests.
    .target(
      name: "TestSupport",
      dependencies: ["XMLKit", "Findings", "PlanModel", "CaseFiles", "Templates", "PlanPipeline", "WatchFolder"],
      path: "Tests/TestSupport", swiftSettings: swift),
    tests("XMLKitTests", ["XMLKit"]),
    tests("ZipKitTests", ["ZipKit"]),
    tests("DigestTests", ["Digest"]),
    tests("DurableFilesTests", ["DurableFiles", "TestSupport"]),
    tests("WatchFolderTests", ["WatchFolder", "DurableFiles", "Digest", "Findings", "TestSupport"]),
    tests("FindingsTests", ["Findings"]),
    tests("PlanModelTests", ["PlanModel", "Findings"]),
    tests("TemplatesTests", ["Templates", "XMLKit", "Findings", "TestSupport"]),
    tests("CaseFilesTests", ["CaseFiles", "Templates", "PlanModel", "XMLKit", "Findings", "TestSupport"]),
    tests("PlanAssemblyTests", ["PlanAssembly", "PlanPipeline", "PlanModel", "Findings", "TestSupport"]),
    tests(
      "PlanChecksTests",
      ["PlanChecks", "PlanPipeline", "CaseFiles", "Wording", "PlanModel", "Findings", "TestSupport"]),
    tests("WordingTests", ["Wording", "PlanModel", "CaseFiles", "Templates", "XMLKit", "Findings", "TestSupport"]),
    tests("PlanComparisonTests", ["PlanComparison", "PlanModel", "CaseFiles", "Templates", "TestSupport"]),
    tests("PlanRenderingTests", ["PlanRendering", "PlanModel", "XMLKit", "ZipKit", "Templates", "TestSupport"]),
    tests(
      "PlanPipelineTests",
      [
        "PlanPipeline", "PlanAssembly", "PlanChecks", "PlanModel", "CaseFiles", "XMLKit", "ZipKit", "Findings",
        "TestSupport",
      ]),
    tests(
      "ehcplanTests", ["TestSupport", "PlanModel", "WatchFolder", "DurableFiles", "Digest", "Findings", "ehcplan"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
