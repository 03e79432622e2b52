import CaseFiles
import Findings
import PlanModel
import Templates
import Testing

/// What an authority says about itself, and how its mistakes are told.
@Suite struct AuthorityTests {
  @Test func withoutALayerThereIsNoAuthority() throws {
    let reading = try SampleLayer.base.get().readAuthority()
    #expect(reading.value == nil)
    #expect(reading.findings.isEmpty)
  }

  @Test func theSampleLayerIsInOrder() throws {
    let folder = SampleLayer.repository + "/templates/local"
    let store = TemplateStore(authority: folder)
    #expect(store.findings().isEmpty)
    let files = try LayerFiles(templates: store)
    let reading = files.readAuthority()
    #expect(reading.findings.isEmpty)
    let authority = try #require(reading.value)
    #expect(authority.name == "Fordhaven Borough Council")
    #expect(authority.address.count == 3)
    #expect(authority.officer(.signs)?.role == "Head of SEND")
    #expect(authority.contacts.map(\.kind) == ["information", "local-offer", "mediation", "language"])
    #expect(authority.look.logo?.file == "logo.png")
    #expect(authority.look.headingColour?.hex == "174a5b")
    #expect(authority.settings.nearDays == 10)
    #expect(authority.settings.serviceAllowance.days[.post] == 2)
    let logo = try #require(store.bytes(at: "logo.png"))
    #expect(PNGSize(logo)?.width == 180)
    #expect(files.readWords().value?["front.people"] == "People who can help")
  }

  @Test func settingsThatAreLeftOutKeepTheirValues() throws {
    let layer = try SampleLayer(["authority.xml": Self.file("<name>X</name>")])
    #expect(try #require(try layer.reader().readAuthority().value).settings == AuthoritySettings())
  }

  @Test func settingsAreRead() throws {
    let layer = try SampleLayer([
      "authority.xml": Self.file(
        """
        <name>X</name><settings><proposed-amended-section-i>keep</proposed-amended-section-i><term-weeks>38</term-weeks>
        <bank-holiday>2029-01-01</bank-holiday><show-sources>no</show-sources></settings>
        """)
    ])
    let settings = try #require(try layer.reader().readAuthority().value).settings
    #expect(settings.keepsPlacementInProposedPlan)
    #expect(settings.termWeeks == 38)
    #expect(!settings.showsSources)
    let profile = try #require(try SampleLayer.base.get().readProfile("england-2014").value)
    let newYear = try #require(CivilDate(iso: "2029-01-01"))
    #expect(!profile.workingDays.covers(newYear))
    #expect(settings.workingDays(of: profile).covers(newYear))
  }

  @Test func aLayerWithoutItsFileIsTold() throws {
    let layer = try SampleLayer(["words.xml": "<words/>"])
    let finding = try #require(try layer.reader().readAuthority().findings.first)
    #expect(finding.id == "authority-file-missing")
    #expect(finding.severity == .error)
  }

  @Test func paleColoursAndAMissingLogoAreTold() throws {
    let layer = try SampleLayer([
      "authority.xml": Self.file(
        """
        <name>X</name>
        <look heading-colour="99aabb" mark-colour="333333"><logo file="none.png" width-mm="30">Crest</logo></look>
        """)
    ])
    let reading = try layer.reader().readAuthority()
    #expect(reading.value == nil)
    #expect(
      reading.findings.map(\.id) == [
        "authority-colour-contrast", "authority-colour-contrast", "authority-logo-missing",
      ])
    #expect(reading.findings.first?.summary == "heading-colour 99aabb is too close to white: 2.3 to 1")
    #expect(reading.findings.first?.place.line == 2)
  }

  @Test func aPictureOfAnotherKindIsNoLogo() throws {
    let layer = try SampleLayer([
      "authority.xml": Self.file("<name>X</name><look><logo file=\"logo.png\" width-mm=\"30\">Crest</logo></look>"),
      "logo.png": "GIF89a and so on and so on",
    ])
    #expect(try layer.reader().readAuthority().findings.map(\.id) == ["authority-logo-not-png"])
  }

  @Test(arguments: [
    "", "<name> </name>", "<nmae>X</nmae>", "<name>X</name><look heading-colour=\"blue\"/>",
    "<name>X</name><settings><near-days>soon</near-days></settings>",
    "<name>X</name><settings><bank-holiday>2029-02-30</bank-holiday></settings>", "<name>X</name><name>Y</name>",
  ])
  func aWrongFileIsRefusedWithFileAndLine(content: String) throws {
    let layer = try SampleLayer(["authority.xml": Self.file(content)])
    let reading = try layer.reader().readAuthority()
    #expect(reading.value == nil)
    let finding = try #require(reading.findings.first)
    #expect(finding.severity == .error)
    #expect(finding.place.file == layer.path + "/authority.xml")
    #expect(finding.place.line != nil)
  }

  @Test(arguments: [("ffffff", 10), ("767676", 45), ("000000", 210)])
  func contrastIsThatOfTheGuidelines(hex: String, tenths: Int) throws {
    let colour = try #require(Colour(hex: hex))
    #expect(Int((Colour.white.contrast(with: colour) * 10).rounded(.down)) == tenths)
  }

  private static func file(_ content: String) -> String {
    "<authority xmlns=\"urn:ehcplan:authority\" schema-version=\"1.0\">\(content)</authority>"
  }
}
