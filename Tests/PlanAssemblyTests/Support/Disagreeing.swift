import PlanModel
import TestSupport

/// Two authors who state one need in the same words and promise the same type of work for it.
enum Disagreeing {
  /// - Parameters:
  ///   - minutes: of each author's session.
  ///   - roles: of each author; the same role at a later date is newer advice.
  static func advices(
    minutes: (Int, Int) = (20, 30), deliverers: (String, String) = ("SaLT", "SaLT"),
    dated: (CivilDate, CivilDate) = (Make.date(2026, 3, 1), Make.date(2026, 3, 27)),
    roles: (String, String) = ("Teacher", "Speech and language therapist"), further: [[AdviceItem]] = [[], []]
  ) -> [Advice] {
    [
      advice("sub-1", minutes.0, deliverers.0, dated.0, roles.0, further[0]),
      advice("sub-2", minutes.1, deliverers.1, dated.1, roles.1, further[1]),
    ]
  }

  private static func advice(
    _ id: String, _ minutes: Int, _ deliverer: String, _ dated: CivilDate, _ role: String, _ further: [AdviceItem]
  ) -> Advice {
    var row = Make.provision("P1", "Therapy, as \(id) puts it.", type: "salt-direct", needs: ["N1"], minutes: minutes)
    if case .provision(var content) = row.content {
      content.deliveredBy = [Coded(deliverer == "SaLT" ? "speech therapist" : "teaching assistant", code: deliverer)]
      row.content = .provision(content)
    }
    var advice = Make.advice(id, [Make.need("N1"), row] + further, dated: dated)
    advice.authors = [Author(name: "Kim Writer", role: Coded(role))]
    return advice
  }

  /// Takes one of the two rows in place of the other.
  static func choose(_ id: String, keep: String, replaces: [String] = []) -> Decision {
    Make.decision(id, .choose, ["sub-1#P1", "sub-2#P1"], replaces: replaces) { $0.keep = Make.reference(keep) }
  }
}
