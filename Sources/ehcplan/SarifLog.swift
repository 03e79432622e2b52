import Findings
import PlanChecks
import PlanPipeline

/// Findings as SARIF 2.1.0 (OASIS), for programs that show the results of checks beside a file.
struct SarifLog: Encodable {
  var version = "2.1.0"
  var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  var runs: [Run]

  enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  init(_ findings: [Finding], hasBaseline: Bool) {
    let known = AllRules.rules.map(\.about)
    let ids = Set(known.map(\.id))
    // Faults of form are no rules of the catalogue; a viewer still wants each id described.
    let others = Set(findings.map(\.id)).subtracting(ids).sorted()
    let rules = known.map(Descriptor.init) + others.map(Descriptor.init)
    let places = Dictionary(zip(rules.map(\.id), rules.indices), uniquingKeysWith: { first, _ in first })
    runs = [
      Run(
        tool: Tool(driver: Driver(version: Program.version, rules: rules)),
        results: findings.map { Result($0, rule: places[$0.id], hasBaseline: hasBaseline) })
    ]
  }

  struct Run: Encodable {
    var tool: Tool
    var columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  struct Tool: Encodable { var driver: Driver }

  struct Driver: Encodable {
    var name = "ehcplan"
    var version: String
    var rules: [Descriptor]
  }

  struct Words: Encodable { var text: String }

  struct Descriptor: Encodable {
    struct Configuration: Encodable { var level: String }
    struct Properties: Encodable { var tags: [String] }

    var id: String
    var shortDescription: Words
    var fullDescription: Words?
    var help: Words?
    var defaultConfiguration: Configuration?
    var properties: Properties?

    init(_ about: RuleDescription) {
      id = about.id
      shortDescription = Words(text: about.finds.isEmpty ? about.id : about.finds)
      fullDescription = about.why.isEmpty ? nil : Words(text: about.why)
      help = about.remedy.isEmpty ? nil : Words(text: "\(about.remedy) Basis: \(about.basis)")
      defaultConfiguration = Configuration(level: about.severity.rawValue)
      properties = Properties(tags: [about.group.rawValue])
    }

    init(_ id: String) {
      self.id = id
      shortDescription = Words(text: id)
    }
  }

  struct Result: Encodable {
    struct Suppressed: Encodable {
      var kind = "external"
      var status = "accepted"
      var justification: String
      var properties: Details

      /// What SARIF has no word of its own for.
      struct Details: Encodable {
        var decision: String
        var by: String
        var role: String?
        var on: String
        var until: String?
      }

      init(_ suppression: Suppression) {
        justification = suppression.reason
        properties = Details(
          decision: suppression.decision, by: suppression.by, role: suppression.role, on: suppression.on,
          until: suppression.until)
      }
    }
    struct Properties: Encodable {
      var section: String?
      var label: String?
      var submission: String?
      var item: String?
      var field: String?
      /// In Unicode scalars of the field, not of the file.
      var start: Int?
      var end: Int?
    }

    var ruleId: String
    var ruleIndex: Int?
    var level: String
    var message: Words
    var locations: [SarifLocation]
    var partialFingerprints: [String: String]?
    var baselineState: String?
    /// Empty where nobody puts up with it: SARIF wants all results of a run to say it, or none.
    var suppressions: [Suppressed]
    var properties: Properties

    init(_ finding: Finding, rule: Int?, hasBaseline: Bool) {
      ruleId = finding.id
      ruleIndex = rule
      // As grave as it is by itself: that somebody puts up with it stands beside.
      level = finding.suppressed?.was ?? finding.severity.rawValue
      message = Words(
        text: [finding.summary + ".", finding.explanation, finding.remedy].filter { !$0.isEmpty }
          .joined(separator: " "))
      locations = SarifLocation(finding.place).map { [$0] } ?? []
      partialFingerprints = finding.fingerprint.isEmpty ? nil : ["ehcplan/v1": finding.fingerprint]
      baselineState = hasBaseline ? (finding.isKnown ? "unchanged" : "new") : nil
      suppressions = finding.suppressed.map { [Suppressed($0)] } ?? []
      let place = finding.place
      properties = Properties(
        section: place.section, label: place.label, submission: place.submission, item: place.item,
        field: place.field, start: place.range?.lowerBound, end: place.range?.upperBound)
    }
  }
}

/// Where a finding lies, as SARIF says it: the file and line, and the entry of the plan.
struct SarifLocation: Encodable {
  struct Physical: Encodable {
    struct Artifact: Encodable { var uri: String }
    struct Region: Encodable { var startLine: Int }
    var artifactLocation: Artifact
    var region: Region?
  }
  struct Logical: Encodable { var fullyQualifiedName: String }

  var physicalLocation: Physical?
  var logicalLocations: [Logical]?

  /// Nil where it lies in no file and no entry.
  init?(_ place: Place) {
    physicalLocation = place.file.map { file in
      Physical(
        artifactLocation: Physical.Artifact(uri: SarifLocation.uri(file)),
        region: place.line.flatMap { $0 > 0 ? Physical.Region(startLine: $0) : nil })
    }
    let parts = [place.section, place.label, place.item, place.field].compactMap { $0 }
    logicalLocations = parts.isEmpty ? nil : [Logical(fullyQualifiedName: parts.joined(separator: "/"))]
    if physicalLocation == nil, logicalLocations == nil { return nil }
  }

  /// A path as a relative reference (RFC 3986): what is neither a letter, a figure nor one of a few signs is escaped.
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = path.utf8.first == UInt8(ascii: "/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bytes.append(byte)
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
