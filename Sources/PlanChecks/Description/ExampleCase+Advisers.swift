import PlanModel

extension ExampleCase.Adviser {
  static var therapist: ExampleCase.Adviser {
    ExampleCase.Adviser(
      id: "salt-1", name: "B. Quayle", role: "speech and language therapist", code: "SaLT",
      organisation: "Example NHS Trust, speech and language therapy", regulator: "HCPC", number: "SL900562",
      type: "salt-direct", expertise: "HCPC registration as a speech and language therapist",
      strength: "Amira listens with pleasure to a story told with pictures.",
      strands: [
        strand(
          .communicationInteraction, "Amira follows instructions of two steps and loses those of three.",
          "She begins 4 of 10 tasks given to the whole class.",
          "By July 2027 Amira follows 9 of 10 spoken instructions of three steps.",
          "10 instructions given in one lesson",
          "4 of 10 on 12 March 2026.", "9 of 10.",
          "A speech and language therapist will teach Amira individually to follow instructions of three steps for "
            + "40 minutes once a week in term time (26 hours a year).", ("1", "once a week", 40, "26")),
        strand(
          .communicationInteraction, "Amira tells what happened in an order that listeners cannot follow.",
          "Classmates walk away before she has finished on 6 of 10 occasions.",
          "By July 2027 Amira retells a story of five pictures in the right order on 4 of 5 occasions.",
          "5 stories retold from pictures", "1 of 5 on 12 March 2026.", "4 of 5.",
          "A speech and language therapist will teach Amira individually to retell a story from five pictures for "
            + "20 minutes once a week in term time (13 hours a year).", ("1", "once a week", 20, "13")),
        strand(
          .communicationInteraction, "Amira says “t” where other children of her age say “k”.",
          "Adults who do not know her understand 7 of 10 words.",
          "By July 2027 Amira says “k” clearly in 18 of 20 words.", "20 pictures named",
          "6 of 20 on 12 March 2026.", "18 of 20.",
          "A speech and language therapist will practise the sound “k” with Amira individually for 20 minutes "
            + "twice a week in term time (26 hours a year).", ("2", "twice a week", 20, "26")),
      ])
  }

  static var occupational: ExampleCase.Adviser {
    ExampleCase.Adviser(
      id: "ot-1", name: "P. Dale", role: "occupational therapist", code: "OT",
      organisation: "Example NHS Trust, occupational therapy", regulator: "HCPC", number: "OT900783",
      type: "ot-direct", expertise: "HCPC registration as an occupational therapist",
      strength: "Amira rides a bicycle and swims 25 metres.",
      strands: [
        strand(
          .sensoryPhysical, "Amira writes 3 words a minute, and her letters rest on the line in 2 of 10 words.",
          "She hands in one sentence where her class hands in a page.",
          "By July 2027 Amira writes 10 words a minute that another pupil can read.", "a timed page of writing",
          "3 words a minute on 12 March 2026.", "10 words a minute.",
          "An occupational therapist will teach Amira individually to form and place letters for 30 minutes once a "
            + "week in term time (19.5 hours a year).", ("1", "once a week", 30, "19.5")),
        strand(
          .sensoryPhysical, "Amira cuts along a curve with gaps of 2 cm from the line.",
          "Her models in design and technology fall apart.",
          "By July 2027 Amira cuts out a circle within 5 mm of the line.", "a circle cut from card",
          "2 cm from the line on 12 March 2026.", "5 mm.",
          "An occupational therapist will teach Amira individually to cut with sprung scissors for 20 minutes once a "
            + "week in term time (13 hours a year).", ("1", "once a week", 20, "13")),
      ])
  }

  static var advisory: ExampleCase.Adviser {
    ExampleCase.Adviser(
      id: "teacher-1", name: "S. Boyle", role: "specialist teacher", code: "specialist-teacher-SpLD",
      organisation: "Example Council, advisory teachers", regulator: nil, number: nil, type: "specialist-teaching",
      expertise: "level 7 dyslexia qualification",
      strength: "Amira sees at a glance how many dots are on a card.",
      strands: [
        strand(
          .cognitionLearning, "Amira recalls 6 of the 36 products of the 2, 5 and 10 times tables.",
          "She works out each product on her fingers, and finishes 3 of 10 sums.",
          "By July 2027 Amira recalls 30 of the 36 products within 5 seconds each.", "36 cards shown in turn",
          "6 of 36 on 12 March 2026.", "30 of 36.",
          "A specialist teacher with a level 7 dyslexia qualification will teach Amira "
            + "individually the 2, 5 and 10 times tables for 20 minutes twice a week in term time (26 hours "
            + "a year).", ("2", "twice a week", 20, "26")),
        strand(
          .cognitionLearning, "Amira tells the time to the hour and mistakes the half hours.",
          "She arrives at 4 of 10 lessons after the others.",
          "By July 2027 Amira reads a clock to 5 minutes on 9 of 10 occasions.", "10 clocks shown in turn",
          "2 of 10 on 12 March 2026.", "9 of 10.",
          "A specialist teacher with a level 7 dyslexia qualification will teach Amira "
            + "individually to read a clock for 10 minutes once a week in term time (6.5 hours a year).",
          ("1", "once a week", 10, "6.5")),
        strand(
          .semh, "Amira leaves the table when she has made a mistake, on 5 of 10 occasions.",
          "She misses 20 minutes of teaching on most days.",
          "By July 2027 Amira corrects a mistake and stays at the table on 9 of 10 occasions.",
          "a tally kept in 10 lessons", "5 of 10 on 12 March 2026.", "9 of 10.",
          "A specialist teacher with a level 7 dyslexia qualification will teach Amira "
            + "individually four steps for correcting a mistake for 10 minutes twice a week in term time (13 hours a "
            + "year).", ("2", "twice a week", 10, "13")),
      ])
  }

  private static func strand(
    _ area: Area, _ need: String, _ impact: String, _ outcome: String, _ measure: String, _ baseline: String,
    _ target: String, _ row: String, _ amount: (times: String, often: String, minutes: Int, hours: String)
  ) -> ExampleCase.Strand {
    ExampleCase.Strand(
      area: area, need: need, impact: impact, outcome: outcome, measure: measure, baseline: baseline, target: target,
      row: row, times: amount.times, often: amount.often, minutes: amount.minutes, hours: amount.hours)
  }
}
