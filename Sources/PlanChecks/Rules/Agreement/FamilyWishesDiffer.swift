package import Findings
import PlanModel

/// People who do not ask for the same school or college, or who ask in the place of a young person.
package struct FamilyWishesDiffer: Rule {
  package let about = RuleDescription(
    "family-wishes-differ", .agreement, .warning, runs: .plans,
    finds: "Requests for a school or college by different people of the family; one by somebody else where the young"
      + " person decides.",
    spares: "One request that all of them make together, and requests that are answered.",
    why: "Each may ask, and each has their own answer. Nobody’s wish is taken for everybody’s, and a young person’s is"
      + " the one that counts.",
    remedy: "Record each wish as that person’s own, prefer none in the draft, and ask what the others, and the child or"
      + " young person, want.",
    basis: "CFA 2014 ss.19, 38(2) and 83(2); SEND Code of Practice 8.13 to 8.18 and 9.78",
    examples: [
      .fires("The mother asks for one school, the father for another.") {
        $0.add(wish: "XQ1", "A school with a pool.", by: "Ms Example")
        $0.add(wish: "XQ2", "The school where her friends are.", by: "Mr Other")
      },
      .fires("The young person decides, and the mother asks for a college.", at: "XQ1") {
        $0.record.child.dateOfBirth = $0.date.adding(months: -17 * 12) ?? $0.date
        $0.record.decisionMaker = DecisionMaker(who: "young-person")
        $0.add(wish: "XQ1", "A residential college.", by: "Ms Example")
      },
      .calm("Both parents ask for a school together.") {
        $0.add(wish: "XQ1", "A school with a pool.", by: "Ms Example and Mr Other")
      },
    ])
  package init() {}

  package func findings(in context: CheckContext) -> [Finding] {
    let record = context.plan.record
    let open = record.items.compactMap { item -> (id: String, by: Set<String>)? in
      guard case .request(let request) = item.content, request.kind == "setting-preference",
        request.answer == nil || request.answer == "open", let by = request.madeBy
      else { return nil }
      return (item.id, Set(WordList.words(in: by)))
    }
    guard let last = open.last else { return [] }
    if record.decisionMaker?.who == "young-person" {
      let child = record.child
      // A surname is the parents' as well.
      let own = Set(
        ([child.legalForename, child.preferredName ?? ""] + child.knownAs).flatMap { WordList.words(in: $0) })
      return open.filter { $0.by.isDisjoint(with: own) }.map { wish in
        finding(
          "\(wish.id) asks for a school or college, and it is the young person who decides",
          at: context.casePlace(item: wish.id))
      }
    }
    // "Ms A" and "Ms A and Mr B" do not differ: the one may be in the other.
    let differing = open.filter { wish in
      open.contains { !$0.by.isSubset(of: wish.by) && !$0.by.isSuperset(of: wish.by) }
    }
    guard !differing.isEmpty else { return [] }
    let names = differing.map(\.id).joined(separator: ", ")
    return [
      finding(
        "\(names) are wishes of different people for a school or college",
        at: context.casePlace(item: last.id))
    ]
  }
}

extension ExampleCase {
  fileprivate mutating func add(wish id: String, _ words: String, by name: String) {
    var request = FamilyRequest(kind: "setting-preference", words: Prose(words))
    request.madeBy = name
    request.answer = "open"
    record.items.append(AdviceItem(id, .request(request)))
  }
}
