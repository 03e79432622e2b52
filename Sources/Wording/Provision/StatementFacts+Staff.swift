import PlanModel

extension StatementFacts {
  /// The hours of a person beside the child say what is done.
  var isStaffing: Bool {
    let isBeside = spans(.role).contains {
      ["teaching-assistant", "HLTA", "community-nurse", "specialist-teacher-MSI", "communication-support-worker"]
        .contains($0.code)
    }
    let isAlone = parts(.group).contains { $0.part.children != nil || $0.part.low == 1000 }
    let isOpen = spans(.vagueThing).contains { span in
      ["intervention", "interventions", "activities"].contains {
        text.isWord(span.tokens.upperBound - 1, $0)
      }
    }
    return !isOpen && (hasAmount || reads(.group))
      && (isBeside && hasAmount || isAlone || has(.shortBreak) && section != .f)
  }

  /// “TA support”: beside whom else?
  var isAssistantTime: Bool {
    section == .f && !reads(.group)
      && roles.contains { role in
        role.code == "teaching-assistant"
          && ["support", "time", "hours", "help"].contains { text.isWord(role.tokens.upperBound, $0) }
      }
  }

  /// “A TA for 16 hours a week”: alone, or beside whom else?
  var isAssistantAlone: Bool {
    section == .f && !reads(.group) && roles.count == 1
      && roles.allSatisfy { $0.code == "teaching-assistant" }
      && (parts(.total).contains { $0.part.code == "minutes" && $0.part.unit == "week" } || isFullTime)
  }

  private var isFullTime: Bool {
    parts(.continuous).contains { part in
      part.tokens.contains {
        text.isFolded($0, "full") && text.isFolded($0 + 1, "time") || text.isFolded($0, "fulltime")
      }
    }
  }

  /// “An adult sits with her”: anybody may.
  var actsByAnybody: Bool {
    spans(.weakPerson).contains { person in
      let next = person.tokens.upperBound
      let verb = text.isFolded(next, "to") || text.isFolded(next, "who") ? next + 1 : next
      return !text.endsWith(person.tokens.upperBound - 1, "s")
        && !SortedSpans.overlapping(marks[.task], verb..<verb + 1).isEmpty
    }
  }

  /// “staffed by adults experienced in autism”
  var isStaffedByAnybody: Bool {
    spans(.weakPerson).contains { person in
      text.longest(.person, at: person.tokens.upperBound - 1) != nil
        && (max(tokens.lowerBound, person.tokens.lowerBound - 3)..<person.tokens.lowerBound).contains {
          text.isFolded($0, "by") || text.isFolded($0, "with") && !text.isFolded(person.tokens.lowerBound - 1, "and")
        }
    }
  }

  /// “Every adult who speaks to her waits ten seconds”: whenever it happens, whoever it is.
  var isForEverybody: Bool {
    guard let person = spans(.weakPerson).first, person.tokens.lowerBound <= tokens.lowerBound + 1 else { return false }
    let first = person.tokens.lowerBound
    return ["all", "every", "any", "each"].contains { text.isWord(first, $0) || text.isWord(first - 1, $0) }
      && !hasAmount && saysWho
  }

  /// Supervision without a number of adults.
  var needsRatio: Bool { tokens.contains { text.isFolded($0, "supervision") } && !reads(.group) && !hasAmount }

  /// Opportunities and supervision are somebody's.
  var asksForSomebody: Bool {
    tokens.contains { text.isFolded($0, "opportunities") || text.isFolded($0, "supervision") }
  }

  var isSmallGroup: Bool {
    spans(.smallGroup).contains { span in
      span.tokens.count > 1 || !span.tokens.contains { marks.isNamed[$0] }
    }
      && !parts(.group).contains { ($0.part.high ?? 0) > 1000 }
  }

  /// “training for all staff”: they are taught; by whom is not said.
  var trainsEverybody: Bool { roles.isEmpty && spans(.service).isEmpty }

  /// A scheme or club that one goes to; its staff are its own.
  var isScheme: Bool {
    let hasRatio = parts(.group).contains { $0.part.adults != nil }
    let isBreak = spans(.shortBreak).contains { !$0.tokens.allSatisfy { cover.isAmount[$0] } }
    if section != .f, isBreak || has(.staffed), hasRatio || has(.staffed) { return true }
    let isRun = spans(.weakPerson).contains { person in
      [1, 2].contains { back in
        let by = person.tokens.lowerBound - back
        return text.isFolded(by, "by")
          && ["run", "led", "staffed", "taught", "held", "supervised", "delivered"].contains { text.isWord(by - 1, $0) }
      }
    }
    return !isRun
      && tokens.contains { index in
        ["playscheme", "club"].contains { text.isWord(index, $0) } || section != .f && text.isWord(index, "scheme")
      }
  }
}
