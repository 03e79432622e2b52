/// What a statement of need is about, as far as it decides the section.
package enum NeedKind: String, Sendable, Hashable, CaseIterable {
  /// Speech, language, learning, attention, literacy, skills: section B.
  case educational
  /// The body and its illnesses, in any way.
  case medical
  /// Illness and treatment by name: section C.
  case clinical
  /// What it does to learning or to the day: either section.
  case effect
}
