import Findings
import PlanModel
import TestSupport
import Testing
import WatchFolder

/// A status page lies about on desks: no child is named on it, and no date of birth stands there.
struct StatusPrivacyTests {
  /// What the case file says inside these elements of the child.
  private func values(of names: [String], in text: String) -> [String] {
    let child = text.firstRange(of: "</child>").map { String(text[..<$0.lowerBound]) } ?? text
    return names.flatMap { name in
      child.split(separator: "<").compactMap { piece -> String? in
        guard piece.hasPrefix(name + ">") else { return nil }
        return String(piece.dropFirst(name.count + 1))
      }
    }.filter { !$0.isEmpty }
  }

  @Test("No name and no date of birth of any sample's child, in any format", arguments: ["text", "json", "html"])
  func samples(_ format: String) throws {
    let share = try ShareOnDisk()
    var secrets: [String] = []
    for (index, sample) in Sample.allCases.enumerated() {
      try share.add(sample, as: "case-\(index)")
      // Nothing has come, so that everybody is chased by name.
      Disk.remove(share.caseFolder("case-\(index)") + "/advice")
      let text = try Disk.text(sample.path + "/case.xml")
      let names = values(of: ["legal-forename", "preferred-name", "known-as", "date-of-birth"], in: text)
      let full = values(of: ["legal-forename"], in: text).map { $0 + " " }
      secrets += names + full
      let born = try #require(values(of: ["date-of-birth"], in: text).first.flatMap { CivilDate(iso: $0) })
      secrets += [born.displayed(.long), born.displayed(.numeric)]
    }
    var receipt = Receipt(
      id: "20260520-091500-aaaaaa", file: "Zoë Ferreira-Linton.xml", size: 1, at: "2026-05-20T09:15:00Z",
      decision: .returned)
    receipt.caseReference = "Zoë Ferreira-Linton"
    receipt.submission = "keziah-1"
    try share.write(try #require(JSONText.bytes(receipt)), to: "receipts/20260520-091500-aaaaaa.json")
    try share.write([], to: "returned/20260520-091500-aaaaaa/Zoë Ferreira-Linton.xml")
    try share.write([], to: "returned/Zoë/x")
    let run = try Ehcplan.run(["status", share.path, "--date", "2026-11-23", "--format", format])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("20260520-091500-aaaaaa"))
    #expect(secrets.count > 40)
    let words = Set(run.output.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
    for secret in secrets where !secret.contains(" ") && !secret.contains("/") {
      #expect(!words.contains(secret), "\(secret)")
    }
    for secret in secrets where secret.contains(" ") || secret.contains("/") {
      #expect(!run.output.contains(secret), "\(secret)")
    }
    #expect(!run.output.contains("Ferreira-Linton"))
    #expect(!run.output.contains("keziah"))
  }
}
