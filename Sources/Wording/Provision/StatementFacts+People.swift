import PlanModel

extension StatementFacts {
  /// A role, a service, or a person whose training is stated.
  var saysWho: Bool {
    if given.contains(.who) { return true }
    if roles.contains(where: isDeliverer) { return true }
    if spans(.service).contains(where: isDeliverer) { return true }
    if spans(.discipline).contains(where: { $0.code == "vague" && isInvolvement($0) }) {
      return true
    }
    if section == .g, spans(.recipient).contains(where: isGiver) { return true }
    return spans(.weakPerson).contains { person in
      if isCounted(person) || isOfNamedTherapy(person) { return true }
      let near = max(0, person.tokens.lowerBound - 10)..<min(text.tokens.count, person.tokens.upperBound + 11)
      return SortedSpans.overlapping(marks[.qualification], near).contains { $0.tokens.overlaps(tokens) }
    }
  }

  var roles: [PhraseSpan] { spans(.role) }

  /// “the therapist”, after speech therapy was named.
  private func isOfNamedTherapy(_ person: PhraseSpan) -> Bool {
    ["therapist", "therapists"].contains { text.isWord(person.tokens.upperBound - 1, $0) }
      && (spans(.thing) + spans(.discipline)).contains { thing in
        text.endsWith(thing.tokens.upperBound - 1, "therapy") || text.isWord(thing.tokens.upperBound - 1, "therapy")
      }
  }

  /// “two carers”, “2 practitioners”, “all adults”: so many, or everybody, can be held to it; “an adult” cannot.
  private func isCounted(_ person: PhraseSpan) -> Bool {
    let first = person.tokens.lowerBound
    let last = person.tokens.upperBound - 1
    guard text.longest(.occupation, at: last) != nil || text.longest(.person, at: last).map(text.code) == "adult" else {
      return false
    }
    if ["all", "every", "any", "each"].contains(where: { text.isWord(first, $0) || text.isWord(first - 1, $0) }) {
      return true
    }
    // “the adult with him stops talking”: whoever that is at the time.
    if text.isFolded(first - 1, "the"),
      ["with", "beside", "nearest", "present"].contains(where: { text.isWord(last + 1, $0) })
    {
      return true
    }
    return text.number(at: first - 1)?.end == first
      || text.tokens[first].kind == .word && text.number(at: first - 2)?.end == first - 1
        && text.tokens[first - 1].kind == .word
  }

  /// Not one whose advice others follow: “as advised by the physiotherapist”, “trained by the nurse”.
  private func isDeliverer(_ span: PhraseSpan) -> Bool {
    if isOwner(span), !isEmployer(span), !isHost(span) { return false }
    let first = span.tokens.lowerBound
    return !SortedSpans.overlapping(marks[.adviser], max(0, first - 4)..<first).contains {
      $0.tokens.upperBound <= first && first - $0.tokens.upperBound <= 3
    }
  }

  /// “given by mum”: parents give medicine at home.
  private func isGiver(_ span: PhraseSpan) -> Bool {
    let first = span.tokens.lowerBound
    return text.isFolded(first - 1, "by")
      || text.isFolded(first - 2, "by") && !SortedSpans.overlapping(marks[.small], first - 1..<first).isEmpty
  }

  /// “EP involvement”: the work is that of the profession.
  private func isInvolvement(_ span: PhraseSpan) -> Bool {
    ["involvement", "input", "support", "liaison"].contains {
      text.isWord(span.tokens.upperBound - 1, $0)
    }
  }

  /// “the therapist's programme”, not “run by Barnardo's”.
  private func isOwner(_ span: PhraseSpan) -> Bool {
    let next = span.tokens.upperBound
    return text.tokens[next - 1].isPossessive && next < text.tokens.count && text.tokens[next].kind == .word
  }

  /// “Dr Rao's clinic”, “the officer's first visit”: they hold it.
  private func isHost(_ span: PhraseSpan) -> Bool {
    let next = span.tokens.upperBound
    return (next..<min(text.tokens.count, next + 3)).contains { index in
      ["clinic", "visit", "visits", "session", "sessions", "appointment", "appointments", "class", "lesson"].contains {
        text.isWord(index, $0)
      }
    }
  }

  /// “the project's two workers”: they are the project's own.
  private func isEmployer(_ span: PhraseSpan) -> Bool {
    let next = span.tokens.upperBound
    return !SortedSpans.overlapping(marks[.weakPerson], next..<min(text.tokens.count, next + 2))
      .isEmpty
  }

  /// “IDVA-qualified worker”: the word before says in what.
  private func isOfName(_ claim: PhraseSpan) -> Bool {
    let first = claim.tokens.lowerBound
    guard first > 0, text.tokens[first].isJoined, text.tokens[first - 1].kind == .word else { return false }
    return text.tokens[first - 1].isAllCapitals || Professions.isOwn(first - 1, text, marks)
  }

  /// Only a claim of training: “trained staff”.
  var claimsQualification: Bool {
    let claims = spans(.unclearQualification).filter { !marks.isExplained($0.tokens) && !isOfName($0) }.filter {
      claim in
      !SortedSpans.overlapping(marks[.qualification], claim.tokens).contains {
        stated in
        // “Team Teach trained staff”
        if stated.tokens.lowerBound < claim.tokens.lowerBound { return true }
        // “staff trained by the nurse”, not “suitably qualified teacher”.
        return stated.tokens.upperBound > claim.tokens.upperBound
          && stated.tokens.contains { ["by", "in", "of", "to"].contains(text.folded($0)) }
      }
    }
    guard !claims.isEmpty else { return false }
    return !spans(.qualification).contains { stated in
      SortedSpans.overlapping(marks[.unclearQualification], stated.tokens).isEmpty
        || SortedSpans.overlapping(marks[.unclearQualification], stated.tokens).allSatisfy {
          stated.tokens.upperBound > $0.tokens.upperBound
        }
    }
  }
}
