import ArgumentParser
import Findings
import Glibc
import PlanPipeline
import Templates

/// `--authority DIR`, and where else the authority's layer may be.
struct AuthorityOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder with the authority's own templates. Otherwise $EHCPLAN_AUTHORITY, authority/ beside the cases, or /etc/ehcplan/authority.",
      valueName: "folder"))
  var authority: String?

  /// - Parameter share: the folder of a case; the layer may lie beside the folder that holds the cases.
  func templates(share: String?) throws(PipelineFailure) -> TemplateStore {
    try templates(root: share.map(AuthorityOption.shareFolder))
  }

  /// - Parameter root: the folder in which authority/ may lie.
  private func templates(root: String?) throws(PipelineFailure) -> TemplateStore {
    var environment: [String: String] = [:]
    if let value = getenv(AuthorityFolder.variable) {
      environment[AuthorityFolder.variable] = String(cString: value)
    }
    do {
      let found = try TemplateStore.findAuthority(
        option: authority, environment: environment, share: root)
      return TemplateStore(authority: found?.path)
    } catch {
      throw PipelineFailure(.authorityNotValid, [error.finding])
    }
  }

  func workshop(share: String?) throws(PipelineFailure) -> Workshop {
    try Workshop(templates: templates(share: share))
  }

  /// - Parameter root: the shared folder itself, beside whose cases the layer may lie.
  func workshop(ofShare root: String) throws(PipelineFailure) -> Workshop {
    try Workshop(templates: templates(root: root))
  }

  /// cases/REF lies on the share beside authority/.
  private static func shareFolder(of caseFolder: String) -> String {
    var path = caseFolder
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path + "/../.."
  }
}
