import PlanModel

/// A made-up case of any size, for measuring how time and memory grow. The same seed gives the same case.
///
/// It disagrees as real cases do: two to four authors speak of most matters, each in their own words, with provision of
/// the same type and other amounts. The number of matters grows with the case, the number of authors of one does not.
struct GrowthCase {
  private(set) var record: CaseRecord
  private(set) var advices: [Advice] = []
  private var random: GrowthRandom
  private var left: Int

  static let reference = "BENCH-0002"
  static let mostSubmissions = 40

  /// - Parameter items: how many items of advice there are in all; those of the case file are not among them.
  init(seed: UInt64, items: Int) {
    random = GrowthRandom(seed: seed)
    left = items
    record = GrowthCase.record()
    // Six advisers at least, as most cases have; larger cases have more of them, and longer reports.
    let submissions = min(GrowthCase.mostSubmissions, max(6, items / 20))
    advices = (0..<submissions).map { GrowthCase.advice($0) }
    record.adviceRequests = advices.map(GrowthCase.request)
    var matter = 0
    while left > 0 {
      speak(of: GrowthMatter(matter, &random))
      matter += 1
    }
  }

  /// Several authors say what they have to say of one matter. Every fifth has one author only.
  private mutating func speak(of matter: GrowthMatter) {
    let authors = matter.number % 5 == 0 ? 1 : Int.random(in: 2...4, using: &random)
    let first = Int.random(in: advices.indices, using: &random)
    for voice in 0..<min(authors, advices.count) {
      // Seven has no part in forty: no author comes twice.
      let index = (first + voice * 7) % advices.count
      for item in matter.items(voice, after: advices[index].items.count, &random) where left > 0 {
        advices[index].items.append(item)
        left -= 1
      }
    }
  }

  private static func record() -> CaseRecord {
    var record = CaseRecord(
      reference: reference, profile: "england-2014", child: child,
      source: SourceFile(path: "case.xml", sha256: "", byteCount: 0))
    record.stage = .draft
    var officer = Officer(name: "Pat Writer")
    officer.part = "drafting"
    record.officers = [officer]
    record.events = [
      CaseEvent(kind: "request-received", on: day(1, 12)), CaseEvent(kind: "decision-to-assess", on: day(2, 16)),
    ]
    record.items = [AdviceItem("V1", .view(View(words: Prose("I like maps and my dog."), contributor: "child")))]
    return record
  }

  private static var child: Child {
    Child(
      legalForename: "Robin", surname: "Example", dateOfBirth: CivilDate(year: 2017, month: 3, day: 14) ?? .earliest)
  }

  private static func advice(_ number: Int) -> Advice {
    let profession = professions[number % professions.count]
    var advice = Advice(
      id: "sub-\(number + 1)", caseReference: reference, regulations: [profession.head], child: child,
      dated: day(3, number % 28 + 1),
      source: SourceFile(path: "advice/sub-\(number + 1).xml", sha256: "sub-\(number + 1)", byteCount: 0))
    var author = Author(name: "A. Adviser \(number + 1)", role: Coded(profession.role, code: profession.code))
    author.organisation = "Example Service"
    advice.authors = [author]
    advice.narratives = [
      Narrative(
        heading: "Background",
        text: Prose("I met Robin at school and at home, and spoke with those who know Robin well."))
    ]
    return advice
  }

  private static func request(_ advice: Advice) -> AdviceRequest {
    var request = AdviceRequest(regulation: advice.regulations[0], from: advice.authors[0].name)
    request.requestedOn = day(2, 17)
    request.receivedOn = advice.dated
    request.status = "received"
    request.submission = advice.id
    return request
  }

  private static func day(_ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: 2026, month: month, day: day) ?? .earliest
  }

  private static let professions: [(role: String, code: String, head: RegulationHead)] = [
    ("Headteacher", "headteacher", .b), ("Consultant paediatrician", "paediatrician", .c),
    ("Speech and language therapist", "SaLT", .c), ("Educational psychologist", "EP", .d),
    ("Social worker", "social-worker", .e), ("Occupational therapist", "OT", .h),
    ("Physiotherapist", "physio", .c),
  ]
}

/// The same numbers for the same seed (SplitMix64).
struct GrowthRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
