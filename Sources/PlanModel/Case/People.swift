/// The people round a case.

package struct Contact: Sendable, Hashable {
  package var name: String
  package var relationship: String?
  package var email: String?
  package var telephone: String?
  package var address: String?
  package var firstLanguage: String?
  package var interpreter: String?
  package var preferredContact: String?
  package var hasParentalResponsibility: Bool?
  package var livesWith: Bool?
  package var receivesPlan: Bool?
  package var servesInArmedForces: Bool?
  package init(name: String) { self.name = name }
}

/// A name that may rightly stand in the advice: a sister, a friend, a pet.
package struct OtherName: Sendable, Hashable {
  package var name: String
  package var relationship: String
  package var mayBeShown: Bool?
  package init(name: String, relationship: String) {
    self.name = name
    self.relationship = relationship
  }
}

package struct DecisionMaker: Sendable, Hashable {
  /// `parent` or `young-person`.
  package var who: String
  package var capacity: Prose?
  package var representative: String?
  package init(who: String) { self.who = who }
}

package struct Officer: Sendable, Hashable {
  package var name: String
  package var part: String?
  package var role: String?
  package var team: String?
  package var email: String?
  package var telephone: String?
  package init(name: String) { self.name = name }
}

package struct ServiceInvolved: Sendable, Hashable {
  package var name: String
  package var part: String
  package var organisation: String?
  package var telephone: String?
  package init(name: String, part: String) {
    self.name = name
    self.part = part
  }
}

package struct SenType: Sendable, Hashable {
  package var code: String
  /// 1 for the main type.
  package var rank: Int
  package var source: String?
  package init(code: String, rank: Int) {
    self.code = code
    self.rank = rank
  }
}

package struct Recipient: Sendable, Hashable {
  package var to: String
  package var purpose: String = ""
  package var ground: String?
  package var on: CivilDate?
  package var isWithoutContactDetails: Bool?
  package init(to: String) { self.to = to }
}
