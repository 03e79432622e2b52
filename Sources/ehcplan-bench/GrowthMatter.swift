import PlanModel

/// One matter of a made-up case: what its needs are about, and which work meets them. Each author who speaks of it
/// states the need, aims at an outcome and asks for provision, in words and amounts of their own.
struct GrowthMatter {
  let number: Int
  private let topics: [String]
  private let area: Area
  private let type: String?

  init(_ number: Int, _ random: inout GrowthRandom) {
    self.number = number
    let area = GrowthMatter.areas[number % GrowthMatter.areas.count]
    self.area = area.area
    // Two topics, seldom one: a need about one of them may be part of a need about both.
    let count = number % 20 == 7 ? 1 : 2
    topics = Array(area.topics.shuffled(using: &random).prefix(count))
    // Every fourth row has no type and is found by its words.
    type = number % 4 == 3 ? nil : area.types.randomElement(using: &random)
  }

  /// - Parameters:
  ///   - voice: who speaks: 0 for the first author of the matter.
  ///   - count: how many items the author has given before; names go on from there.
  func items(_ voice: Int, after count: Int, _ random: inout GrowthRandom) -> [AdviceItem] {
    func name(_ offset: Int) -> String { "I\(count + offset)" }
    var items = [need(name(1), voice), provision(name(2), voice, for: name(1), &random)]
    items.append(outcome(name(3), voice, need: name(1), provision: name(2)))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: items.append(score(name(4), voice))
    case 1:
      items.append(
        AdviceItem(
          name(4), area: area, .strength(Prose("Robin is patient with task \(number) and \(voice + 1) others."))))
    case 2:
      items.append(
        AdviceItem(
          name(4), .view(View(words: Prose("I want to get better at number \(number)."), contributor: "child"))))
    // A row that its author linked to nothing.
    case 3: items.append(provision(name(4), voice + 4, for: nil, &random))
    default: break
    }
    return items
  }

  private func need(_ id: String, _ voice: Int) -> AdviceItem {
    let subject = topics.joined(separator: " and ")
    let statements = [
      "Robin has difficulty with \(subject), seen in task \(number) of the assessment.",
      "Robin's \(subject) is weaker than expected; task \(number) was given up after a few minutes.",
      "In class, \(subject) holds Robin back, most of all in work like task \(number).",
    ]
    // Every fourth author repeats the first to the letter: an exact repeat, which is joined.
    var need = Need(statement: Prose(statements[voice % statements.count]))
    need.impact = Prose(GrowthMatter.effects[(number + voice) % GrowthMatter.effects.count])
    need.evidence = [Need.Evidence(words: Prose("Observed in two lessons and one visit, record \(number).\(voice)."))]
    return AdviceItem(id, area: area, .need(need))
  }

  private func outcome(_ id: String, _ voice: Int, need: String, provision: String) -> AdviceItem {
    let aims = GrowthMatter.aims
    let aim = "\(aims[number % aims.count]) \(GrowthMatter.extents[number % GrowthMatter.extents.count])"
    let place = GrowthMatter.places[voice % GrowthMatter.places.count]
    var outcome = Outcome(
      statement: Prose("Robin will \(aim) when it comes to \(topics.joined(separator: " and ")), \(place)."))
    outcome.needs = [need]
    outcome.provisions = [provision]
    outcome.measure = Prose("The class teacher counts it for one week in each half term.")
    outcome.byWhen = voice % 2 == 0 ? "by July 2027" : "by the end of Year 5"
    return AdviceItem(id, area: area, .outcome(outcome))
  }

  private func provision(_ id: String, _ voice: Int, for need: String?, _ random: inout GrowthRandom) -> AdviceItem {
    let help = GrowthMatter.help[(number + voice / 2) % GrowthMatter.help.count]
    let subject = topics.joined(separator: " and ")
    var row = Provision(what: Prose("\(help) \(subject) (programme \(number)), with a record of what helped."))
    row.type = type
    row.needs = need.map { [$0] } ?? []
    row.deliveredBy = [
      voice % 3 == 2
        ? Coded("occupational therapist", code: "OT") : Coded("teaching assistant", code: "teaching-assistant")
    ]
    // Every fifth row is vague, as in life.
    if Int.random(in: 0..<5, using: &random) > 0 {
      row.frequencies = [
        Provision.Frequency(
          words: voice == 0 ? "once a week" : "\(voice + 1) times a week", times: "\(voice + 1)", per: "week")
      ]
      row.sessionLengths = [Provision.SessionLength(words: "30 minutes", minutes: 30)]
    }
    row.period = Provision.Period(words: "in term time")
    row.reviews = [Provision.Review(words: "reviewed each term")]
    return AdviceItem(id, area: area, .provision(row))
  }

  /// One test on one day, with a score of each author's own.
  private func score(_ id: String, _ voice: Int) -> AdviceItem {
    var fact = Fact(kind: "test", words: Prose("Robin's standard score in test \(number) was \(80 + voice)."))
    fact.name = "Test \(number)"
    fact.value = "\(80 + voice)"
    fact.on = CivilDate(year: 2026, month: 3, day: 2).map { .day($0) }
    return AdviceItem(id, area: area, .fact(fact))
  }
}

extension GrowthMatter {
  private static let areas: [(area: Area, topics: [String], types: [String])] = [
    (
      .communicationInteraction,
      [
        "expressive language", "grammar", "narrative", "vocabulary", "receptive language", "following instructions",
        "inference", "asking for clarification", "turn taking", "eye contact", "stammering", "speech sounds",
        "conversation", "social stories", "signing",
      ], ["salt-direct", "salt-programme", "aac"]
    ),
    (
      .cognitionLearning,
      [
        "attention and concentration", "working memory", "processing speed", "verbal reasoning",
        "phonological awareness", "phonics", "reading fluency", "reading comprehension", "spelling",
        "written expression", "typing", "numeracy", "telling the time", "organisation", "pretend play", "motivation",
      ], ["teaching-1to1", "teaching-group", "specialist-teaching"]
    ),
    (
      .semh,
      [
        "anxiety", "separation anxiety", "school avoidance", "transitions", "unstructured times",
        "emotional regulation", "masking", "self esteem", "low mood", "aggression", "impulsive answers", "friends",
        "bullying", "special interests",
      ], ["counselling-therapy", "psychology-direct", "adult-support-class"]
    ),
    (
      .sensoryPhysical,
      [
        "acoustics", "visual perception", "sensory processing", "deep pressure", "crowded places", "fine motor skills",
        "gross motor skills", "posture", "mobility", "listening effort", "pain", "tactile play", "handwriting",
      ], ["ot-direct", "ot-programme", "physio-programme"]
    ),
  ]

  private static let aims = [
    "manage alone", "show a partner the way", "explain each step", "choose a strategy", "finish the first task",
    "tell an adult early", "use a checklist", "correct mistakes", "lead others", "begin at once", "plan ahead",
  ]

  /// No common factor with the aims and the areas: the three come together again after three hundred matters.
  private static let extents = [
    "for ten minutes", "in a noisy room", "with new people", "without reminders", "on tired days", "outside school",
    "before lunch",
  ]

  private static let places = ["in class", "at home", "every day"]

  private static let effects = [
    "In lessons this means that the task is begun only after an adult has shown it again.",
    "It happens four or five times in a school day, most often before lunch.",
    "As a result at least one lesson in three is missed in part.",
  ]

  /// The first few name work that rows of other matters name too.
  private static let help = [
    "A planned start to each day with a visual timetable, to help with",
    "Sensory breaks from a written plan, to help with",
    "A programme of listening and understanding, with pictures, about", "Teaching with a structured programme in",
    "Time to talk through what went well and badly in", "Direct work with chosen children on",
    "Work before lessons, prepared with the class teacher, on", "Short tasks that are marked at once in",
    "A diary that goes home and comes back, about", "Practice in the hall and outside of",
    "Games with rules that grow step by step, for", "Films of others who do it well, and talk about them, for",
    "Questions and answers on cards, for",
  ]
}
