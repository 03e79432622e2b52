import Findings
package import PlanModel
import Templates
import XMLKit

extension LayerFiles {
  /// The authority that makes the plans; without a value and without findings when there is no layer of an authority.
  package func readAuthority() -> LayerReading<Authority> {
    guard let folder = templates.authority else { return LayerReading() }
    guard let file = root(of: AuthorityReader.path, authority) else {
      return LayerReading(findings: [AuthorityReader.notThere(folder)])
    }
    guard let root = file.value else { return LayerReading(findings: file.findings) }
    guard let value = AuthorityReader.authority(root) else {
      return LayerReading(findings: [AuthorityReader.notThere(folder)])
    }
    let place = templates.place(of: AuthorityReader.path)
    let findings = LookCheck(file: place, folder: templates).findings(root)
    return LayerReading(value: findings.reach(.error) ? nil : value, findings: findings)
  }
}

/// `authority.xml` as a value. What the form demands has been checked before.
enum AuthorityReader {
  static let path = "authority.xml"

  static func notThere(_ folder: String) -> Finding {
    Finding(
      "authority-file-missing", .error, "\(folder) holds no authority.xml that says who the authority is",
      remedy: "Add authority.xml; templates/local in the program's source is an example",
      at: Place(file: folder + "/" + path))
  }

  static func authority(_ root: XMLElement) -> Authority? {
    guard let name = root.words("name") else { return nil }
    var authority = Authority(name: name)
    authority.shortName = root.words("short-name")
    authority.department = root.words("department")
    authority.code = root.attribute("code")
    authority.language = root.attribute("lang")
    authority.address = root.allWords("address")
    authority.postcode = root.words("postcode")
    authority.telephone = root.words("telephone")
    authority.email = root.words("email")
    authority.website = root.words("website")
    authority.hours = root.words("hours")
    authority.contacts = root.elements("contact").compactMap(contact)
    authority.officers = root.elements("officer").compactMap(officer)
    if let look = root.first("look") { authority.look = self.look(look) }
    if let settings = root.first("settings") { authority.settings = self.settings(settings) }
    return authority
  }

  private static func contact(_ element: XMLElement) -> HelpContact? {
    guard let kind = element.attribute("kind"), let name = element.words("name") else { return nil }
    var contact = HelpContact(kind: kind, name: name)
    contact.purpose = element.words("purpose")
    contact.telephone = element.words("telephone")
    contact.email = element.words("email")
    contact.website = element.words("website")
    return contact
  }

  private static func officer(_ element: XMLElement) -> AuthorityOfficer? {
    guard let part = element.attribute("part").flatMap(AuthorityOfficer.Part.init(rawValue:)),
      let name = element.words("name")
    else { return nil }
    var officer = AuthorityOfficer(part: part, name: name)
    officer.role = element.words("role")
    officer.telephone = element.words("telephone")
    officer.email = element.words("email")
    return officer
  }

  private static func look(_ element: XMLElement) -> Look {
    var look = Look()
    look.headingColour = element.attribute("heading-colour").flatMap(Colour.init(hex:))
    look.accentColour = element.attribute("accent-colour").flatMap(Colour.init(hex:))
    look.markColour = element.attribute("mark-colour").flatMap(Colour.init(hex:))
    look.font = element.attribute("font")
    if let logo = element.first("logo"), let file = logo.attribute("file"), let width = logo.count("width-mm") {
      look.logo = Look.Logo(file: file, widthMillimetres: width, words: logo.words)
    }
    return look
  }

  private static func settings(_ element: XMLElement) -> AuthoritySettings {
    var settings = AuthoritySettings()
    if let profile = element.words("profile") { settings.profile = profile }
    settings.keepsPlacementInProposedPlan = element.words("proposed-amended-section-i") == "keep"
    if let days = element.words("near-days").flatMap({ Int($0) }) { settings.nearDays = days }
    if let months = element.words("advice-stale-months").flatMap({ Int($0) }) { settings.adviceStaleMonths = months }
    settings.termWeeks = element.words("term-weeks").flatMap({ Int($0) })
    settings.showsSources = element.words("show-sources") != "no"
    settings.showsContactDetails = element.words("show-contact-details") != "no"
    settings.bankHolidays = Set(element.allWords("bank-holiday").compactMap { CivilDate(iso: $0) })
    var days: [ServiceMethod: Int] = [:]
    for allowance in element.elements("service-allowance") {
      if let method = allowance.attribute("method").flatMap(ServiceMethod.init(rawValue:)) {
        days[method] = allowance.count("days")
      }
    }
    settings.serviceAllowance = ServiceAllowance(days: days) ?? .none
    return settings
  }
}
