/// One row of provision as its author gave it. Words are always kept; numbers stand beside them where the author
/// filled them in, and are never worked out of the words here.
package struct Provision: Sendable, Hashable {
  package var what: Prose
  /// The section that the author asks for; nil where the type or area decides.
  package var section: Section?
  package var type: String?
  package var mode: String?
  package var needs: [String] = []
  package var outcomes: [String] = []
  package var deliveredBy: [Coded] = []
  package var qualifications: [String] = []
  package var designedBy: [Coded] = []
  package var frequencies: [Frequency] = []
  package var sessionLengths: [SessionLength] = []
  package var group: Group?
  package var period: Period?
  package var totals: [Total] = []
  package var start: PartialDate?
  package var end: PartialDate?
  package var place: String?
  package var trigger: String?
  package var equipment: [Equipment] = []
  package var training: [Training] = []
  package var reportWriting: [TimeAmount] = []
  package var reviews: [Review] = []
  package var responsibleBody: Coded?
  package var arrangedBy: Coded?
  package var fundedBy: Coded?
  package var commissioner: Commissioner?
  package var provider: String?
  package var socialCareTeam: String?
  package var flexibility: Flexibility?
  package var notes: [Prose] = []
  package var theme: String?
  package var csdpaHead: String?
  package var assessedOn: PartialDate?
  package var isInPersonalBudget: Bool?
  package var within: [String] = []
  package var completedOn: CivilDate?
  package var isOrdinarilyAvailable: Bool?

  package init(what: Prose) { self.what = what }

  package struct Frequency: Sendable, Hashable {
    package var words: String
    /// A decimal number as written, such as "2" or "0.5".
    package var times: String?
    package var per: String?
    package init(words: String, times: String? = nil, per: String? = nil) {
      self.words = words
      self.times = times
      self.per = per
    }
  }

  package struct SessionLength: Sendable, Hashable {
    package var words: String
    package var minutes: Int?
    package var toMinutes: Int?
    package init(words: String, minutes: Int? = nil, toMinutes: Int? = nil) {
      self.words = words
      self.minutes = minutes
      self.toMinutes = toMinutes
    }
  }

  package struct Group: Sendable, Hashable {
    package var words: String
    package var kind: String?
    package var min: Int?
    package var max: Int?
    package var ratio: String?
    package init(words: String) { self.words = words }
  }

  package struct Period: Sendable, Hashable {
    package var words: String
    package var kind: String?
    package var from: PartialDate?
    package var to: PartialDate?
    package var weeks: Int?
    package init(words: String) { self.words = words }
  }

  package struct Total: Sendable, Hashable {
    package var words: String
    package var hours: String?
    package var sessions: Int?
    package var per: String?
    package init(words: String) { self.words = words }
  }

  package struct Equipment: Sendable, Hashable {
    package var item: String
    package var specification: String?
    package var suppliedBy: String?
    package var suppliedByDate: PartialDate?
    package var training: String?
    package var maintainedBy: String?
    package init(item: String) { self.item = item }
  }

  package struct Training: Sendable, Hashable {
    package var words: String
    package var trained: String?
    package var by: String?
    package var minutes: Int?
    package var refreshed: String?
    package init(words: String) { self.words = words }
  }

  package struct TimeAmount: Sendable, Hashable {
    package var words: String
    package var hours: String?
    package var per: String?
    package init(words: String) { self.words = words }
  }

  package struct Review: Sendable, Hashable {
    package var words: String
    package var by: String?
    package var every: String?
    package var with: String?
    package var minutes: Int?
    package init(words: String) { self.words = words }
  }

  package struct Commissioner: Sendable, Hashable {
    package var name: String
    package var body: String?
    package var agreed: String?
    package var by: String?
    package var on: CivilDate?
    package init(name: String) { self.name = name }
  }

  package struct Flexibility: Sendable, Hashable {
    package var limits: String
    package var decidedBy: String?
    package var why: String?
    package init(limits: String) { self.limits = limits }
  }
}
