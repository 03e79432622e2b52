import PlanModel
import Testing
import Wording

/// What the reader asks by the kind of promise, whatever names stand in it.
struct KindsOfPromiseTests {
  @Test(
    "A profession or a service that no list holds is known by its own word",
    arguments: [
      "A bereavement counsellor meets Lena for 45 minutes every week, on her own.",
      "An MST therapist sees the family for two hours every week.",
      "Canoeing for 90 minutes every Saturday with the Riverside outdoor team, 1:1.",
    ])
  func professions(_ text: String) throws {
    #expect(!(try Reading.missing(text, in: .h2)).contains(.who))
  }

  @Test(
    "A trained or familiar person has no profession",
    arguments: ["Two hours every week with a trained practitioner.", "One hour every week with a familiar worker."])
  func plainPersons(_ text: String) throws {
    #expect(try Reading.verdict(text, in: .h2) != .specific)
  }

  @Test(
    "A condition that anybody can see sets off a response; a feeling does not",
    arguments: [
      ("If the tube comes out, the nurse replaces it.", true),
      ("Each time she drops her pen twice, the TA brings the laptop.", true),
      ("When he feels low, the TA talks to him.", false),
    ])
  func conditions(_ text: String, _ isSign: Bool) throws {
    #expect(try Reading.parts(.trigger, text, in: .g).isEmpty != isSign)
  }

  @Test(
    "What is added without an amount leaves a statement open",
    arguments: [
      "The OT sees Ana for 40 minutes every week, 1:1, and ongoing liaison with home.",
      "6 hours per week with a personal assistant, 1:1, plus extra hours.",
      "The SENCO meets Ana for 20 minutes every Monday; the TA will carry out the programme.",
    ])
  func additions(_ text: String) throws {
    #expect(try Reading.verdict(text, in: .h1) == .partly)
  }

  @Test(
    "What is settled later names nothing yet",
    arguments: ["Reading support to be agreed.", "The timetable will be discussed nearer the time."])
  func later(_ text: String) throws {
    #expect(try Reading.missing(text).contains(.what))
  }

  @Test("A thing that comes in due course comes on no day")
  func noDay() throws {
    #expect(try Reading.missing("A laptop will be issued in due course.") == [.date])
  }

  @Test("“No needs identified” asks for no amounts")
  func denial() throws {
    #expect(try Reading.missing("No needs identified at present.", in: .h2) == [.what])
  }

  @Test(
    "Weekdays with a time of day, days counted and weeks multiplied say how often",
    arguments: [
      "Cookery with the youth worker, Tues 4-6.", "Guitar with the youth worker, 20 mins x 5 days.",
      "Canoeing with the youth worker, one Sunday a month, 3 hours.",
      "Sewing with the youth worker, 12 weeks x 2 hours.",
    ])
  func howOften(_ text: String) throws {
    #expect(!(try Reading.missing(text, in: .h2)).contains(.howOften))
  }

  @Test("“Once the place is found” is a condition, and “up to 40 nights” no number of nights")
  func onceAndMost() throws {
    #expect(try Reading.verdict("Link carer once the place is found.", in: .h2) != .specific)
    #expect(try Reading.verdict("Up to 40 nights a year at the Lodge, 1:2.", in: .h2) == .partly)
  }
}
