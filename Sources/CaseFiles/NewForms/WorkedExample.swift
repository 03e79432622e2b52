/// A need, an outcome and a row of provision that say all that they should. Invented: about no child that is or was.
struct WorkedExample: Sendable {
  var area: String
  var need: String
  var impact: String
  var evidence: String
  var outcome: String
  var measure: String
  var baseline: String
  var monitored: String
  /// Attributes of the row after its name and its references.
  var row: [(String, String)]
  var what: String
  /// Parts of the row, in the order of the schema.
  var parts: [NewElement]

  private static func each(
    by role: String, _ name: String, _ times: String, per: String, _ often: String, minutes: String, _ long: String,
    group: String, _ with: String, in period: (String, String) = ("term-time", "in term time")
  ) -> [NewElement] {
    [
      NewElement("delivered-by", [("code", role)], words: name),
      NewElement("frequency", [("times", times), ("per", per)], words: often),
      NewElement("session-length", [("minutes", minutes)], words: long),
      NewElement("group", [("kind", group)], words: with),
      NewElement("period", [("kind", period.0)], words: period.1),
    ]
  }

  private static func review(_ by: String, _ every: String) -> NewElement {
    NewElement("review", [("by", by), ("every", every)], words: "Progress against the measure of the outcome.")
  }

  private static let education = NewElement(
    "responsible-body", [("code", "LA-education")], words: "the local authority")

  static let reading = WorkedExample(
    area: "cognition-learning", need: "The child reads single words of one syllable and cannot yet read a sentence.",
    impact: "The child cannot read the questions of any written task and waits for an adult in most lessons.",
    evidence: "On 12 March 2026 the child read 9 of 40 common words.",
    outcome: "The child will read a text of 50 words at the level of Year 2 aloud with no more than 3 mistakes.",
    measure: "A new text at the end of every half term, marked by the class teacher.",
    baseline: "9 of 40 common words, March 2026.", monitored: "half term",
    row: [("section", "F"), ("area", "cognition-learning"), ("type", "teaching-1to1"), ("mode", "direct")],
    what: "Teaching of reading with a structured phonics programme, following the order of the programme.",
    parts: each(
      by: "HLTA", "higher level teaching assistant", "4", per: "week", "four times a week", minutes: "20", "20 minutes",
      group: "individual", "individually") + [review("SENCO", "half term"), education])

  static let language = WorkedExample(
    area: "communication-interaction",
    need: "The child understands instructions with one step and loses the second step of two.",
    impact: "In class the child starts tasks wrongly or waits to see what others do, in five lessons of six observed.",
    evidence: "On 12 March 2026 the child followed 2 of 10 instructions with two steps.",
    outcome: "The child will follow 8 of 10 instructions with two steps in class, without a second telling.",
    measure: "A count in one lesson, by the teaching assistant, at the end of each half term.",
    baseline: "2 of 10, March 2026.", monitored: "half term",
    row: [("section", "F"), ("area", "communication-interaction"), ("type", "salt-direct"), ("mode", "direct")],
    what: "Speech and language therapy that teaches understanding of instructions with two steps.",
    parts: each(
      by: "SaLT", "speech and language therapist", "1", per: "week", "once a week", minutes: "30", "30 minutes",
      group: "individual", "individually")
      + [
        NewElement(
          "total", [("hours", "19.5"), ("sessions", "39"), ("per", "year")], words: "39 sessions, 19.5 hours a year"),
        NewElement(
          "report-writing", [("hours", "6"), ("per", "year")], words: "six hours a year for reports and meetings"),
        review("speech and language therapist", "term"), education,
      ])

  static let handwriting = WorkedExample(
    area: "sensory-physical", need: "The child writes for two minutes before pain in the hand makes writing stop.",
    impact: "The child finishes no written task and leaves out answers that they can give aloud.",
    evidence: "On 12 March 2026 the child wrote 11 words in ten minutes, with three stops.",
    outcome: "The child will record 60 words in ten minutes by hand or keyboard.",
    measure: "A timed task at the end of each term, marked by the class teacher.", baseline: "11 words, March 2026.",
    monitored: "term",
    row: [("section", "F"), ("area", "sensory-physical"), ("type", "ot-direct"), ("mode", "direct")],
    what: "Occupational therapy that teaches touch-typing and a grip for writing that does not hurt.",
    parts: each(
      by: "OT", "occupational therapist", "1", per: "fortnight", "once a fortnight", minutes: "45", "45 minutes",
      group: "individual", "individually") + [review("occupational therapist", "term"), education])

  static let nursing = WorkedExample(
    area: "health", need: "The child has type 1 diabetes and cannot yet count the carbohydrate of a meal.",
    impact:
      "Without help the child's blood sugar is out of range before lessons after lunch, and the child cannot attend.",
    evidence: "In March 2026 it was out of range after lunch on 14 of 20 school days.",
    outcome: "The child will count the carbohydrate of their own lunch correctly on four school days in five.",
    measure: "The school's record, looked at in the clinic.", baseline: "On no day, March 2026.",
    monitored: "three months",
    row: [("section", "G"), ("area", "health"), ("type", "nursing"), ("mode", "training")],
    what: "Training of two adults in school to supervise the counting of carbohydrate and the giving of insulin.",
    parts: each(
      by: "specialist-nurse", "paediatric diabetes nurse", "1", per: "term", "once a term", minutes: "120", "two hours",
      group: "small-group", "two members of staff together")
      + [
        review("paediatric diabetes nurse", "term"),
        NewElement("responsible-body", [("code", "ICB")], words: "the integrated care board"),
        NewElement("commissioner", [("code", "ICB"), ("agreed", "pending")], words: "the integrated care board"),
      ])

  static let feelings = WorkedExample(
    area: "semh", need: "The child leaves the room or hides when a task is new, and cannot yet say what is wrong.",
    impact: "The child misses about a third of teaching time.",
    evidence: "Between 2 and 13 March 2026 the child was out of class for 11 of 30 lessons.",
    outcome:
      "The child will ask for a break with a card and come back to the task within five minutes, on 8 of 10 occasions.",
    measure: "A record kept by the teaching assistant for two weeks at the end of each term.",
    baseline: "On no occasion, March 2026.", monitored: "term",
    row: [("section", "F"), ("area", "semh"), ("type", "counselling-therapy"), ("mode", "direct")],
    what: "Sessions that teach how to notice worry in the body, how to ask for a break, and how to come back.",
    parts: each(
      by: "CAMHS-practitioner", "child and adolescent mental health practitioner", "1", per: "week", "once a week",
      minutes: "45", "45 minutes", group: "individual", "individually") + [
        NewElement("total", [("sessions", "12"), ("per", "once")], words: "twelve sessions"),
        review("child and adolescent mental health practitioner", "six weeks"), education,
      ])

  static let listening = WorkedExample(
    area: "sensory-physical",
    need: "The child has a moderate hearing loss in both ears and misses speech in a noisy room.",
    impact: "The child misses what other pupils say in discussion and most of what is said in the dinner hall.",
    evidence:
      "On 12 March 2026 the child repeated 11 of 20 sentences in classroom noise without the radio aid, 18 with it.",
    outcome: "The child will check and set up the radio aid before each lesson without being reminded.",
    measure: "A tick sheet, for one week in each half term.", baseline: "Reminded before every lesson, March 2026.",
    monitored: "half term",
    row: [("section", "F"), ("area", "sensory-physical"), ("type", "sensory-teacher"), ("mode", "direct")],
    what: "Teaching in the use of the radio aid and in asking for what was missed.",
    parts: each(
      by: "specialist-teacher-HI", "qualified teacher of deaf children and young people", "1", per: "fortnight",
      "once a fortnight", minutes: "60", "one hour", group: "individual", "individually") + [
        review("qualified teacher of deaf children and young people", "term"), education,
      ])

  static let shortBreak = WorkedExample(
    area: "social-care",
    need: "The child takes part in no activity outside home and school without an adult whom they know.",
    impact: "The child sees no other children at weekends and in the holidays.",
    evidence: "The assessment under section 17 of the Children Act 1989 was completed on 24 March 2026.",
    outcome:
      "The child will stay for a whole session at an activity outside home and school on three occasions of four.",
    measure: "The club's record of attendance.", baseline: "No activities, March 2026.", monitored: "three months",
    row: [
      ("section", "H1"), ("area", "social-care"), ("type", "short-break-day"), ("mode", "direct"),
      ("csdpa-head", "non-residential-short-break"), ("assessed-on", "2026-03-24"),
    ],
    what: "A place at a Saturday club for disabled children, with one worker who is the same each time.",
    parts: each(
      by: "short-break-worker", "short break worker", "1", per: "fortnight", "every second Saturday", minutes: "240",
      "four hours", group: "small-group", "in a group of six to eight", in: ("year-round", "all year round"))
      + [
        NewElement(
          "total", [("hours", "104"), ("sessions", "26"), ("per", "year")], words: "26 sessions, 104 hours a year"),
        review("social worker", "three months"),
        NewElement(
          "responsible-body", [("code", "LA-children-social-care")],
          words: "the local authority, children's social care"),
        NewElement("social-care-team", words: "disabled children's team"),
      ])

  static let travelTraining = WorkedExample(
    area: "independence", need: "The young person has never travelled by bus without an adult.",
    impact: "The young person cannot get to college or work experience alone.",
    evidence: "On a trial on 12 March 2026 the young person found the stop and did not know when to get off.",
    outcome: "The young person will travel to college by bus and back alone on five days of the week.",
    measure: "The travel trainer's record of ten journeys.", baseline: "No journey alone, March 2026.",
    monitored: "half term",
    row: [
      ("section", "F"), ("area", "independence"), ("type", "travel-training"), ("mode", "direct"),
      ("theme", "independent-living"),
    ],
    what: "Travel training on the way to college, at first beside the young person, then from a distance, then alone.",
    parts: each(
      by: "job-coach", "travel trainer", "2", per: "week", "twice a week", minutes: "90", "90 minutes",
      group: "individual", "individually") + [
        NewElement("total", [("hours", "36"), ("sessions", "24"), ("per", "once")], words: "24 sessions, 36 hours"),
        review("travel trainer", "half term"), education,
      ])
}
