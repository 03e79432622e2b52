import PlanModel
import Testing
import Wording

/// Statements of provision: what they promise, and what they leave open.
struct ProvisionTests {
  @Test("The typical statement of the handbook leaves nearly everything open")
  func typical() throws {
    let text =
      "Leo would benefit from regular access to small group SaLT input, with strategies shared with staff as appropriate."
    let reading = try Reading.provision(text)
    #expect(reading.verdict == .nonspecific)
    for element in [Element.who, .howOften, .howLong, .group] { #expect(reading.missing.contains(element)) }
    let families = Set(reading.vague.map(\.family))
    for family in ["vague-benefit", "vague-frequency", "vague-access", "vague-group", "vague-discretion"] {
      #expect(families.contains(family), "\(family) \(reading.vague)")
    }
  }

  @Test("The better statement lacks its length and its group")
  func better() throws {
    let reading = try Reading.provision("Leo will receive SaLT weekly in a small group.")
    #expect(reading.verdict != .specific)
    #expect(reading.missing.contains(.group))
    #expect(reading.missing.contains(.howLong))
  }

  @Test("The good statement is specific")
  func good() throws {
    let text = """
      An HCPC-registered speech and language therapist will teach Leo narrative skills in a group of 3 or 4 for 30 minutes \
      each week in term time (18 hours over 36 weeks). A TA trained by the therapist (3 hours, each September) will practise \
      the same targets with Leo alone for 15 minutes on four other days. The therapist will review the programme with the TA \
      for 45 minutes each half term and report in writing each July.
      """
    let reading = try Reading.provision(text)
    #expect(reading.verdict == .specific)
    #expect(reading.vague.isEmpty, "\(reading.vague)")
  }

  @Test(
    "Firm statements of many kinds are specific",
    arguments: [
      (
        Section.f,
        "Maya has a writing slope and a weighted lap pad (2 kg), supplied by the school, at her table in every lesson."
      ),
      (.f, "Exam access arrangements: 25% extra time, a reader and a separate room for all GCSE papers and mocks."),
      (
        .f,
        "Whenever Tia holds up her blue card, the TA takes her to the library corner for five minutes and then brings her back."
      ),
      (
        .f,
        "EP: one 60-minute consultation with the SENCO each half term, and one observation of 45 minutes every term."
      ),
      (
        .f,
        "All teaching staff who work with Ruby will complete two hours of FASD training, given by the specialist teacher, by 30 September 2026."
      ),
      (.f, "27.5 hours per week of one-to-one support from a teaching assistant, including break and lunch."),
      (
        .g,
        "Buccal midazolam 5 mg given by a TA trained by the epilepsy nurse if a seizure lasts more than five minutes; ambulance called at once."
      ),
      (.g, "Community paediatrician reviews Noor every six months in the Elm Road clinic."),
      (
        .h1,
        "Ramp to the front door and level-access shower, installed under a Disabled Facilities Grant by 28 February 2027."
      ),
      (
        .h1,
        "Home care: one carer from a CQC-registered agency, 7.00-8.00 every school morning, to hoist, wash and dress Ali."
      ),
      (.h2, "Shared Lives carer: every other weekend, Friday 6pm to Sunday 6pm."),
    ])
  func specific(_ section: Section, _ text: String) throws {
    let reading = try Reading.provision(text, in: section)
    #expect(reading.verdict == .specific, "\(reading.missing) \(reading.vague)")
  }

  @Test(
    "Statements that nobody could check are not",
    arguments: [
      (Section.f, "Regular input from the autism outreach team."), (.f, "A calm, structured environment."),
      (.f, "Appropriate equipment will be provided."), (.f, "Time out when needed."),
      (.f, "Nurture provision if required."),
      (.g, "Support from the epilepsy nurse."), (.g, "Physiotherapy as clinically indicated."),
      (.h1, "Respite."), (.h1, "A package of care to be agreed."), (.h2, "Respite will be explored."),
    ])
  func nonspecific(_ section: Section, _ text: String) throws {
    let verdict = try Reading.verdict(text, in: section)
    #expect(verdict == .nonspecific || verdict == .partly)
  }

  @Test(
    "The element that is not there is named",
    arguments: [
      ("Daily phonics with the HLTA, one to one.", [Element.howLong]),
      ("Touch typing for 15 minutes four times a week.", [.who]),
      ("Maths is taught by a specialist teacher in a small group for 50 minutes every day.", [.group]),
      ("Tube feeding every lunchtime by trained staff.", [.qualification]),
      ("15 hours of TA support.", [.howOften]),
    ])
  func missing(_ text: String, _ elements: [Element]) throws {
    let missing = try Reading.missing(text)
    for element in elements { #expect(missing.contains(element), "\(missing)") }
  }

  @Test("A later clause with somebody of its own and no frequency is told")
  func secondPromise() throws {
    let text = "OT to visit once a term for one hour; school staff to carry out the activities on a regular basis."
    #expect(try Reading.missing(text).contains(.howOften))
  }

  @Test("An amount in the following sentence completes the first")
  func nextSentence() throws {
    let text =
      "Ewan will do short, frequent hand-strengthening exercises. There will be 5 x 8 minute sessions a week. His key person runs them."
    #expect(try Reading.verdict(text) == .specific)
  }

  @Test("SaLT in every spelling is the same role, and a typing slip is read")
  func spellings() throws {
    for name in ["SaLT", "SALT", "Salt", "speech and language therapist", "speech and langauge therapist"] {
      let who = try Reading.parts(.who, "\(name) will teach him for 30 minutes a week.")
      #expect(who.contains { $0.code == "SaLT" }, "\(name)")
    }
  }

  @Test("A profession's short name before its programme is nobody")
  func programme() throws {
    #expect(try Reading.missing("SaLT programme to be followed in school.").contains(.who))
    #expect(try Reading.missing("Support in line with advice from the OT.").contains(.who))
  }

  @Test("A blank text has no verdict")
  func blank() throws {
    for text in ["", "   ", "\u{A0}\t", "—", "…"] { #expect(try Reading.verdict(text) == nil) }
  }

  @Test("Nothing is said of other sections than those of provision that the lists leave out")
  func same() throws {
    #expect(try Reading.verdict("Access to clinical psychology.", in: .g) == .nonspecific)
  }
}
