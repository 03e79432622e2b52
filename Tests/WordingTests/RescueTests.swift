import PlanModel
import Testing
import Wording

/// Vague words, and what makes them harmless.
struct RescueTests {
  @Test(
    "Each family is found",
    arguments: [
      ("vague-access", "Amira will have access to a SaLT."), ("vague-opportunity", "Opportunities for turn-taking."),
      ("vague-benefit", "Leo would benefit from movement breaks."), ("vague-frequency", "Regular OT sessions."),
      ("vague-discretion", "Breaks as needed."), ("vague-modal", "Staff will aim to use visuals."),
      ("vague-maximum", "Up to 5 hours of help."), ("vague-example-list", "Help with things such as friendships."),
      ("vague-input", "EP input."), ("vague-support", "A high level of adult support."),
      ("vague-group", "Small group work."),
      ("vague-person", "A key adult will help him."), ("vague-monitor", "Progress to be monitored."),
      ("decided-later", "Frequency to be decided by the therapist."),
      ("resource-conditional", "Speech therapy, subject to availability."),
      ("changes-without-review", "A TA for 10 hours a week; hours will reduce as he settles."),
      ("refer-elsewhere", "Exercises as per the plan."),
      ("present-not-promised", "She is receiving counselling."),
      ("passive-no-actor", "Touch-typing will be taught."),
    ])
  func found(_ family: String, _ text: String) throws {
    let families = try Reading.families(text)
    #expect(families.contains(family), "\(families)")
  }

  @Test(
    "A quantity, a role or a sign in the same clause makes it harmless",
    arguments: [
      "Access to the physio room for 20 minutes at the end of every morning break, overseen by a trained LSA.",
      "Regularly, that is every Monday and Thursday for 20 minutes, the OT works with her individually.",
      "Two planned opportunities in every lesson to practise turn-taking with the TA, 5 minutes each.",
      "A break whenever Jay shows his card: the TA walks with him for 5 minutes.",
      "Support from a TA for all English and maths lessons, 10 hours a week.",
      "A group of up to 4 with the TA for 20 minutes a day.",
      "Leo may leave the room by showing a card, and the TA goes with him for 5 minutes.",
      "The learning support assistant teaches him for 20 minutes every day.",
    ])
  func rescued(_ text: String) throws {
    let reading = try Reading.provision(text)
    #expect(reading.verdict == .specific, "\(reading.missing) \(reading.vague)")
  }

  @Test("What is rescued is kept apart")
  func keptApart() throws {
    let reading = try Reading.provision("Regular sessions with the OT, twice a week for 20 minutes.")
    #expect(reading.vague.isEmpty)
    #expect(reading.rescued.contains { $0.phrase == "Regular" })
  }

  @Test("An escape undermines a statement that is otherwise firm")
  func escape() throws {
    let reading = try Reading.provision(
      "The TA will work with Priya for 20 minutes a day on number facts, subject to staffing.")
    #expect(reading.verdict == .partly)
    #expect(reading.vague.map(\.family) == ["resource-conditional"])
  }

  @Test("Words between quotation marks are not judged")
  func quotation() throws {
    for text in [
      "The TA reads \u{201C}regular access to support as required\u{201D} with him for 10 minutes every day.",
      "The TA reads \"regular access to support as required\" with him for 10 minutes every day.",
    ] {
      #expect(try Reading.provision(text).vague.isEmpty)
    }
  }

  @Test("Job titles and names that hold vague words are none")
  func names() throws {
    for text in [
      "Family support worker", "Access to Work", "access arrangements", "specialist teacher",
      "positive behaviour support",
    ] {
      let vague = try Reading.provision(text, in: .h1).vague
      #expect(vague.isEmpty, "\(vague)")
    }
  }
}
