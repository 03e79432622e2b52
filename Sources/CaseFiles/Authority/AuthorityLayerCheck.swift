package import Findings
package import PlanModel
import Templates
import XMLKit

extension LayerFiles {
  /// Everything that can be said about the templates before a plan is made with them: the files of the authority's layer,
  /// what stands in them, and whether every stylesheet compiles. An error means that the layer must not be used.
  ///
  /// - Parameter rules: the rules of the program, for what the authority has settled about them.
  package func check(rules: [KnownRule] = []) -> [Finding] {
    var findings = templates.findings()
    let authority = readAuthority()
    findings += authority.findings + readWords().findings + readNames().findings
    findings +=
      readTopics().findings + readWork().findings + readOpposites().findings + weighingFindings()
      + readRowSigns().findings + readRuleWords().findings + readCheckWords().findings
    if let profile = authority.value?.settings.profile { findings += readProfile(profile).findings }
    for path in templates.ownFiles() where path.hasPrefix("profiles/") && path.hasSuffix(".xml") {
      findings += readProfile(String(path.dropFirst("profiles/".count).dropLast(".xml".count))).findings
    }
    findings += readRules(known: rules).findings
    for path in stylesheets() { findings += fault(ofStylesheet: path).map { [$0] } ?? [] }
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
  }

  /// The stylesheets that a run begins with: each document, and each part that a format makes.
  package func stylesheets() -> [String] {
    let documents = TemplateStore.basePaths.filter { path in
      path.hasPrefix("documents/") && path.hasSuffix(".xsl") && path.split(separator: "/").count == 2
    }
    let packages = TemplateStore.basePaths.filter { $0.hasPrefix("formats/") && $0.hasSuffix("/package.xml") }
    return documents + packages.flatMap(stylesheets(ofPackage:))
  }

  private func stylesheets(ofPackage path: String) -> [String] {
    guard let bytes = templates.bytes(at: path) else { return [] }
    let folder = path.dropLast("package.xml".count)
    do {
      let root = try XMLTree(parsing: bytes, name: path).content()
      return root.elements("part").compactMap { $0.attribute("transform") }.map { folder + $0 }
    } catch {
      // Told by whoever makes the document; a package without parts makes no stylesheets to look at.
      return []
    }
  }

  private func fault(ofStylesheet path: String) -> Finding? {
    do {
      _ = try Stylesheet(compiling: TemplateAddress.layered + path, loader: templates.loader)
      return nil
    } catch {
      return Finding(
        "template-stylesheet-wrong", .error, "The stylesheet \(path) does not work",
        explanation: "It, or a stylesheet that it imports, has a mistake that stops every run.",
        remedy: "Correct it, or remove your file so that the program's own takes its place",
        at: Place(file: templates.place(of: path), line: error.line), note: error.detail)
    }
  }
}
