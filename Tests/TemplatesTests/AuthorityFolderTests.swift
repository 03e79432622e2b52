import Templates
import Testing

/// Where the authority's layer is looked for.
@Suite struct AuthorityFolderTests {
  private func find(
    _ option: String? = nil, _ environment: [String: String] = [:], share: String? = nil, system: String = "/nowhere"
  ) throws -> AuthorityFolder? {
    try TemplateStore.findAuthority(option: option, environment: environment, share: share, systemPath: system)
  }

  @Test func theOptionGoesFirstThenTheEnvironmentThenTheShareThenTheSystem() throws {
    let folder = try Scratch()
    for name in ["a/x", "b/x", "share/authority/x", "system/x"] { try folder.write("", to: name) }
    let (a, b, share, system) = (
      folder.path + "/a", folder.path + "/b", folder.path + "/share", folder.path + "/system"
    )
    let variable = [AuthorityFolder.variable: b]
    #expect(try find(a, variable, share: share, system: system) == AuthorityFolder(path: a, source: .option))
    #expect(try find(nil, variable, share: share, system: system) == AuthorityFolder(path: b, source: .environment))
    #expect(
      try find(nil, [:], share: share, system: system)
        == AuthorityFolder(path: share + "/authority", source: .share))
    #expect(try find(nil, [:], system: system) == AuthorityFolder(path: system, source: .system))
    #expect(try find() == nil)
  }

  @Test func aFolderThatWasNamedMustBeThere() throws {
    let folder = try Scratch()
    let missing = AuthorityFolder(path: folder.path + "/none", source: .option)
    #expect(throws: TemplateFailure.authorityNotFound(missing)) { try find(missing.path) }
    let variable = AuthorityFolder(path: folder.path + "/none", source: .environment)
    #expect(throws: TemplateFailure.authorityNotFound(variable)) {
      try find(nil, [AuthorityFolder.variable: variable.path])
    }
  }

  @Test func aFolderOnTheShareThatNobodyFilledIsNone() throws {
    let folder = try Scratch()
    try folder.write("", to: "share/authority/.hidden")
    #expect(try find(nil, [:], share: folder.path + "/share") == nil)
  }

  @Test func anEmptyVariableIsNone() throws {
    #expect(try find(nil, [AuthorityFolder.variable: ""]) == nil)
  }
}
