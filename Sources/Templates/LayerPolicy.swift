/// What a file of an authority's layer may be, by its path.
enum LayerPolicy {
  /// Files that are the authority's own and take no base file's place.
  static let own = ["authority.xml", "words.xml", "rules.xml"]

  enum Use: Sendable, Hashable {
    /// One of the authority's own files, a logo, or something under `own/`.
    case own
    /// Takes the place of the base file with the same path.
    case replacement
    /// A base file of this path exists, and it is not the authority's to change.
    case fixed
    /// A read-me, or what editors and desktops leave behind.
    case ignored
    /// Nothing asks for it: probably misspelt.
    case unknown
  }

  static func use(of path: String) -> Use {
    let name = TemplatePath.lastPart(path)
    if isLeftover(name) { return .ignored }
    // Schemas are what the program relies on. Words are laid over the base one by one, so that a new version's new
    // words are not lost behind an old copy of the whole file.
    if path.hasPrefix("schemas/") || path.hasPrefix("words/") { return .fixed }
    if own.contains(path) || path.hasPrefix("own/") { return .own }
    if !path.contains("/"), name.hasSuffix(".png") { return .own }
    // A law that is newer than the program comes as a profile beside the others.
    if path.hasPrefix("profiles/"), name.hasSuffix(".xml") { return EmbeddedTemplates.contains(path) ? .fixed : .own }
    return EmbeddedTemplates.contains(path) ? .replacement : .unknown
  }

  private static func isLeftover(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasPrefix("readme") || ["thumbs.db", "desktop.ini", ".ds_store", ".gitignore"].contains(lower)
      || name.hasSuffix("~") || name.hasPrefix(".~lock.") || name.hasPrefix("~$") || name.hasSuffix(".bak")
  }
}
