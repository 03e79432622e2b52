import PlanModel
import Testing
import Wording

/// Outcomes: whose change, whether it can be measured, by when.
struct OutcomeReaderTests {
  private func read(_ text: String) throws -> OutcomeReading { try Reading.reader.get().outcome(text) }

  @Test(
    "A change of the child's own, with a measure and a date, is smart",
    arguments: [
      "By July 2027 Nadia will write three linked sentences about a picture, in two pieces of work out of three.",
      "Dressing unaided by the end of Key Stage 1.", "By her 16th birthday Grace will give herself her injection.",
      "Within 12 months Elliot will reduce hitting from 10 times a week to no more than 2.",
      "By the time she leaves primary school, Imani will walk to school with one friend and no adult.",
      "In 12 months' time Ola will be dry by day; she had three accidents a week in May 2026.",
    ])
  func smart(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.verdict == .smart, "\(reading.faults)")
    #expect(reading.missing.isEmpty)
    #expect(reading.parts.contains { $0.kind == .byWhen })
  }

  @Test(
    "What two people may see differently is not smart",
    arguments: [
      "By July 2027 Nadia will improve her writing.", "By 2028 Elliot will be a confident reader.",
      "Ike will make age-appropriate progress by Easter 2027.", "By the end of Year 6 Oskar will be happier.",
      "By July 2027 Lena will walk further.",
    ])
  func unmeasured(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.verdict == .notSmart)
    #expect(reading.missing == [.what])
    #expect(!reading.vague.isEmpty)
  }

  @Test(
    "Without a date an outcome is not smart, whatever its measure",
    arguments: [
      "Grace will read 50 common words.", "Hana will travel by bus by herself.",
      "By the end of each lesson Tom will hand in 3 sums.",
      "When she leaves the room Ola will show her card 4 times in 5.",
    ])
  func undated(_ text: String) throws {
    #expect(try read(text).missing == [.date])
  }

  @Test(
    "Help is provision in disguise",
    arguments: [
      "Nadia will have weekly speech and language therapy.", "All staff will use picture exchange by October 2026.",
      "A sensory room will be available at all times.", "4 hours of physiotherapy",
      "Dev will continue to work with the occupational therapist.", "To provide a calm environment.",
      "By Easter 2027 Leon will have had at least 20 sessions of CBT.", "Abdi will use a visual timetable every day.",
    ])
  func disguise(_ text: String) throws {
    #expect(try read(text).verdict == .provisionInDisguise)
  }

  @Test("The use of a thing is an outcome where it is said what for")
  func use() throws {
    #expect(try read("By July 2027 Abdi will use his device to order lunch in a café.").verdict == .smart)
  }

  @Test(
    "By when may be an age, a term, a month called May, or so many terms from now",
    arguments: [
      "By the time she is 12, Ola will cross at the lights alone.", "By May 2027 Ola will hop 5 times.",
      "By 1st May Ola will hop 5 times.", "By 16 Ola will name her two medicines.",
      "By end KS2: hops 5 times.", "In two terms' time Ola will hop 5 times.",
      "Within one year Ola will hop 5 times.",
      "Two years from now Ola will hop 5 times.", "Ola will dress herself alone in two years.",
      "Ola's falls will drop to none in the spring and summer terms of 2027.",
      "By the age of eighteen Ola will book her own appointment.",
      "Within 12 months of this plan Ola will hop 5 times.", "By the end of Year 3 Ola will hop 5 times.",
    ])
  func byWhen(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.verdict == .smart, "\(reading.faults)")
    #expect(reading.subject == .child)
  }

  @Test(
    "A length of time in which something is counted is no date",
    arguments: ["Ola may hop 5 times.", "Ola will have no fits in six months.", "Ola hops 5 times in two terms."])
  func noDate(_ text: String) throws {
    #expect(try read(text).missing.contains(.date))
  }

  @Test(
    "Time, a seat, a person or a place that is arranged is provision",
    arguments: [
      "Ola will have time each week with a mentor.", "Ola will sit near the front.",
      "Ola will be seated away from the door.", "Ola will work on her sounds with a TA.",
      "Ola will spend two mornings a week at the resource base.", "Ola will have someone to talk to.",
      "Ola will continue attending the speech unit.", "Trained adults will help Ola at meals.",
      "Ola will use her device every day.",
      "Ola will have her books enlarged.", "There will be a named person for the family.",
      "Letters home will be simplified.", "Daily phonics, 20 minutes.", "Access to a quiet room at lunch.",
      "Ola will use a visual timetable to reduce her anxiety.", "Regular communication between home and school.",
      "To make sure that Will feels safe.", "All of Ola's teachers will know her signs.",
    ])
  func arranged(_ text: String) throws {
    #expect(try read(text).verdict == .provisionInDisguise)
  }

  @Test(
    "What a child does alone, or with a thing, is the child's own",
    arguments: [
      "By July 2027 Ola will sit next to a friend for 10 minutes.",
      "By July 2027 Ola will follow her visual timetable without help.",
      "By July 2027 Ola will use her card to leave the room.", "By July 2027 there will be no exclusions.",
      "By July 2027 Ola will clear the table after each meal.",
      "By July 2027 Ola will go to the cinema with her mum once a month.",
      "By July 2027 Ola will start tasks within 2 minutes.", "By July 2027 school attendance will be 92%.",
    ])
  func own(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.verdict == .smart, "\(reading.faults)")
  }

  @Test("What follows a date is the subject, though a school may belong to the date")
  func schoolAsSubject() throws {
    #expect(try read("By Easter 2026 school will have trained two TAs.").subject == .service)
    #expect(try read("By the end of primary school Ola will hop 5 times.").verdict == .smart)
  }

  @Test("What others report or wish is judged, not who says it")
  func reported() throws {
    #expect(try read("By July 2027 Ola's mother will report that she sleeps 8 hours.").verdict == .smart)
    #expect(try read("By July 2027 Ola's teachers will count fewer than 2 outbursts a week.").verdict == .smart)
    #expect(try read("By July 2027 Ola's parents will report that she is happier.").verdict == .notSmart)
    #expect(try read("Ola's parents would like her to sleep well.").verdict == .notSmart)
    #expect(try read("Ola's parents would like her to have a laptop.").verdict == .provisionInDisguise)
    #expect(try read("By July 2027 staff will record on 5 days.").subject == .service)
  }

  @Test(
    "How well, how much like others, and what somebody has inside cannot be seen",
    arguments: [
      "By July 2027 Ola will cross the road safely.", "By July 2027 Ola will concentrate for longer periods.",
      "By July 2027 Ola will play cooperatively with others.", "By July 2027 Ola will use a range of strategies.",
      "By 2030 Ola will live as independently as she can.", "By July 2027 Ola will have the life skills she needs.",
      "By July 2027 Ola will have made steps towards dressing.", "By July 2027 Ola's reading will come on.",
      "By July 2027 Ola will make progress in GCSE maths.", "By July 2027 Ola will learn new words.",
      "By July 2027 Ola's behaviour at home will be less challenging.",
      "By July 2027 Ola will have strategies to manage anxiety.",
    ])
  func unseen(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.verdict == .notSmart)
    #expect(reading.missing == [.what])
  }

  @Test("Alone, or well enough for others, is a measure of how well")
  func wellEnough() throws {
    #expect(try read("By July 2027 Ola will cross the road safely on her own.").verdict == .smart)
    #expect(try read("By July 2027 Ola will say her name clearly enough for a stranger.").verdict == .smart)
    #expect(try read("By July 2027 Ola will achieve GCSE maths.").verdict == .smart)
  }

  @Test("Fields come before the words")
  func fields() throws {
    var outcome = Outcome(statement: Prose("Nadia will improve her writing."))
    outcome.byWhen = "July 2027"
    outcome.target = Prose("Three linked sentences.")
    let reading = try Reading.reader.get().outcome(outcome)
    #expect(reading.verdict == .smart)
  }

  @Test("Offsets count Unicode scalars, and quotations are not judged")
  func offsets() throws {
    let text = "By July 2027 Zoë 🎈 will improve her writing."
    let vague = try #require(try read(text).vague.first)
    #expect(vague.phrase == "improve")
    #expect(Reading.words(vague.range, of: text) == "improve")
    #expect(try read("By July 2027 Zoë will say “I feel better” to a teacher.").verdict == .smart)
  }

  @Test(
    "No text is too strange",
    arguments: [
      "", "   ", "1:1", "🎈", "By", "by the end of", "Bu bir cümledir ve başka bir dildedir.", "( ( ( (", "To", "the",
      String(repeating: "in january ", count: 9_000), String(repeating: "will have ", count: 9_000),
      String(repeating: "by the end of (", count: 6_000), String(repeating: "1 ", count: 40_000),
      String(repeating: "will be is been ", count: 6_000), String(repeating: "said that ", count: 9_000),
    ])
  func strange(_ text: String) throws {
    let reading = try read(text)
    for phrase in reading.vague { #expect(phrase.range.upperBound <= text.unicodeScalars.count) }
    _ = try Reading.reader.get().need(text)
  }
}
