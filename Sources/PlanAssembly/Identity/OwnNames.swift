import PlanModel

/// Every way in which this child may be called.
struct OwnNames {
  /// Keys of every part of every name, and of parts written as one.
  private var keys: Set<String> = []
  /// Keys of the names that the child is called by: these have short forms and slips of spelling.
  private var called: [String] = []
  /// As written, with marks made alike and accents kept.
  private var forms: Set<String> = []

  /// - Parameter header: The child as the submission names it, when that is the same name: a nickname may stand there.
  init(_ child: Child, header: Child?) {
    add(child)
    if let header { add(header) }
  }

  private mutating func add(_ child: Child) {
    let forenames = ([child.legalForename, child.preferredName ?? ""] + child.knownAs).filter { !$0.isEmpty }
    called += forenames.flatMap { [$0] + Self.parts($0) }.map(Folding.nameKey)
    called = called.filter { !$0.isEmpty }
    for name in forenames + child.formerNames + [child.middleNames ?? "", child.surname] {
      let parts = Self.parts(name)
      for form in [name] + name.split(separator: " ").map(String.init) + parts where !form.isEmpty {
        keys.insert(Folding.nameKey(form))
        forms.insert(Folding.folded(form))
      }
    }
    keys.remove("")
  }

  private static func parts(_ name: String) -> [String] {
    name.unicodeScalars.split { $0.isSpace || $0.isHyphen }.map { String($0) }
  }

  func holds(_ key: String) -> Bool { keys.contains(key) }

  /// A short form of the name that begins it, or a longer form that the name begins: Zo, Zoë; Sam, Samuel.
  func isShortForm(_ key: String) -> Bool {
    guard key.count >= 2 else { return false }
    return called.contains { $0.hasPrefix(key) || ($0.count >= 3 && key.hasPrefix($0)) }
  }

  /// Whether the letters are those of the name and the accents, hyphens or apostrophes are not.
  func isOtherSpelling(_ text: String, key: String) -> Bool {
    keys.contains(key) && !forms.contains(Folding.folded(text))
  }

  /// Whether it can be a slip for the name: the same first letter, four letters or more, one or two letters changed.
  /// - Parameter isForename: Whether it is a name of its own. Then the consonants must be the same as well, so that
  ///   Olivia is no slip for Oliver.
  func isSlip(_ key: String, isForename: Bool) -> Bool {
    called.contains { own in
      guard own.count >= 4, key.count >= 4, own.first == key.first else { return false }
      let distance = EditDistance(own, key, limit: 2).value
      if distance == 1 { return true }
      guard distance == 2, max(own.count, key.count) > 4 else { return false }
      return !isForename || Self.consonants(own) == Self.consonants(key)
    }
  }

  private static func consonants(_ key: String) -> String { key.filter { !"aeiouy".contains($0) } }
}
