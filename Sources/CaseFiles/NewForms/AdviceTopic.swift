import PlanModel

/// What a form asks of one profession: the parts of domain knowledge that differ between them, as data.
struct AdviceTopic: Sendable {
  /// What to write about, in plain words.
  var guidance: String
  /// The area of the needs, where there is only one.
  var area: String?
  /// The section of the provision, where there is only one; empty where the author has to choose.
  var section: String?
  /// Facts that this profession knows.
  var facts: [FactHint] = []
  /// Further kinds of row that this profession writes.
  var rows: [RowHint] = []
  /// Views, for the family.
  var views: [ViewHint] = []
  /// Whether one letter may speak for several services.
  var hasServices = false
  var example: WorkedExample?

  struct FactHint: Sendable {
    var kind: String
    /// Attributes that matter for this kind.
    var attributes: [String] = []
    var words: String
    init(_ kind: String, _ words: String, _ attributes: [String] = []) {
      self.kind = kind
      self.words = words
      self.attributes = attributes
    }
  }

  struct RowHint: Sendable {
    var section: String
    var type: String
    var mode: String
    var words: String
    init(_ section: String, _ type: String, _ mode: String, _ words: String) {
      self.section = section
      self.type = type
      self.mode = mode
      self.words = words
    }
  }

  struct ViewHint: Sendable {
    var contributor: String
    var topic: String
    var words: String
    init(_ contributor: String, _ topic: String, _ words: String) {
      self.contributor = contributor
      self.topic = topic
      self.words = words
    }
  }

  /// The role says more than the head: a therapist may advise under c, f or h.
  static func topic(_ head: RegulationHead, role: String?) -> AdviceTopic {
    if head == .a { return family }
    if head == .g { return adulthood }
    if let role, let known = byRole(role) { return known }
    switch head {
    case .b: return education
    case .c: return health
    case .d: return psychology
    case .e: return socialCare
    default: return other
    }
  }

  private static func byRole(_ role: String) -> AdviceTopic? {
    switch role {
    case "EP", "assistant-EP": psychology
    case "SaLT", "SaLT-assistant": speech
    case "OT", "OT-assistant", "physio", "physio-assistant": movement
    case "CAMHS-practitioner", "psychiatrist", "clinical-psychologist", "psychotherapist", "art-therapist",
      "music-therapist", "drama-therapist":
      mentalHealth
    case "specialist-teacher-HI", "specialist-teacher-VI", "specialist-teacher-MSI", "habilitation-specialist": sensory
    case "specialist-teacher-autism", "specialist-teacher-SpLD", "specialist-teacher-behaviour",
      "specialist-teacher-early-years":
      specialistTeacher
    case "headteacher", "class-teacher", "subject-teacher", "SENCO", "HLTA", "teaching-assistant", "learning-mentor",
      "key-person", "early-years-practitioner", "tutor":
      education
    case "paediatrician", "GP", "school-nurse", "community-nurse", "specialist-nurse", "dietitian", "audiologist",
      "orthoptist", "orthotist", "DMO", "DCO":
      health
    case "social-worker", "family-support-worker", "short-break-worker", "personal-assistant", "DSCO": socialCare
    case "careers-adviser", "job-coach": adulthood
    case "YJS-worker": youthJustice
    case "virtual-school": virtualSchool
    case "parent", "young-person": family
    default: nil
    }
  }

  /// Whom the authority asks under a head when nobody is named.
  static func asked(_ head: RegulationHead) -> (from: String, role: String?) {
    switch head {
    case .a: ("Parent or young person", nil)
    case .b: ("Head teacher or principal", "headteacher")
    case .c: ("Health care professional named by the integrated care board", nil)
    case .d: ("Educational psychologist", "EP")
    case .e: ("Social care", "social-worker")
    case .f: ("Another person whom the authority thinks appropriate", nil)
    case .g: ("Adviser on preparing for adulthood", nil)
    case .h: ("The person whom the family asks for", nil)
    }
  }

  /// The register that a role must be on; nil for roles without one.
  static func register(_ role: String?) -> Regulator? {
    switch role {
    case "EP", "SaLT", "OT", "physio", "dietitian", "orthoptist", "orthotist", "art-therapist", "music-therapist",
      "drama-therapist", "clinical-psychologist":
      .hcpc
    case "paediatrician", "GP", "psychiatrist": .gmc
    case "school-nurse", "community-nurse", "specialist-nurse": .nmc
    case "social-worker": .socialWorkEngland
    default: nil
    }
  }

  /// Whose official numbers a profession already holds: no form carries a number its reader has no use for.
  static func numbers(_ head: RegulationHead, role: String?) -> (upn: Bool, nhs: Bool) {
    switch role {
    case "SaLT", "OT", "physio", "paediatrician", "GP", "school-nurse", "community-nurse", "specialist-nurse",
      "CAMHS-practitioner", "psychiatrist", "clinical-psychologist", "audiologist", "orthoptist", "orthotist",
      "dietitian":
      (false, true)
    case "headteacher", "class-teacher", "SENCO", "EP", "virtual-school": (true, false)
    default: (head == .b || head == .d, head == .c)
    }
  }
}
