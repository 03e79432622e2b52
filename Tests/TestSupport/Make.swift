package import PlanModel

/// Small values with sensible defaults: a test says only what it is about.
package enum Make {
  package static let reference = "AB-2026-0001"
  package static let today = date(2026, 4, 20)
  /// Valid and kept for tests.
  package static let nhsNumber = "999 003 7000"
  package static let otherNHSNumber = "999 003 7744"

  /// A day that exists; the earliest there is where it does not, so that a slip shows.
  package static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? .earliest
  }

  package static func child(
    _ forename: String = "Amira", _ surname: String = "Example", born: CivilDate = date(2016, 7, 3),
    nhs: String? = nil
  ) -> Child {
    var child = Child(legalForename: forename, surname: surname, dateOfBirth: born)
    child.nhsNumber = nhs.map { OfficialNumber($0) }
    return child
  }

  package static func record(
    child: Child = child(), reference: String = reference, _ items: [AdviceItem] = [],
    requests: [AdviceRequest] = []
  ) -> CaseRecord {
    var record = CaseRecord(
      reference: reference, profile: "england-2014", child: child,
      source: SourceFile(path: "case.xml", sha256: "case", byteCount: 1))
    record.stage = .draft
    record.items = items
    record.adviceRequests = requests
    return record
  }

  /// - Parameter content: what the bytes of the file are known by; other content, other hash.
  package static func advice(
    _ id: String, _ items: [AdviceItem] = [], head: RegulationHead = .d, version: Int = 1, child: Child = child(),
    reference: String = reference, dated: CivilDate = date(2026, 3, 27), content: String? = nil, path: String? = nil
  ) -> Advice {
    let hash = content ?? "\(id)-\(version)"
    var advice = Advice(
      id: id, version: version, caseReference: reference, regulations: [head], child: child, dated: dated,
      source: SourceFile(path: path ?? "advice/\(hash).xml", sha256: hash, byteCount: 1))
    var author = Author(name: "Kim Writer", role: Coded("Educational psychologist", code: "EP"))
    author.organisation = "Example Council"
    advice.authors = [author]
    advice.items = items
    return advice
  }

  package static func request(
    _ head: RegulationHead, from: String = "A service", submission: String? = nil, requested: CivilDate? = nil
  ) -> AdviceRequest {
    var request = AdviceRequest(regulation: head, from: from)
    request.submission = submission
    request.requestedOn = requested
    return request
  }

  /// Nothing is outstanding in section K.
  package static func recordWithAllAdviceDeclined() -> CaseRecord {
    record(
      requests: [RegulationHead.a, .b, .c, .d, .e].map { head in
        var request = request(head)
        request.status = "declined"
        return request
      })
  }
}
