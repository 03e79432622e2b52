package import PlanModel

/// Why a case, or a file, needs somebody today. The worst comes first.
package struct Attention: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case unreadable
    case notMade = "not-made"
    case limitPassed = "limit-passed"
    case fileReturned = "file-returned"
    case fileWaiting = "file-waiting"
    case limitNear = "limit-near"
    case adviceLate = "advice-late"
  }

  package var kind: Kind
  /// What it is about: the title of a limit or an advice, or a sentence that says what is wrong.
  package var about = ""
  package var due: CivilDate?
  /// Days that it is late, or that are left.
  package var days: Int?
  /// The watcher's id of the file.
  package var file: String?
  /// What a waiting file waits for.
  package var waitsFor: String?
}

/// Everything that needs somebody today in one case, or about one file that belongs to none.
package struct AttentionEntry: Sendable, Hashable {
  /// Reference of the case; nil for a file of which no case is known.
  package var reference: String?
  package var reasons: [Attention]
}

extension CaseOverview {
  /// In the order of `Attention.Kind`, the most late first.
  package var attention: [Attention] {
    var reasons = notMade.map { Attention(kind: .notMade, about: $0) }
    reasons += clocks.filter { $0.isPassed && $0.binds }.map {
      Attention(kind: .limitPassed, about: $0.title, due: $0.due, days: $0.daysLate)
    }
    reasons += files.map(\.attention)
    reasons += clocks.filter { $0.isNear && $0.binds }.map {
      Attention(kind: .limitNear, about: $0.title, due: $0.due, days: $0.daysLeft)
    }
    reasons += advice.filter { $0.daysLate != nil }.map {
      Attention(kind: .adviceLate, about: $0.title, due: $0.dueOn, days: $0.daysLate)
    }
    return reasons.inOrder
  }
}

extension FileAtHand {
  package var attention: Attention {
    var reason = Attention(kind: place == .returned ? .fileReturned : .fileWaiting, about: reasons.first ?? "")
    (reason.file, reason.waitsFor) = (id, waitsFor)
    return reason
  }
}

extension ShareOverview {
  /// What needs somebody today, the worst first: cases that cannot be read, plans that could not be made, limits that
  /// have passed, files, limits that are near, late advice.
  package var today: [AttentionEntry] {
    var entries = unreadable.map { broken in
      AttentionEntry(
        reference: broken.folder,
        reasons: [Attention(kind: .unreadable, about: broken.reasons.first ?? "")])
    }
    entries += cases.map { AttentionEntry(reference: $0.reference, reasons: $0.attention) }
    entries += strays.map { AttentionEntry(reference: $0.caseReference, reasons: [$0.attention]) }
    return entries.filter { !$0.reasons.isEmpty }.sorted { left, right in
      left.rank != right.rank ? left.rank.lexicographicallyPrecedes(right.rank) : left.name < right.name
    }
  }
}

extension AttentionEntry {
  /// Kind of the worst reason, then how late it is.
  fileprivate var rank: [Int] { reasons.first.map { [$0.rank, $0.urgency] } ?? [] }
  fileprivate var name: String { (reference ?? "~") + (reasons.first?.file ?? "") }
}

extension Attention {
  fileprivate var rank: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }

  /// Smaller for what is later, and for what ends sooner.
  fileprivate var urgency: Int { days.map { kind == .limitNear ? $0 : -$0 } ?? 0 }
}

extension [Attention] {
  fileprivate var inOrder: [Attention] {
    sorted { ($0.rank, $0.urgency, $0.about, $0.file ?? "") < ($1.rank, $1.urgency, $1.about, $1.file ?? "") }
  }
}
