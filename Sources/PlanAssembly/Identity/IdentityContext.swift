import PlanModel

/// What the text of one submission is read against.
struct IdentityContext {
  let names: NameLexicon
  let own: OwnNames
  let people: KnownPeople
  let record: CaseRecord
}
