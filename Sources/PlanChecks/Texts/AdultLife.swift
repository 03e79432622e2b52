import PlanModel

/// What a plan says of adult life, by the codes of its items and by their words.
struct AdultLife {
  /// The four themes of the SEND Code of Practice (7.38, 8.10): the code of the form, its words, and its list.
  static let themes: [(code: String, words: String, list: PhraseLists.List)] = [
    ("employment", "employment and further study", .employment),
    ("independent-living", "independent living", .independentLiving),
    ("community", "friends and community", .community),
    ("health", "health", .adultHealth),
  ]

  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  /// Themes of an entry by its words, where it carries no code.
  func themesInWords(_ statement: Statement) -> [String] {
    AdultLife.themes.filter { theme in
      statement.fields.contains { context.lists.holds(theme.list, in: $0.text) }
    }.map(\.code)
  }

  /// Whether an entry is about adult life by its words. Friends and health are about every age; work and a life of
  /// one's own are not.
  func isPlain(_ statement: Statement) -> Bool {
    namesAdultService(statement)
      || [PhraseLists.List.employment, .independentLiving].contains { list in
        statement.fields.contains { context.lists.holds(list, in: $0.text) }
      }
  }

  /// Whether an entry names a service for adults, or the move to one.
  func namesAdultService(_ statement: Statement) -> Bool {
    statement.fields.contains { field in
      if context.lists.holds(.adultService, in: field.text) { return true }
      let words = field.text.words
      return context.lists.matches(.adultServiceNoun, in: field.text).contains { noun in
        let start = max(0, noun.words.lowerBound - 3)
        return words[start..<noun.words.lowerBound].contains { ["adult", "adults"].contains($0.text) }
          && words[start + 1..<noun.words.lowerBound + 1].allSatisfy {
            $0.before.isDisjoint(with: [.clause, .sentence])
          }
      }
    }
  }

  /// Whether a note of the case file on section E, or on the row's section, gives a reason for leaving out a theme.
  func isExplained(_ theme: PhraseLists.List, words: String) -> Bool {
    context.plan.record.sectionNotes.contains { note in
      note.section == .e
        && (context.lists.holds(theme, in: context.lists.text(note.words))
          || Folding.folded(note.words.plain).contains(words))
    }
  }
}
