import Testing
import Wording

/// How often, how long and how many, in all the ways in which people write them.
struct AmountTests {
  @Test(
    "A frequency is read in figures and in words",
    arguments: [
      ("OT for 30 minutes twice a week", 2, "week"), ("30 mins x 2 weekly with the OT", 2, "week"),
      ("2x30min/wk with the OT", 2, "week"), ("3 x 20 mins weekly", 3, "week"), ("3-4 times a week", 3, "week"),
      ("three times per half term", 3, "half-term"), ("once a term", 1, "term"),
      ("45-minute sessions, six times in the year", 6, "year"),
      ("every half term", 1, "half-term"), ("half-termly", 1, "half-term"), ("termly", 1, "term"),
      ("daily for 20 minutes", 1, "day"), ("every school day", 1, "day"), ("every Monday and Thursday", 2, "week"),
      ("on Mondays", 1, "week"), ("fortnightly (alternate weeks)", 1, "fortnight"), ("four sessions p.a.", 4, "year"),
      ("2 visits per annum", 2, "year"), ("at the start of every lesson", 1, "occasion"),
    ])
  func frequency(_ text: String, _ times: Int, _ unit: String) throws {
    let parts = try Reading.parts(.frequency, text)
    #expect(parts.contains { $0.low == times * 1000 && $0.unit == unit }, "\(parts)")
  }

  @Test("Every sixth week and every fourth week count weeks")
  func everySomeWeeks() throws {
    #expect(try Reading.parts(.frequency, "every 6 weeks").contains { $0.every == 6 && $0.unit == "week" })
    #expect(try Reading.parts(.frequency, "every 4th week").contains { $0.every == 4 && $0.unit == "week" })
    #expect(try Reading.parts(.frequency, "every other day").contains { $0.low == 3500 && $0.unit == "week" })
  }

  @Test(
    "A length is read in minutes",
    arguments: [
      ("for half an hour", 30), ("1.5 hours", 90), ("1½ hours", 90), ("an hour and a half daily for 90 mins", 90),
      ("8:45-9:05 daily", 20), ("9.30-12.30", 180), ("from 9am to 3pm", 360), ("Saturday club 10-4", 360),
      ("forty-five minutes", 45),
      ("45\u{A0}minutes", 45), ("30\u{2013}40 minutes", 30), ("Fri 5pm to Sat 5pm", 1440), ("32.5 hours", 1950),
      ("for an hour", 60),
    ])
  func length(_ text: String, _ minutes: Int) throws {
    let parts = try Reading.parts(.sessionLength, text)
    #expect(parts.contains { $0.low == minutes * 1000 }, "\(parts)")
  }

  @Test(
    "A ratio or an individual session is a group of one",
    arguments: ["1:1 with a TA", "1-1 with a TA", "one-to-one with a TA", "1 to 1 with a TA", "individually with a TA"])
  func individual(_ text: String) throws {
    #expect(try Reading.parts(.group, text).contains { $0.high == 1000 })
  }

  @Test(
    "The size of a group is read",
    arguments: [
      ("in a group of up to 4", 4), ("grp of three", 3), ("Group: 4. Length: 20 min.", 4), ("group of 3–5 pupils", 5),
      ("no more than 10 in a class of no more than 10", 10), ("max 8 young people", 8), ("six children", 6),
      ("in a pair", 2),
    ])
  func group(_ text: String, _ most: Int) throws {
    let parts = try Reading.parts(.group, text)
    #expect(parts.contains { $0.high == most * 1000 }, "\(parts)")
  }

  @Test("Up to four hours is no group")
  func hours() throws {
    #expect(try Reading.parts(.group, "up to 4 hours").isEmpty)
    #expect(try Reading.parts(.sessionLength, "up to 4 hours").contains { $0.low == 240_000 })
  }

  @Test("Hours of a week are a total, with what they count per")
  func totals() throws {
    #expect(
      try Reading.parts(.total, "25 hours per week of TA time").contains { $0.low == 1_500_000 && $0.unit == "week" })
    #expect(try Reading.parts(.total, "40 minutes weekly").contains { $0.low == 40_000 && $0.unit == "week" })
    #expect(try Reading.parts(.total, "10 hours of TA time").contains { $0.unit != nil } == false)
  }

  @Test("The month of May is a date; may and Mr May are none")
  func threeMays() throws {
    let text = "In May 2027 Mr May may visit."
    let dates = try Reading.parts(.date, text)
    #expect(dates.map { Reading.words($0.range, of: text) } == ["May 2027"])
  }

  @Test("Doses, sizes, levels and years are no amounts of provision")
  func otherNumbers() throws {
    for text in ["Level 3 TA", "Year 5 teacher", "paracetamol 250 mg", "desk at 74 cm", "25% extra time"] {
      let parts = try Reading.provision(text).parts
      #expect(parts.filter { [.frequency, .sessionLength, .total].contains($0.kind) }.isEmpty, "\(text) \(parts)")
    }
  }
}
