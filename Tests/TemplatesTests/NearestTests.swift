import Templates
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("SALT", "SaLT"), ("plan.tilte", "plan.title"), ("stage.draft.mrak", "stage.draft.mark"),
  ])
  func aSlipIsFound(word: String, meant: String) {
    #expect(Nearest.name(to: word, among: ["SaLT", "plan.title", "stage.draft.mark", "stage.final.mark"]) == meant)
  }

  @Test func whatIsFarAwayIsNot() {
    #expect(Nearest.name(to: "weather", among: ["plan.title"]) == nil)
    #expect(Nearest.name(to: "", among: ["plan.title"]) == nil)
    #expect(Nearest.name(to: "x", among: []) == nil)
  }
}
