package import Findings
package import PlanModel

/// What the identity block of a submission says of whose it is: two of name, date of birth and case reference must be
/// those of the case, and no valid number may be another's (handbook 6.7).
package enum HeaderGate {
  /// Why a submission may not enter a case; none where it may.
  package static func obstacles(_ advice: Advice, _ record: CaseRecord) -> [Finding] {
    let reading = reading(advice, HeaderMatch(advice, record), record)
    return reading.findings.filter { reading.quarantining.contains($0.id) }
  }

  /// Whether name and date of birth are those of the case.
  package static func isSameChild(_ advice: Advice, _ record: CaseRecord) -> Bool {
    let match = HeaderMatch(advice, record)
    return match.isName && match.isBirth
  }

  static func reading(_ advice: Advice, _ match: HeaderMatch, _ record: CaseRecord) -> IdentityReading {
    let place = Place(file: advice.source.path, submission: advice.id)
    var reading = IdentityReading()
    for kind in NumberComparison(record.child, advice.child).conflicts {
      reading.add(IdentityFinding.conflict(kind, at: place), quarantines: true)
    }
    if !reading.quarantining.isEmpty { return reading }
    if match.count < 2 {
      reading.add(IdentityFinding.unconfirmed(match.differing, at: place), quarantines: true)
    } else if !match.isBirth {
      reading.add(
        IdentityFinding.differentBirth(advice.child.dateOfBirth, record.child.dateOfBirth, at: place),
        quarantines: false)
    } else if !match.isName {
      // Two of three match, so the file is used; a twin has the same date of birth.
      reading.add(
        match.isForename ? IdentityFinding.otherSurname(at: place) : IdentityFinding.otherForename(at: place),
        quarantines: false)
    }
    return reading
  }
}
