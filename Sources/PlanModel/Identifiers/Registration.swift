/// Who keeps the register of a profession. The raw values are those of the XML.
package enum Regulator: String, Sendable, Hashable, CaseIterable {
  /// Health and Care Professions Council.
  case hcpc = "HCPC"
  /// General Medical Council.
  case gmc = "GMC"
  /// Nursing and Midwifery Council.
  case nmc = "NMC"
  /// Social Work England.
  case socialWorkEngland = "SWE"
  /// Teaching Regulation Agency.
  case teachingRegulationAgency = "TRA"
}

/// The parts of the HCPC register, by the letters their numbers begin with.
package enum HCPCProfession: String, Sendable, Hashable, CaseIterable {
  case artsTherapist = "AS"
  case chiropodistOrPodiatrist = "CH"
  case dietitian = "DT"
  case hearingAidDispenser = "HAD"
  case occupationalTherapist = "OT"
  case orthoptist = "OR"
  case physiotherapist = "PH"
  case practitionerPsychologist = "PYL"
  case prosthetistOrOrthotist = "PO"
  case speechAndLanguageTherapist = "SL"
}

/// A professional's number in a register, checked by its pattern alone.
///
/// The patterns catch typing errors. The tool is offline and cannot confirm that anybody is registered.
package struct Registration: Sendable, Hashable {
  package let regulator: Regulator
  /// Without spaces, hyphens and slashes, letters in upper case.
  package let normalised: String

  package init(regulator: Regulator, number: some StringProtocol) throws(IdentifierFault) {
    let slash: Set<Unicode.Scalar> = regulator == .teachingRegulationAgency ? ["/"] : []
    let typed = try IdentifierText(number, alsoIgnoring: slash)
    self.regulator = regulator
    switch regulator {
    case .hcpc: self.normalised = try Registration.hcpcNumber(typed)
    case .gmc:
      try typed.require("9999999")
      self.normalised = typed.normalised
    case .nmc:
      try typed.require("99A9999A")
      self.normalised = typed.normalised
    case .socialWorkEngland: self.normalised = try Registration.socialWorkerNumber(typed)
    case .teachingRegulationAgency: self.normalised = try Registration.teacherNumber(typed)
    }
  }

  /// What is wrong with a number; `nil` if it fits the pattern.
  package static func fault(in number: some StringProtocol, of regulator: Regulator) -> IdentifierFault? {
    do throws(IdentifierFault) {
      _ = try Registration(regulator: regulator, number: number)
      return nil
    } catch {
      return error
    }
  }

  /// As people write it: `12/34567` for a teacher, the number itself otherwise.
  package var displayed: String {
    regulator == .teachingRegulationAgency ? "\(normalised.prefix(2))/\(normalised.dropFirst(2))" : normalised
  }

  /// The profession an HCPC number is of, to compare with the role stated in the advice; `nil` for other regulators.
  package var hcpcProfession: HCPCProfession? {
    guard regulator == .hcpc else { return nil }
    return HCPCProfession(rawValue: String(normalised.prefix { $0.isLetter }))
  }
}
