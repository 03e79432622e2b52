/// What happened in a case and when.

package struct CaseEvent: Sendable, Hashable {
  package var kind: String
  package var on: CivilDate
  package var how: String?
  package var by: String?
  package var replyBy: CivilDate?
  package var draft: Int?
  package var remark: String = ""
  package init(kind: String, on: CivilDate) {
    self.kind = kind
    self.on = on
  }
}

package struct CaseExemption: Sendable, Hashable {
  /// Id of the limit, such as "T7".
  package var limit: String
  package var ground: String
  package var reason: String
  package var recordedBy: String?
  package var on: CivilDate?
  package init(limit: String, ground: String, reason: String) {
    self.limit = limit
    self.ground = ground
    self.reason = reason
  }
}

/// Advice that was asked for, and what became of the request.
package struct AdviceRequest: Sendable, Hashable {
  package var regulation: RegulationHead
  package var from: String
  package var role: String?
  package var organisation: String?
  package var requestedOn: CivilDate?
  package var dueOn: CivilDate?
  package var chasedOn: CivilDate?
  package var receivedOn: CivilDate?
  package var status: String?
  package var reason: String?
  /// Id of the submission that answers it.
  package var submission: String?
  package var annex: String?
  package var requestedBy: String?
  package var remark: String = ""
  package var line: Int = 0
  package init(regulation: RegulationHead, from: String) {
    self.regulation = regulation
    self.from = from
  }
}

package struct Representation: Sendable, Hashable {
  package var id: String
  package var from: String
  package var receivedOn: CivilDate
  package var kind: String
  package var text: Prose
  package var answer: Prose?
  package var outcome: String?
  package var answeredOn: CivilDate?
  package var how: String?
  package var draft: Int?
  package var section: String?
  package var item: String?
  package var evidence: String?
  package var changedItems: String?
  package init(id: String, from: String, receivedOn: CivilDate, kind: String, text: Prose) {
    self.id = id
    self.from = from
    self.receivedOn = receivedOn
    self.kind = kind
    self.text = text
  }

  /// Whether the family can see what became of it. A "no" has a reason.
  package var isAnswered: Bool {
    switch outcome {
    case nil, "open": false
    case "agreed": true
    default: answer != nil
    }
  }
}

/// The commissioner's answer on one row of section G (regulation 12(2)).
package struct HealthAgreement: Sendable, Hashable {
  package var submission: String
  package var item: String
  /// `yes`, `no` or `pending`.
  package var agreed: String
  package var by: String?
  package var on: CivilDate?
  package var isDisputed: Bool?
  package var remark: String = ""
  package init(submission: String, item: String, agreed: String) {
    self.submission = submission
    self.item = item
    self.agreed = agreed
  }

  /// Whether the row may not stand in a final plan.
  package var isRefused: Bool { agreed == "no" || isDisputed == true }
  package var isAgreed: Bool { agreed == "yes" && isDisputed != true }
}

package struct Panel: Sendable, Hashable {
  package var on: CivilDate
  package var name: String?
  package var decision: String = ""
  package init(on: CivilDate) { self.on = on }
}

package struct PhaseTransfer: Sendable, Hashable {
  package var to: String
  package var on: CivilDate
  package var isPost16: Bool?
  package init(to: String, on: CivilDate) {
    self.to = to
    self.on = on
  }
}

package struct TransferredIn: Sendable, Hashable {
  package var from: String
  package var on: CivilDate
  package var firstMadeOn: CivilDate?
  package init(from: String, on: CivilDate) {
    self.from = from
    self.on = on
  }
}

package struct Custody: Sendable, Hashable {
  package var from: CivilDate
  package var release: CivilDate?
  package var homeAuthority: String?
  package var accommodation: String?
  package init(from: CivilDate) { self.from = from }
}
